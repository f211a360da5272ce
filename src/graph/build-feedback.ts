import type { Answer, FeedbackItem, Person } from '../model/graph';
import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { FeedbackRecord } from '../model/relation-record';
import { hasJoined, isOfRoadmap, type Building } from './building';
import { mayBeFeedback } from './line-roadmaps';
import { partyNamed, personAmong } from './parties';
import { isLink, personOf } from './person';
import { targetOf } from './target-of';

/** Feedback of a roadmap with giver and receiver (format.md §3.3), copies included. */
export function buildFeedback(
	building: Building,
	answers: readonly Answer[],
): readonly FeedbackItem[] {
	const { contributors, structure } = building;
	const linkedBy = answersByLine(answers, building);
	return contributors.flatMap((note) => {
		const { path } = note;
		if (note.feedback.length === 0) return [];
		const joined = hasJoined(path, structure);
		return note.feedback.flatMap((record): readonly FeedbackItem[] => {
			if (!mayBeFeedback(record, joined) || !isOfRoadmap(record, path, building)) return [];
			const giver = giverOf(record, path, building);
			const bySign = record.sentiment !== null || (record.underFeedback && joined);
			if (!bySign && giver === null) return [];
			const from = giver ?? giverOfNote(note, building);
			const { sentiment, themes, date, checkInLine } = record;
			return [
				{
					from,
					to: receiverOf(record, giver !== null, from, path, building),
					sentiment,
					themes,
					date,
					text: giver === null ? record.whole : record.text,
					source: checkInLine === 0 ? path : `${path}#${checkInLine}`,
					private: record.private,
					linkedAnswers: linkedBy.get(record) ?? [],
					path,
					line: record.at.line,
					column: record.at.column,
				},
			];
		});
	});
}

/** The giver is a link, or the full or first name of a party; a plan's note is nobody. */
function giverOf({ lead }: FeedbackRecord, path: string, building: Building): Person | null {
	if (lead === null) return null;
	const { lookup, parties } = building;
	if (!isLink(lead.from)) return partyNamed(lead.from.path, parties);
	const target = lookup.resolve(lead.from, path).path;
	const type = target === null ? null : (lookup.record(target)?.type ?? null);
	return type === null || type === 'person' ? personOf(lead.from, path, lookup) : null;
}

function giverOfNote({ path, properties }: NoteRecord, building: Building): Person | null {
	const { from } = properties;
	return from === null ? null : personAmong(from, path, building.parties, building.lookup);
}

/** Named after an arrow; else the owner, or the other party when the owner is the giver. */
function receiverOf(
	{ lead }: FeedbackRecord,
	hasLead: boolean,
	from: Person | null,
	path: string,
	{ parties, lookup }: Building,
): Person | null {
	const named: Reference | null = hasLead ? (lead?.to ?? null) : null;
	if (named !== null) return personAmong(named, path, parties, lookup);
	const { ownerPerson, owner, mentors, mentee } = parties;
	if (from === null || from.key !== ownerPerson?.key) return ownerPerson;
	if (owner === 'mentor') return mentee;
	const [only, second] = mentors;
	return second === undefined ? (only ?? null) : null;
}

function answersByLine(
	answers: readonly Answer[],
	{ lookup }: Building,
): ReadonlyMap<FeedbackRecord, readonly Answer[]> {
	const found = new Map<FeedbackRecord, Answer[]>();
	for (const answer of answers) {
		for (const link of answer.links) {
			if (link.subpath?.startsWith('^') !== true) continue;
			const target = targetOf(link, answer.path, lookup);
			if (target.kind !== 'feedback') continue;
			const known = found.get(target.feedback);
			if (known === undefined) found.set(target.feedback, [answer]);
			else if (!known.includes(answer)) known.push(answer);
		}
	}
	return found;
}

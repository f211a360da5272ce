import type {
	Activity,
	Answer,
	Commitment,
	FeedbackRequest,
	Person,
	Priority,
} from '../model/graph';
import type { NoteRecord } from '../model/note-record';
import type { AnswerRecord } from '../model/relation-record';
import { hasJoined, isOfRoadmap, type Building } from './building';
import { isLedgerLine } from './line-roadmaps';
import { personAmong, type Parties } from './parties';
import { distinctPeople, personOf } from './person';
import { objectivesMeant, type Plan } from './plan';
import { neededTarget } from './reference-problems';
import { targetOf } from './target-of';

/** What the mentor cares about; what a check-in says of it is news, no new priority. */
export function buildPriorities({ notes }: Building): readonly Priority[] {
	return notes.flatMap(({ type, path, priorities }) =>
		type === 'check-in'
			? []
			: priorities.map(({ text, asOf, retired, blockId, at }) => ({
					text,
					asOf,
					retired,
					blockId,
					at,
					path,
				})),
	);
}

/** Commitments of the roadmap and of its agreement notes (computations.md §4.6). */
export function buildCommitments({
	notes,
	roadmap,
	parties,
	lookup,
}: Building): readonly Commitment[] {
	return notes.flatMap(({ type, path, commitments, properties }) => {
		if (type !== 'mentorship' && type !== 'agreement') return [];
		const since = properties.agreed ?? roadmap.properties.start;
		return commitments.map((commitment) => {
			const { owner } = commitment;
			const ownerPerson = owner === null ? null : personAmong(owner, path, parties, lookup);
			return { ...commitment, path, ownerPerson, side: sideOf(ownerPerson, parties), since };
		});
	});
}

/** Boxes that answer feedback, by theme or by a link to its line. */
export function buildAnswers(building: Building): readonly Answer[] {
	return building.contributors.flatMap(({ path, answers }) =>
		answers.flatMap((answer) =>
			isOfRoadmap(answer, path, building) ? withPath(answer, path) : [],
		),
	);
}

/** Boxes that ask somebody for feedback. */
export function buildRequests(building: Building): readonly FeedbackRequest[] {
	const { contributors, lookup } = building;
	return contributors.flatMap(({ path, requests }) =>
		requests.flatMap((request) => {
			if (!isOfRoadmap(request, path, building)) return [];
			const from = request.people.map((link) => personOf(link, path, lookup));
			const { people, text, date, state, at } = request;
			return { people, text, date, state, at, path, from: distinctPeople(from) };
		}),
	);
}

/** Lines of the calendar, and lines with an activity tag in any note. */
export function buildActivities(building: Building, plan: Plan): readonly Activity[] {
	const { contributors, structure, lookup } = building;
	return contributors.flatMap((note) => {
		const { path } = note;
		if (note.activities.length === 0) return [];
		const joined = hasJoined(path, structure);
		return note.activities.flatMap((activity) => {
			if (!isLedgerLine(activity, joined) || !isOfRoadmap(activity, path, building)) return [];
			const objectives = objectivesMeant(activity.supports, plan, (reference) =>
				joined
					? neededTarget(reference, path, 'supports', building)
					: targetOf(reference, path, lookup),
			);
			const around = activity.supports.length > 0 ? [] : objectivesAround(note, plan);
			return { ...activity, path, objectives: [...objectives, ...around] };
		});
	});
}

/** A line in the note of an objective or milestone is about it. */
function objectivesAround(note: NoteRecord, plan: Plan): ReturnType<Plan['objectivesOf']> {
	const { path, milestone } = note;
	const [objective] = note.objectives;
	if (note.type === 'objective' && objective !== undefined) {
		return plan.objectivesOf({ kind: 'objective', path, objective });
	}
	return milestone === null ? [] : plan.objectivesOf({ kind: 'milestone', path, milestone });
}

/** Field by field: spreading costs forty times as much, and there are many lines. */
function withPath({ themes, links, date, state, text, at }: AnswerRecord, path: string): Answer {
	return { themes, links, date, state, text, at, path };
}

function sideOf(owner: Person | null, { mentee, mentors }: Parties): Commitment['side'] {
	if (owner === null) return null;
	if (owner.key === mentee?.key) return 'given';
	return mentors.some(({ key }) => key === owner.key) ? 'received' : null;
}

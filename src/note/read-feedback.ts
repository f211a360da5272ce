import { parseReference } from '../markdown/parse-reference';
import type {
	AnswerRecord,
	FeedbackLead,
	FeedbackRecord,
	RequestRecord,
} from '../model/relation-record';
import type { Position } from '../model/place';
import type { Item } from './note-text';
import { stepState } from './read-step';
import { entryDate, hasTag, linksOf, type Reading } from './reading';

/** Plain bullets that may be feedback; whether a name is a party's is `graph/`'s to know. */
export function readFeedback(reading: Reading): readonly FeedbackRecord[] {
	const found: FeedbackRecord[] = [];
	for (const item of reading.note.items) {
		const { line, at, state, parent, section } = item;
		if (state !== null) continue;
		const underFeedback =
			parent === null && section.meaning === 'feedback' && reading.note.type !== 'milestone';
		if (!underFeedback && line.tags.length === 0) continue;
		const sentiment = hasTag(line, 'praise')
			? 'praise'
			: hasTag(line, 'improve')
				? 'improve'
				: null;
		const themes = themesOf(item);
		if (!underFeedback && sentiment === null && themes.length === 0) continue;
		const parted = partLead(line.text, at);
		if (!underFeedback && sentiment === null && parted === null) continue;
		found.push({
			lead: parted?.lead ?? null,
			whole: line.text,
			text: parted?.text ?? line.text,
			sentiment,
			themes,
			date: entryDate(item, reading),
			underFeedback,
			checkInLine: section.container?.kind === 'check-in' ? section.container.heading.at.line : 0,
			blockId: line.blockId,
			mentorship: reading.values(line, at).reference('mentorship'),
			links: linksOf(line),
			private: reading.private || hasTag(line, 'private'),
			at,
		});
	}
	return found;
}

/** Checkboxes that carry a theme or link a line by its block id. */
export function readAnswers(reading: Reading): readonly AnswerRecord[] {
	const answers: AnswerRecord[] = [];
	for (const item of reading.note.items) {
		const { line, at, state } = item;
		if (state === null || (line.tags.length === 0 && line.links.length === 0)) continue;
		const themes = themesOf(item);
		const links = linksOf(line);
		const linksLine = links.some(({ subpath }) => subpath?.startsWith('^') === true);
		if (themes.length === 0 && !linksLine) continue;
		const date = entryDate(item, reading) ?? line.dates.due ?? null;
		answers.push({ themes, links, date, state: stepState(state), text: line.text, at });
	}
	return answers;
}

/** `- [ ] Ask [[Person]] about … #feedback-request ➕ date`; ➕ is its day before all others. */
export function readRequests(reading: Reading): readonly RequestRecord[] {
	const requests: RequestRecord[] = [];
	for (const item of reading.note.items) {
		const { line, at, state } = item;
		if (state === null || !hasTag(line, 'feedback-request')) continue;
		const date = line.dates.created ?? entryDate(item, reading);
		requests.push({ people: linksOf(line), text: line.text, date, state: stepState(state), at });
	}
	return requests;
}

function themesOf({ line }: Item): readonly string[] {
	return line.tags.filter((tag) => /^theme\/./i.test(tag)).map((tag) => tag.slice('theme/'.length));
}

/** Parts `A: text` and `A → B: text`; A and B are links or short names. Null for neither. */
function partLead(
	text: string,
	at: Position,
): { readonly lead: FeedbackLead; readonly text: string } | null {
	const from = party(text, 0);
	if (from === null) return null;
	const arrow = /^\s*(?:→|->)\s*/.exec(text.slice(from.end, from.end + 10));
	const to = arrow === null ? null : party(text, from.end + arrow[0].length);
	if (arrow !== null && to === null) return null;
	const end = to?.end ?? from.end;
	const colon = /^\s*:(?!:)\s*/.exec(text.slice(end, end + 10));
	if (colon === null) return null;
	const giver = parseReference(from.written, at);
	const receiver = to === null ? null : parseReference(to.written, at);
	if (giver === null) return null;
	return { lead: { from: giver, to: receiver }, text: text.slice(end + colon[0].length) };
}

/** A link, or a name of at most 60 characters up to an arrow or a colon. */
function party(text: string, start: number): { written: string; end: number } | null {
	const rest = text.slice(start, start + 400);
	const match =
		/^\[\[[^[\]]+\]\]/.exec(rest) ??
		/^\[[^[\]]+\]\([^()]+\)/.exec(rest) ??
		/^[^:→[\]]{1,60}?(?=\s*(?:→|->|:))/.exec(rest);
	const written = match?.[0].trim() ?? '';
	return match === null || written === '' ? null : { written, end: start + match[0].length };
}

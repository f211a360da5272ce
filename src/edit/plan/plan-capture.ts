import type { CivilDate } from '../../model/civil-date';
import type { Plan } from '../../model/edit';
import { oneLine } from './one-line';
import type { Planning } from './planning';
import { readNewLine } from './read-new-line';
import { refuse } from '../refuse';
import { checkInNote, sectionOf } from './target-note';

/** A lesson, an outcome or a question as somebody types it. */
export interface NewCapture {
	readonly kind: 'lesson' | 'outcome' | 'question';
	readonly text: string;
	readonly on: CivilDate;
}

const SECTIONS = {
	lesson: ['lessons', 'Lessons'],
	outcome: ['outcomes-reached', 'Outcomes reached'],
	question: ['questions', 'Questions'],
} as const;

/** What Markdown or the format would read as something else at the start of an item. */
const MEANS_MORE =
	/^(?:[-+*>#](?:\s|$)|#{2,6}\s|\d{1,9}[.)]\s|\[.\]|\d{4}-\d{2}-\d{2}|[-*_]{3}|```|~~~|>)/;

/**
 * Writes a lesson, an outcome or a question at the end of its section of the day's check-in, else of
 * the roadmap (edits.md, Gestures). A check-in tells the day already.
 */
export function planCapture(planning: Planning, { kind, text: typed, on }: NewCapture): Plan {
	const text = oneLine(typed);
	if (readNewLine(text).text === '') return refuse('bad-value', '', null, { what: 'text', text });
	const target = checkInNote(planning, on);
	if ('refusal' in target) return target;
	const hasDay = target.isCheckIn && !MEANS_MORE.test(text);
	const line = { text: hasDay ? text : `${on}: ${text}`, box: null };
	const [meaning, title] = SECTIONS[kind];
	const to = sectionOf(target, meaning, title);
	return {
		name: `capture ${kind}`,
		edits: [{ path: target.path, changes: [{ kind: 'append', to, lines: [line] }] }],
	};
}

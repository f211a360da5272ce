import { readLine } from '../markdown/read-line';
import { labelledText, PLAN_LABELS } from './labelled-text';
import type { NoteText, Prose } from './note-text';

/** `Why:`, `Outcome:` and `Observable sign:`, the first of each, null when it is missing. */
export interface PlanTexts {
	readonly why: string | null;
	readonly outcome: string | null;
	readonly sign: string | null;
}

/** Reads them from the lines of the paragraphs that `counts` lets through. */
export function readPlanTexts(note: NoteText, counts: (prose: Prose) => boolean): PlanTexts {
	const found: Partial<Record<keyof PlanTexts, string>> = {};
	for (const prose of note.proses) {
		if (!note.text.slice(prose.from, prose.to).includes(':') || !counts(prose)) continue;
		const anchor = { line: prose.lineNumber, lineFrom: prose.lineFrom };
		const { text } = readLine(note.text, prose.from, prose.to, anchor);
		const labelled = labelledText(text, PLAN_LABELS);
		if (labelled !== null) found[labelled.label] ??= labelled.text;
	}
	return { why: found.why ?? null, outcome: found.outcome ?? null, sign: found.sign ?? null };
}

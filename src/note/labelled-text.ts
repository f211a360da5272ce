/** A label at the start of a text and what follows it. */
export interface LabelledText<Label extends string> {
	readonly label: Label;
	readonly text: string;
}

/**
 * Splits `Why: text` (or `why:: text`) when `Why` is one of `labels`, compared without case and
 * with either apostrophe. Null when no label stands at the start, or nothing follows it.
 */
export function labelledText<Label extends string>(
	source: string,
	labels: Readonly<Record<string, Label>>,
): LabelledText<Label> | null {
	const colon = source.indexOf(':');
	if (colon <= 0 || colon > 40) return null;
	const word = source.slice(0, colon).trim().toLowerCase().replace('’', "'");
	if (!Object.hasOwn(labels, word)) return null;
	const label = labels[word];
	const text = source.slice(source[colon + 1] === ':' ? colon + 2 : colon + 1).trim();
	return label === undefined || text === '' ? null : { label, text };
}

/** `Why:`, `Outcome:` and `Observable sign:` of objectives and milestones (format.md §3.3). */
export const PLAN_LABELS = {
	why: 'why',
	outcome: 'outcome',
	'observable sign': 'sign',
} as const satisfies Readonly<Record<string, string>>;

/** The lines of a reflection on a milestone. */
export const REFLECTION_LABELS = {
	worked: 'worked',
	"didn't work": 'did-not-work',
	adjust: 'adjust',
	question: 'question',
} as const satisfies Readonly<Record<string, string>>;

import type { Place } from './place';

export type Severity = 'error' | 'warning' | 'hint';

/**
 * Every problem that the plugin can name, with its severity (cli.md, "Problems"). The sentences
 * stand in `i18n/`, causes and mends in docs/problems.md.
 */
export const PROBLEM_SEVERITY = {
	'invalid-date': 'error',
	'broken-properties': 'error',
	'broken-link': 'error',
	'dependency-cycle': 'error',
	'duplicate-id': 'error',
	'note-refused': 'error',

	'bad-weight': 'warning',
	'bad-level': 'warning',
	'unknown-interval': 'warning',
	'not-a-number': 'warning',
	'unreadable-effort': 'warning',
	'no-baseline': 'warning',
	'current-outdated': 'warning',
	'metric-differs': 'warning',
	'unknown-metric': 'warning',
	'future-date': 'warning',
	'check-in-without-date': 'warning',
	'unassigned-entry': 'warning',
	'two-values': 'warning',
	'unknown-dependency': 'warning',
	'done-without-achieved': 'warning',

	'missing-why': 'hint',
	'no-outcome': 'hint',
	'no-evidence': 'hint',
	'no-plan': 'hint',
	'closed-with-open-steps': 'hint',
	'undated-entry': 'hint',
	'ambiguous-link': 'hint',
	orphan: 'hint',
	'unaddressed-gap': 'hint',
	'not-specific': 'hint',
	'not-measurable': 'hint',
	'not-attainable': 'hint',
	'not-relevant': 'hint',
	'not-time-bound': 'hint',
	'milestone-gap': 'hint',
	'milestone-pile-up': 'hint',
	'no-assignment': 'hint',
	'no-reflection': 'hint',
	'one-sided-mix': 'hint',
	'one-perspective': 'hint',
	'stale-objective': 'hint',
	'stale-priority': 'hint',
	'revisit-due': 'hint',
	'unknown-value': 'hint',
} as const satisfies Readonly<Record<string, Severity>>;

export type ProblemCode = keyof typeof PROBLEM_SEVERITY;

/** Something that was found in a note. `values` fill its sentence: names, dates, the mend. */
export interface Problem extends Place {
	readonly code: ProblemCode;
	readonly values: Readonly<Record<string, string | number>>;
}

/** By path, then line, then column, then code: the order in which problems are shown. */
export function compareProblems(a: Problem, b: Problem): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

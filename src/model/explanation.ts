import type { Place } from './place';

/** Why a term does not count. */
export type LeftOut =
	| 'cancelled'
	| 'on-hold'
	| 'no-weight'
	| 'not-measured'
	| 'not-delivered'
	| 'undated'
	| 'not-assessed'
	| 'retired'
	| 'running-period';

/** One part of a figure. */
export interface Term {
	/** The child's own words: a title, a step's text, the day of a slot. */
	readonly label: string;
	readonly weight: number | null;
	readonly value: number | null;
	/** Where it stands, when it stands in a note. */
	readonly at: Place | null;
	readonly leftOut: LeftOut | null;
}

/** Which figure is explained; `i18n/` has a sentence for each that says how it is computed. */
export type FigureName =
	| 'roadmap-activity'
	| 'roadmap-outcome'
	| 'objective-activity'
	| 'objective-outcome'
	| 'milestone-progress'
	| 'milestone-health'
	| 'forecast'
	| 'metric-progress'
	| 'adherence'
	| 'share-by-count'
	| 'share-by-hours'
	| 'share-by-hours-with-sessions'
	| 'share-by-recency'
	| 'competency-closure'
	| 'priority-coverage'
	| 'commitment-kept'
	| 'theme-score';

/** How a figure came to be, made on demand. `value` is exactly what the figure shows. */
export interface Explanation {
	readonly figure: FigureName;
	readonly value: number | string | null;
	readonly terms: readonly Term[];
	/** Named numbers of the formula, such as `pace` or `tolerance`, in the order they are used. */
	readonly inputs: readonly { readonly name: string; readonly value: number | string | null }[];
}

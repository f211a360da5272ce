/** SMART letters, 0 to 1 each; "ok" from .75 (§4.11). */
export interface SmartFigures {
	readonly specific: number;
	readonly measurable: number;
	readonly attainable: number;
	readonly relevant: number;
	readonly timeBound: number;
	/** Why a letter lost points, as codes that `i18n/` turns into reason and mend. */
	readonly reasons: readonly SmartReason[];
}

export interface SmartReason {
	readonly letter: 'specific' | 'measurable' | 'attainable' | 'relevant' | 'timeBound';
	readonly code:
		| 'trait-verb'
		| 'hedge-word'
		| 'few-words'
		| 'nothing-to-measure'
		| 'quantity-without-measure'
		| 'deliverable-without-deadline'
		| 'low-confidence'
		| 'not-rated'
		| 'no-milestones'
		| 'pile-up'
		| 'no-why'
		| 'no-link-to-gap'
		| 'no-deadline';
	/** The word or number that gave the reason, '' when there is none. */
	readonly word: string;
}

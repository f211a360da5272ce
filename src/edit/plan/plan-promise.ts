import type { CivilDate } from '../../model/civil-date';
import type { BoxMark, Plan, SeenPlace } from '../../model/edit';
import type { Planning } from './planning';

const MARKS = { deliver: 'done', start: 'started', decline: 'cancelled' } as const satisfies Record<
	string,
	BoxMark
>;

/** Keeps, starts or declines an offer of the ledger: its box is done, started or cancelled. */
export function planPromise(
	_planning: Planning,
	{ path, line, text }: SeenPlace,
	to: keyof typeof MARKS,
	on: CivilDate,
): Plan {
	const part = { part: 'box', to: MARKS[to], on } as const;
	return {
		name: `${to} offer`,
		edits: [{ path, changes: [{ kind: 'line', at: { line, text }, parts: [part] }] }],
	};
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_PANE_STATE, isOpen, readPaneState, withOpen } from '../../src/view/pane-state';

describe('a stored pane state', () => {
	it('comes back as it was', () => {
		const state = {
			...withOpen(INITIAL_PANE_STATE, ['a', 'b'], false),
			roadmap: 'Roadmap.md',
			filter: 'month',
			sort: 'due',
		} as const;
		expect(readPaneState(JSON.parse(JSON.stringify(state)))).toEqual(state);
	});

	it('is mended where it is of another kind', () => {
		expect(readPaneState({ filter: 'toString', sort: 3, open: { a: 'yes', b: true } })).toEqual({
			...INITIAL_PANE_STATE,
			open: { b: true },
		});
	});

	it('is read from anything at all', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (stored) => {
				expect(Object.keys(readPaneState(stored)).sort()).toEqual(
					Object.keys(INITIAL_PANE_STATE).sort(),
				);
			}),
		);
	});
});

it('what was never touched is open or closed by default, whatever its key', () => {
	expect(isOpen(INITIAL_PANE_STATE, 'constructor', false)).toBe(false);
	expect(isOpen(withOpen(INITIAL_PANE_STATE, ['constructor'], true), 'constructor', false)).toBe(
		true,
	);
});

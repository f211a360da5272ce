import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSteps } from '../../src/measure/count-steps';
import { stepProgress } from '../../src/measure/step-progress';
import type { BoxState, StepRecord } from '../../src/model/plan-record';
import { done, step } from './build';

const open = step();
const cancelled = step({ state: 'cancelled' });
const started = step({ state: 'started' });

describe('the progress of a step', () => {
	it.each<[string, StepRecord, number]>([
		['open', open, 0],
		['started', started, 0.5],
		['done', done(), 1],
		['on hold, which a step cannot be', step({ state: 'on-hold' }), 0],
		['done with open children', done(null, { children: [open, open] }), 1],
		['the mean of its children', step({ children: [done(), open, open, started] }), 0.375],
		['blind to cancelled children', step({ children: [done(), open, cancelled] }), 0.5],
		[
			'its own box when all children are cancelled',
			step({ state: 'started', children: [cancelled] }),
			0.5,
		],
		[
			'its children, not its own started box',
			step({ state: 'started', children: [done(), done()] }),
			1,
		],
		['weighted', step({ children: [done(null, { weight: 3 }), open] }), 0.75],
		['0 when the weights add up to 0', step({ children: [done(null, { weight: 0 })] }), 0],
		[
			'nested without limit',
			step({ children: [step({ children: [step({ children: [done(), open] })] }), open] }),
			0.25,
		],
		[
			'without the children of a cancelled parent',
			step({ children: [step({ state: 'cancelled', children: [done(), done()] }), open] }),
			0,
		],
	])('is %s', (_, given, expected) => {
		expect(stepProgress(given, 0.5)).toBe(expected);
	});

	it('counts a started step as the setting says', () => {
		expect(stepProgress(started, 0.2)).toBe(0.2);
	});
});

describe('the count of steps', () => {
	it('holds leaf steps alone, by the state of their own box', () => {
		const steps = [step({ children: [done(), started, open, cancelled] }), done()];
		expect(countSteps(steps)).toEqual({ total: 4, done: 2, started: 1, cancelled: 1 });
	});

	it('takes a parent whose children are all cancelled for a leaf', () => {
		expect(countSteps([done(null, { children: [cancelled, cancelled] })])).toEqual({
			total: 1,
			done: 1,
			started: 0,
			cancelled: 2,
		});
	});

	it('counts a cancelled step once, with everything below it', () => {
		const steps = [step({ state: 'cancelled', children: [open, done()] })];
		expect(countSteps(steps)).toEqual({ total: 0, done: 0, started: 0, cancelled: 1 });
	});
});

const states: readonly BoxState[] = ['open', 'started', 'done', 'cancelled', 'on-hold'];

function treeOf(depth: number): fc.Arbitrary<StepRecord> {
	return fc
		.record({
			state: fc.constantFrom(...states),
			weight: fc.constantFrom(0, 0.5, 1, 2, 7),
			children: depth === 0 ? fc.constant([]) : fc.array(treeOf(depth - 1), { maxLength: 4 }),
		})
		.map(step);
}

const tree = treeOf(3);

function scaled(given: StepRecord, factor: number): StepRecord {
	const children = given.children.map((child) => scaled(child, factor));
	return { ...given, weight: given.weight * factor, children };
}

function withoutCancelled(given: StepRecord): StepRecord {
	const children = given.children.filter(({ state }) => state !== 'cancelled');
	return { ...given, children: children.map(withoutCancelled) };
}

function withFirstOpenLeafDone(given: StepRecord): StepRecord {
	const index = given.children.findIndex(({ state }) => state !== 'done' && state !== 'cancelled');
	if (index < 0) return given.children.some(({ state }) => state !== 'cancelled') ? given : done();
	return {
		...given,
		children: given.children.map((child, at) =>
			at === index ? { ...withFirstOpenLeafDone(child), weight: child.weight } : child,
		),
	};
}

describe('for every tree of steps', () => {
	it('progress lies between 0 and 1', () => {
		fc.assert(
			fc.property(tree, (given) => {
				const progress = stepProgress(given, 0.5);
				expect(progress).toBeGreaterThanOrEqual(0);
				expect(progress).toBeLessThanOrEqual(1);
			}),
		);
	});

	it('doing one more step never lowers progress', () => {
		fc.assert(
			fc.property(tree, (given) => {
				const before = stepProgress(given, 0.5);
				expect(stepProgress(withFirstOpenLeafDone(given), 0.5)).toBeGreaterThanOrEqual(
					before - 1e-12,
				);
			}),
		);
	});

	it('cancelled steps change nothing, as if they were not there', () => {
		fc.assert(
			fc.property(tree, (given) => {
				expect(stepProgress(withoutCancelled(given), 0.5)).toBe(stepProgress(given, 0.5));
			}),
		);
	});

	it('weights in another unit give the same progress', () => {
		fc.assert(
			fc.property(tree, (given) => {
				expect(stepProgress(scaled(given, 3), 0.5)).toBeCloseTo(stepProgress(given, 0.5), 12);
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedProgress } from '../../src/measure/expected-progress';
import { measureObjectives } from '../../src/measure/measure-roadmap';
import { addDays, dayNumber } from '../../src/model/civil-date';
import type { MilestoneFigures } from '../../src/model/plan-figures';
import type { Milestone, Roadmap } from '../../src/model/graph';
import type { ObjectiveRecord } from '../../src/model/plan-record';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { done, milestone, objective, roadmap, step } from './build';

const TODAY = '2026-10-12';

function measureAll(
	milestones: readonly Milestone[],
	given: Partial<ObjectiveRecord> = {},
	of: Partial<Roadmap> = {},
	settings: Settings = DEFAULT_SETTINGS,
): readonly MilestoneFigures[] {
	const map = roadmap({ ...of, objectives: [objective(given, { milestones })] });
	return measureObjectives(map, settings, TODAY)[0]?.milestones ?? [];
}

function measure(...args: Parameters<typeof milestone>): MilestoneFigures {
	const [figures] = measureAll([milestone(...args)]);
	if (figures === undefined) throw new Error('nothing measured');
	return figures;
}

describe('the progress of a milestone', () => {
	it('is the mean of its stages, not of its steps', () => {
		const figures = measure({
			steps: [
				done(null, { stage: 'discovery' }),
				step({ stage: 'practice' }),
				step({ stage: 'practice' }),
				done(null, { stage: 'practice' }),
			],
		});
		expect(figures.progress).toBeCloseTo((1 + 1 / 3) / 2, 12);
		expect(figures.stages).toEqual({ discovery: 1, practice: 1 / 3 });
		expect(figures.unstaged).toBeNull();
		expect(figures.stage).toBe('practice');
	});

	it('takes steps without a stage for one more stage', () => {
		const figures = measure({
			steps: [done(null, { stage: 'mastery' }), step(), step(), step(), done()],
		});
		expect(figures.progress).toBe(0.625);
		expect(figures.unstaged).toBe(0.25);
	});

	it('is the weighted mean of the steps when none has a stage', () => {
		expect(measure({ steps: [done(null, { weight: 3 }), step()] }).progress).toBe(0.75);
	});

	it('is 0 when the weights of a stage add up to 0', () => {
		expect(measure({ steps: [done(null, { weight: 0 })] }).progress).toBe(0);
	});

	it('is 1 for an achieved milestone whatever its steps say, and its stages stay what they are', () => {
		const figures = measure({ achieved: '2026-10-01', steps: [step({ stage: 'practice' })] });
		expect(figures.progress).toBe(1);
		expect(figures.stages).toEqual({ practice: 0 });
		expect(figures.stage).toBe('practice');
	});

	it.each([
		['open', 0],
		['started', 0.5],
	] as const)('is that of its own line without steps: %s', (state, progress) => {
		const figures = measure({ state });
		expect(figures.progress).toBe(progress);
		expect(figures.flags).toEqual(['no-plan']);
	});

	it('is that of its own line when every step is cancelled', () => {
		const figures = measure({ state: 'started', steps: [step({ state: 'cancelled' })] });
		expect(figures.progress).toBe(0.5);
		expect(figures.flags).toEqual(['no-plan']);
	});

	it('is 1 without a flag when achieved without steps', () => {
		const figures = measure({ state: 'done' });
		expect([figures.progress, figures.flags, figures.days]).toEqual([1, [], null]);
	});

	it('names the current stage in the order of the user', () => {
		const stages = [...DEFAULT_SETTINGS.stages].reverse();
		const steps = [step({ stage: 'discovery' }), step({ stage: 'mastery' })];
		const [figures] = measureAll([milestone({ steps })], {}, {}, { ...DEFAULT_SETTINGS, stages });
		expect(figures?.stage).toBe('mastery');
	});
});

describe('the start of a milestone', () => {
	function starts(milestones: readonly Milestone[], start: string | null = '2026-07-01') {
		return measureAll(milestones, { start }).map((figures) => figures.start);
	}

	it('is its own before everything else', () => {
		const own = milestone({ start: '2026-09-09', due: '2026-10-01' });
		expect(starts([milestone({ due: '2026-08-01' }), own])).toEqual(['2026-07-01', '2026-09-09']);
	});

	it('is the latest due day before its own, in whatever order they stand', () => {
		const [c, a, b] = ['2026-12-01', '2026-08-01', '2026-10-01'].map((due) => milestone({ due }));
		expect(starts([c, a, b].flatMap((each) => each ?? []))).toEqual([
			'2026-10-01',
			'2026-07-01',
			'2026-08-01',
		]);
	});

	it('does not follow another one that is due on the same day', () => {
		const twins = [milestone({ due: '2026-08-01' }), milestone({ due: '2026-08-01' })];
		expect(starts(twins)).toEqual(['2026-07-01', '2026-07-01']);
		expect(starts([...twins, milestone({ due: '2026-09-01' })])[2]).toBe('2026-08-01');
	});

	it('passes over a cancelled one, but not over an achieved one or one on hold', () => {
		const before = (state: 'cancelled' | 'done' | 'on-hold') =>
			starts([milestone({ due: '2026-08-01', state }), milestone({ due: '2026-09-01' })])[1];
		expect(before('cancelled')).toBe('2026-07-01');
		expect(before('done')).toBe('2026-08-01');
		expect(before('on-hold')).toBe('2026-08-01');
	});

	it('is the objective’s, else the mentorship’s, without a due day before its own', () => {
		expect(starts([milestone({ due: '2026-08-01' })])).toEqual(['2026-07-01']);
		expect(starts([milestone({ due: '2026-08-01' }), milestone()])[1]).toBe('2026-07-01');
		const [figures] = measureAll([milestone()], {}, { start: '2026-05-05' });
		expect(figures?.start).toBe('2026-05-05');
		expect(starts([milestone({ due: '2026-08-01' })], null)).toEqual([null]);
	});

	it('is found among hundreds as among three', () => {
		const days = Array.from({ length: 300 }, (_, index) =>
			addDays('2026-01-01', (index * 7) % 300),
		);
		const found = starts(days.map((due) => milestone({ due })));
		expect(found).toEqual(
			days.map((due) => (due === '2026-01-01' ? '2026-07-01' : addDays(due, -1))),
		);
	});
});

describe('expected progress', () => {
	const now = dayNumber(TODAY);

	it.each([
		['2026-10-02', '2026-10-22', 0.5],
		['2026-10-12', '2026-10-22', 0],
		['2026-10-13', '2026-10-22', 0],
		['2026-10-02', '2026-10-12', 1],
		['2026-10-02', '2026-10-05', 1],
		['2026-10-12', '2026-10-12', 1],
		['2026-10-13', '2026-10-13', 0],
		['2026-11-01', '2026-10-13', 0],
		['2026-11-01', '2026-10-12', 1],
		[null, '2026-10-22', null],
		['2026-10-02', null, null],
	])('from %s to %s is %s', (start, due, expected) => {
		expect(expectedProgress(start, due, now)).toBe(expected);
	});

	it('never falls as the days go by, and stays between 0 and 1', () => {
		const day = fc.integer({ min: 20_000, max: 21_000 });
		fc.assert(
			fc.property(day, fc.integer({ min: -50, max: 300 }), day, (start, length, today) => {
				const at = (now: number) =>
					expectedProgress(
						addDays('1970-01-01', start),
						addDays('1970-01-01', start + length),
						now,
					);
				const [before, after] = [at(today) ?? NaN, at(today + 1) ?? NaN];
				expect(after).toBeGreaterThanOrEqual(before);
				expect(before).toBeGreaterThanOrEqual(0);
				expect(after).toBeLessThanOrEqual(1);
			}),
		);
	});
});

describe('the state of a milestone', () => {
	const span = { start: '2026-10-02', due: '2026-10-22' };

	it.each<[string, Parameters<typeof milestone>[0], string, number | null]>([
		['cancelled before late', { state: 'cancelled', due: '2026-01-01' }, 'cancelled', null],
		['on hold before late', { state: 'on-hold', due: '2026-01-01' }, 'on-hold', null],
		['achieved early', { achieved: '2026-10-01', due: '2026-10-05' }, 'achieved', -4],
		['achieved late', { achieved: '2026-10-09', due: '2026-10-05' }, 'achieved', 4],
		['achieved without a due day', { achieved: '2026-10-09' }, 'achieved', null],
		['unscheduled', { start: '2026-12-01' }, 'unscheduled', null],
		['not overdue on its due day', { due: TODAY, steps: [done()] }, 'on-track', null],
		['overdue the day after', { due: '2026-10-11' }, 'overdue', 1],
		['upcoming before its start', { start: '2026-10-13', due: '2026-11-01' }, 'upcoming', null],
		['at work on its first day', { start: TODAY, due: '2026-11-01' }, 'on-track', null],
		['on track within half a step', { ...span, steps: [step()] }, 'on-track', null],
		['at risk beyond the tolerance', { ...span, steps: [step(), step()] }, 'at-risk', null],
		[
			'at risk a quarter behind in quarters',
			{ ...span, steps: [done(), step(), step(), step()] },
			'at-risk',
			null,
		],
	])('is %s', (_, given, state, days) => {
		const figures = measure(given);
		expect([figures.state, figures.days]).toEqual([state, days]);
	});

	it('is not thrown by the noise of binary fractions at the very tolerance', () => {
		const steps = Array.from({ length: 10 }, (_, index) => (index < 5 ? done() : step()));
		// 133 of 200 days are gone: .665 − .5 is a hair more than .165 in binary.
		const start = addDays(TODAY, -133);
		const on = (due: string) => measure({ start, due, steps }).state;
		expect(on(addDays(start, 200))).toBe('on-track');
		expect(on(addDays(start, 199))).toBe('at-risk');
	});

	it('is at risk when it waits for an overdue milestone, and is blocked while that is open', () => {
		const late = milestone({ title: 'Late', due: '2026-10-01' });
		const waiting = milestone({ due: '2026-12-01', dependsOn: [late], steps: [done()] });
		const [, figures] = measureAll([late, waiting]);
		expect(figures?.state).toBe('at-risk');
		expect(figures?.blockedBy).toEqual([late]);
	});

	it.each([
		['open but not late', { due: '2026-11-01' }, 'on-track', 1],
		['on hold, though late', { due: '2026-10-01', state: 'on-hold' }, 'on-track', 1],
		['cancelled', { due: '2026-10-01', state: 'cancelled' }, 'on-track', 0],
		['achieved late', { due: '2026-10-01', achieved: '2026-10-09' }, 'on-track', 0],
		['a late side project', { due: '2026-10-01', sideProject: true }, 'on-track', 1],
	] as const)('waits for one that is %s', (_, given, state, blocks) => {
		const other = milestone(given);
		const waiting = milestone({
			start: '2026-10-10',
			due: '2026-12-01',
			dependsOn: [other],
			steps: [done()],
		});
		const figures = measureAll([other, waiting])[1];
		expect([figures?.state, figures?.blockedBy.length]).toEqual([state, blocks]);
	});

	it.each(['sideProject', 'unplanned'] as const)('is never late or at risk: %s', (mark) => {
		expect(measure({ due: '2026-10-01', [mark]: true }).state).toBe('on-track');
		const behind = { ...span, steps: [step(), step()] };
		expect(measure({ ...behind, [mark]: true }).state).toBe('on-track');
	});

	it('is not caused by an unplanned step or a side project among its steps', () => {
		const planned = [done(), done(), step()];
		const extra = Array.from({ length: 6 }, () => step({ unplanned: true }));
		const project = step({ mode: 'side-project' });
		const figures = measure({ ...span, steps: [...planned, ...extra, project] });
		expect(figures.state).toBe('on-track');
		expect(figures.progress).toBe(0.2);
	});
});

describe('the flag due-soon', () => {
	it.each([
		['2026-10-12', [step()], true],
		['2026-10-19', [step()], true],
		['2026-10-20', [step()], false],
		['2026-10-11', [step()], false],
		['2026-10-15', [done(), done(), done(), step()], false],
		['2026-10-15', [done(), done(), step()], true],
	] as const)('for one due on %s', (due, steps, flagged) => {
		expect(measure({ due, steps }).flags.includes('due-soon')).toBe(flagged);
	});

	it('is not for one that is cancelled, on hold or achieved', () => {
		for (const state of ['cancelled', 'on-hold', 'done'] as const) {
			expect(measure({ due: TODAY, state, steps: [step()] }).flags).toEqual([]);
		}
	});
});

describe('an objective that is cancelled or on hold', () => {
	it.each(['cancelled', 'on-hold'] as const)('gives its milestones its state: %s', (state) => {
		const all = [
			milestone({ due: '2026-01-01' }),
			milestone({ achieved: '2026-02-02', due: '2026-02-02' }),
			milestone({ state: 'cancelled' }),
			milestone({ state: 'on-hold' }),
		];
		const states = measureAll(all, { state }).map((figures) => figures.state);
		expect(states).toEqual([state, 'achieved', 'cancelled', state]);
	});

	it('lets a milestone live on under another objective, and block there', () => {
		const shared = milestone({ title: 'Shared', due: '2026-10-01' });
		const waiting = milestone({ due: '2026-12-01', dependsOn: [shared], steps: [done()] });
		const measured = (objectives: Roadmap['objectives']) =>
			measureObjectives(roadmap({ objectives }), DEFAULT_SETTINGS, TODAY);
		const dropped = objective({ state: 'cancelled' }, { milestones: [shared] });
		const alive = objective({}, { milestones: [shared] });
		const other = objective({}, { milestones: [waiting] });
		const twice = measured([dropped, alive, other]);
		expect(twice[0]?.milestones[0]?.state).toBe('cancelled');
		expect(twice[1]?.milestones[0]?.state).toBe('overdue');
		expect(twice[2]?.milestones[0]).toMatchObject({ state: 'at-risk', blockedBy: [shared] });
		expect(measured([dropped, other])[1]?.milestones[0]).toMatchObject({
			state: 'on-track',
			blockedBy: [],
		});
	});
});

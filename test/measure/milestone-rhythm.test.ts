import { describe, expect, it } from 'vitest';
import { dueMilestones } from '../../src/measure/due-milestones';
import { milestoneRhythm } from '../../src/measure/milestone-rhythm';
import type { Objective } from '../../src/model/graph';
import { milestone, objective } from './build';

const monthly = { count: 1, unit: 'month' } as const;

function rhythm(objectives: readonly Objective[]) {
	return milestoneRhythm(dueMilestones(objectives), monthly).map(
		({ kind, from, to, milestones }) => `${kind} ${from} ${to} ${String(milestones.length)}`,
	);
}

const due = (...days: readonly (string | null)[]): Objective =>
	objective({}, { milestones: days.map((day) => milestone({ due: day })) });

describe('the rhythm of milestones', () => {
	it('has a gap between due days more than two reviews apart, over all objectives', () => {
		expect(rhythm([due('2026-01-01', '2026-03-02')])).toEqual([]);
		expect(rhythm([due('2026-03-03'), due('2026-01-01', null)])).toEqual([
			'gap 2026-01-01 2026-03-03 2',
		]);
		expect(rhythm([due('2026-01-01', '2026-03-03'), due('2026-02-01')])).toEqual([]);
	});

	it('piles up with more than three due in 14 days, first and last included', () => {
		const [a, b, c] = ['2026-01-01', '2026-01-02', '2026-01-03'];
		expect(rhythm([due(a, b, c)])).toEqual([]);
		expect(rhythm([due(a, b, c, '2026-01-14')])).toEqual(['pile-up 2026-01-01 2026-01-14 4']);
		expect(rhythm([due(a, b, c, '2026-01-15')])).toEqual([]);
		expect(rhythm([due(a, b), due(c, '2026-01-15', '2026-01-15')])).toEqual([
			'pile-up 2026-01-02 2026-01-15 4',
		]);
	});

	it('counts a milestone under two objectives once, and a cancelled one never', () => {
		const shared = milestone({ due: '2026-01-01' });
		const twice = [1, 2, 3].map(() => objective({}, { milestones: [shared] }));
		expect(rhythm([...twice, due('2026-01-02', '2026-01-03')])).toEqual([]);
		const dropped = objective(
			{ state: 'cancelled' },
			{ milestones: [milestone({ due: '2026-01-04' })] },
		);
		expect(rhythm([due('2026-01-01', '2026-01-02', '2026-01-03'), dropped])).toEqual([]);
	});
});

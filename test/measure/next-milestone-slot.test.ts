import { describe, expect, test } from 'vitest';
import { nextMilestoneSlot } from '../../src/measure/next-milestone-slot';
import { milestone, objective } from './build';

const monthly = { count: 1, unit: 'month' } as const;

function plan(...dues: readonly string[]) {
	return {
		objectives: [objective({}, { milestones: dues.map((due) => milestone({ due })) })],
		reviews: monthly,
	};
}

describe('the next slot for a milestone', () => {
	test('lies one review after the last due day', () => {
		expect(nextMilestoneSlot(plan('2026-09-01', '2026-11-30'), '2026-10-12')).toBe('2026-12-30');
	});

	test('is counted on from an old plan until it lies ahead', () => {
		expect(nextMilestoneSlot(plan('2026-01-31'), '2026-10-12')).toBe('2026-10-31');
	});

	test('is one review from today where nothing is due', () => {
		expect(nextMilestoneSlot(plan(), '2026-10-12')).toBe('2026-11-12');
	});

	test('is none beyond the calendar', () => {
		const slow = { ...plan(), reviews: { count: 99_999, unit: 'month' } as const };
		expect(nextMilestoneSlot(slow, '2026-10-12')).toBeNull();
	});
});

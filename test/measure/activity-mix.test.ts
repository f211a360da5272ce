import { describe, expect, it } from 'vitest';
import { activityMix } from '../../src/measure/activity-mix';
import type { Roadmap } from '../../src/model/graph';
import { activity, done, milestone, objective, roadmap, step } from './build';

const TODAY = '2026-10-12';

function mix(given: Partial<Roadmap>) {
	return activityMix(roadmap(given), TODAY);
}

const steps = [
	step({ stage: 'discovery' }),
	step({ stage: 'practice', hours: 2 }),
	step({ stage: 'mastery' }),
	step({ stage: 'practice', mode: 'review' }),
	step({ stage: 'practice', state: 'cancelled' }),
	step({ stage: 'practice', children: [step({ stage: 'practice' }), done()] }),
];

describe('the activity mix', () => {
	it('counts steps by tag or words, else by stage, and only leaves', () => {
		const { modes, total } = mix({
			objectives: [objective({}, { milestones: [milestone({ steps })] })],
		});
		expect(modes).toEqual([
			{ mode: 'practice', count: 2, hours: 2, share: 0.5 },
			{ mode: 'assignment', count: 1, hours: 0, share: 0.25 },
			{ mode: 'review', count: 1, hours: 0, share: 0.25 },
		]);
		expect(total).toBe(4);
	});

	it('counts lines of the calendar without a mode too, but not cancelled ones', () => {
		const activities = [
			activity({ mode: null }),
			activity({ mode: 'practice', state: 'cancelled' }),
		];
		expect(mix({ activities }).modes).toEqual([{ mode: null, count: 1, hours: 0, share: 1 }]);
	});

	it('counts a tagged step that is an activity line too once', () => {
		const at = { line: 7, column: 1 };
		const tagged = step({ at, mode: 'practice' });
		const own = milestone({ path: 'Objective.md', steps: [tagged] });
		const activities = [activity({ path: 'Objective.md', at, mode: 'practice' })];
		expect(mix({ activities, objectives: [objective({}, { milestones: [own] })] }).total).toBe(1);
	});

	it('counts a milestone under two objectives once, and one of a cancelled objective not', () => {
		const shared = objective(
			{},
			{ milestones: [milestone({ steps: [step({ stage: 'practice' })] })] },
		);
		expect(mix({ objectives: [shared, { ...shared, record: { ...shared.record } }] }).total).toBe(
			1,
		);
		const dropped = objective({ state: 'cancelled' }, { milestones: shared.milestones });
		expect(mix({ objectives: [dropped] })).toMatchObject({
			total: 0,
			unplannedShare: null,
			modes: [],
		});
	});

	it('knows the share of unplanned work', () => {
		const activities = Array.from({ length: 10 }, (_, index) => activity({ unplanned: index < 2 }));
		expect(mix({ activities }).unplannedShare).toBe(0.2);
	});
});

describe('the last reflection', () => {
	const reflection = { mode: 'reflection', date: '2026-09-01' } as const;
	const note = { kind: 'worked', text: 'It did', at: { line: 1, column: 1 } } as const;
	const reflected = (date: string | null) =>
		objective(
			{},
			{ milestones: [milestone({ achieved: '2026-09-10', reflections: [{ ...note, date }] })] },
		);

	it('is a done reflection, or one on a milestone, up to today', () => {
		expect(mix({ activities: [activity(reflection)] }).lastReflection).toBe('2026-09-01');
		expect(
			mix({ activities: [activity({ ...reflection, state: 'open' })] }).lastReflection,
		).toBeNull();
		expect(
			mix({ activities: [activity({ ...reflection, date: '2026-10-13' })] }).lastReflection,
		).toBeNull();
		expect(mix({ objectives: [reflected('2026-09-12')] }).lastReflection).toBe('2026-09-12');
	});

	it('of a milestone has the day of its achievement when it has none', () => {
		expect(mix({ objectives: [reflected(null)] }).lastReflection).toBe('2026-09-10');
	});
});

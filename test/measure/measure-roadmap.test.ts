import { describe, expect, it } from 'vitest';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import { perspectivesMet } from '../../src/measure/perspectives';
import type { ObjectiveFigures } from '../../src/model/plan-figures';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { EXAMPLE } from './example-roadmap';

// The golden values of the example vault, as they are printed in the specification.

const figures = measureRoadmap(EXAMPLE, DEFAULT_SETTINGS, '2026-10-12');

function round(value: number | null | undefined, digits: number): number | null {
	return value === null || value === undefined ? null : Number(value.toFixed(digits));
}

function objectiveNamed(title: string): ObjectiveFigures {
	const found = figures.objectives.find(({ objective }) => objective.record.title === title);
	if (found === undefined) throw new Error(`no objective ${title}`);
	return found;
}

describe('the example on 2026-10-12', () => {
	it('has nine milestones with their starts, stages, progress and states', () => {
		const rows = figures.objectives.flatMap(({ milestones }) =>
			milestones.map(({ milestone, start, stages, progress, state, days }) => {
				const { discovery, practice, feedback, mastery } = stages;
				return [
					milestone.record.title.slice(0, 12),
					start?.slice(5),
					[discovery, practice, feedback, mastery].map((stage) => round(stage, 4)),
					round(progress, 4),
					state,
					days,
				];
			}),
		);
		expect(rows).toEqual([
			['Charter agre', '07-06', [1, 1, 1, 1], 1, 'achieved', -2],
			['First slice ', '08-14', [1, 1, 1, 1], 1, 'achieved', 5],
			['Full rollout', '10-05', [0.5, 0.1667, 0, 0], 0.1667, 'on-track', null],
			['Present team', '07-06', [1, 1, 1, 1], 1, 'achieved', 0],
			['Dry-run the ', '08-28', [1, 0.5, 0, 0], 0.375, 'at-risk', null],
			['Deliver the ', '10-23', [0, 0, 0, 0], 0, 'upcoming', null],
			['Map how chan', '07-06', [1, 1, 1, 1], 1, 'achieved', -2],
			['Pilot the RF', '08-21', [1, 1, 0.5, 0], 0.625, 'overdue', 3],
			['Adopt the RF', '10-09', [0, 0, 0, 0], 0, 'at-risk', null],
		]);
	});

	it('knows expected progress, gaps and blocks of the milestones at work', () => {
		const rollout = objectiveNamed('Lead checkout latency project').milestones[2];
		const dryRun = objectiveNamed('Present platform QBR').milestones[1];
		const adopt = objectiveNamed('Introduce lightweight RFC process').milestones[2];
		expect(round(rollout?.expected, 3)).toBe(0.132);
		expect(round((rollout?.expected ?? 0) - (rollout?.progress ?? 0), 3)).toBe(-0.035);
		expect(round(dryRun?.expected, 3)).toBe(0.804);
		expect(round((dryRun?.expected ?? 0) - (dryRun?.progress ?? 0), 3)).toBe(0.429);
		expect(round(adopt?.expected, 3)).toBe(0.048);
		expect(adopt?.blockedBy.map(({ record }) => record.id)).toEqual(['pilot']);
	});

	it('rolls three objectives up into activity and outcome, side by side', () => {
		const rows = figures.objectives.map(({ objective, activity, outcome, forecast, state }) => [
			objective.record.weight,
			round(activity, 4),
			round(outcome, 4),
			forecast.date,
			forecast.status,
			state,
		]);
		expect(rows).toEqual([
			[3, 0.7222, 0.48, '2026-11-23', 'likely', 'on-track'],
			[2, 0.4583, 0.25, '2027-01-02', 'likely', 'at-risk'],
			[2, 0.5417, 0.375, '2026-12-21', 'likely', 'at-risk'],
		]);
		expect([round(figures.activity, 4), round(figures.outcome, 4)]).toEqual([0.5952, 0.3843]);
		expect(figures.flags).toEqual([]);
	});

	it('forecasts from these inputs', () => {
		const rows = figures.objectives.map(({ forecast: { inputs } }) => [
			inputs?.total,
			round(inputs?.remaining, 4),
			inputs?.observed,
			inputs?.windowDays,
			round(inputs?.pace, 5),
		]);
		expect(rows).toEqual([
			[3, 0.8333, 1.125, 56, 0.02024],
			[3, 1.625, 1.125, 56, 0.01989],
			[3, 1.375, 1.125, 56, 0.01987],
		]);
	});

	it('fills five of seven slots of the cadence, and the next one is open', () => {
		const { slots, ...cadence } = figures.cadence;
		expect(
			slots.map(({ date, state, checkIn }) => [date.slice(5), state, checkIn?.date?.slice(5)]),
		).toEqual([
			['07-06', 'filled', '07-06'],
			['07-20', 'filled', '07-27'],
			['08-03', 'missed', undefined],
			['08-17', 'filled', '08-18'],
			['08-31', 'missed', undefined],
			['09-14', 'filled', '09-10'],
			['09-28', 'filled', '10-01'],
			['10-12', 'open', undefined],
		]);
		expect(cadence).toEqual({
			intervalDays: 14,
			held: 5,
			filled: 5,
			missed: 2,
			adherence: 5 / 7,
			lastHeld: '2026-10-01',
			nextDue: '2026-10-15',
			planned: '2026-10-19',
			overdue: false,
			plannedLateDays: 4,
			minutes: 240,
		});
	});

	it('has given three and received six, and one promise is late', () => {
		const { reciprocity } = figures;
		expect(reciprocity).toMatchObject({
			status: 'promise-late',
			given: 3,
			received: 6,
			shareByCount: 1 / 3,
			hoursGiven: 9,
			hoursReceived: 5,
			hoursEstimated: true,
			shareByHours: 9 / 14,
			shareByHoursWithSessions: 0.5,
			lastGiven: '2026-09-14',
			lastReceived: '2026-10-01',
			kinds: 3,
			priorityCoverage: { covered: 2, of: 2 },
			band: [0.25, 0.65],
		});
		expect(round(reciprocity.recencyGiven, 3)).toBe(1.645);
		expect(round(reciprocity.recencyReceived, 3)).toBe(3.29);
		expect(round(reciprocity.shareByRecency, 3)).toBe(0.333);
		const waiting = reciprocity.entries.filter(({ entry }) =>
			['offered', 'started'].includes(entry.state),
		);
		expect(
			waiting.map(({ ageDays, lateDays, unanswered }) => [ageDays, lateDays, unanswered]),
		).toEqual([
			[32, 17, false],
			[11, null, false],
		]);
	});

	it('finds one stale priority, and a commitment kept twice in three months', () => {
		const { priorities, commitments } = figures.reciprocity;
		expect(priorities.map(({ covered, stale, ageDays }) => [covered, stale, ageDays])).toEqual([
			[true, true, 98],
			[true, false, 11],
		]);
		expect(commitments.map(({ kept, complete }) => [kept, complete])).toEqual([
			[2, 3],
			[null, null],
		]);
	});

	it('closes .3611 of its competency gaps, four of five assessed', () => {
		expect(figures.competencies.map(({ closure }) => closure)).toEqual([0.5, 0.5, 0.25, 0, null]);
		expect(round(figures.competencyClosure.value, 4)).toBe(0.3611);
		expect(figures.competencyClosure).toMatchObject({ assessed: 4, of: 5 });
		expect(figures.competencies[2]).toMatchObject({ self: 3, mentor: 2, blindSpot: 1 });
		expect(figures.competencies.some(({ unaddressed }) => unaddressed)).toBe(false);
	});

	it('has a recurring theme with an open loop, and one that turned', () => {
		const themes = figures.feedback.themes.map((theme) => ({
			...theme,
			items: undefined,
			score: round(theme.score, 3),
		}));
		expect(themes[0]).toEqual({
			name: 'concise-writing',
			to: 'Jonas Weber',
			items: undefined,
			count: 3,
			notes: 3,
			givers: 2,
			score: 1.696,
			recurring: true,
			turned: false,
			turnedOn: null,
			openLoop: true,
			first: '2026-07-27',
			last: '2026-09-10',
		});
		expect(themes.find(({ name }) => name === 'delegation')).toMatchObject({
			turned: true,
			turnedOn: '2026-10-01',
		});
		expect(themes.find(({ to }) => to === 'Priya Raman')?.name).toBe('preparation');
	});

	it('has read from four perspectives, three of six from one', () => {
		expect(figures.resources).toEqual({
			total: 8,
			done: 4,
			withTakeaways: 6,
			applied: 3,
			shared: 3,
			consumedPerspectives: 4,
			topPerspective: { name: 'engineering', count: 3, of: 6 },
		});
		expect(perspectivesMet(EXAMPLE)).toEqual({
			distinct: 6,
			top: { name: 'engineering', count: 3, of: 8 },
		});
	});

	it('knows the open actions, the phase and what is to be revisited', () => {
		const open = figures.actions.filter(({ action }) => action.state === 'open');
		expect(open.map(({ action, overdueDays }) => [action.due, overdueDays])).toEqual([
			['2026-09-24', 18],
			['2026-10-16', null],
		]);
		expect(figures.phase).toBe('cultivation');
		expect(figures.revisitDue).toBe('2027-01-01');
		expect(figures.agreement).toMatchObject({ complete: 4, reviewDue: '2027-01-01' });
		expect(figures.rhythm).toEqual([]);
	});

	it('mixes learning by tags, words and stages', () => {
		const { modes, total, lastReflection, unplannedShare } = figures.activityMix;
		expect(modes.map(({ mode, count }) => [mode, count])).toEqual([
			['practice', 15],
			['reflection', 1],
			['side-project', 1],
			['shadowing', 1],
			['review', 7],
			['assignment', 9],
		]);
		expect(total).toBe(34);
		expect(lastReflection).toBe('2026-08-12');
		expect(unplannedShare).toBe(0);
	});
});

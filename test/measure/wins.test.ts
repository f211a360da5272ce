import { describe, expect, it } from 'vitest';
import { measureRoadmap } from '../../src/measure/measure-roadmap';
import { winsSince } from '../../src/measure/wins';
import type { Roadmap } from '../../src/model/graph';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { entry, feedback, measured, metric, milestone, objective, roadmap } from './build';
import { EXAMPLE } from './example-roadmap';

const TODAY = '2026-10-12';

function wins(map: Roadmap, since: string, today = TODAY) {
	return winsSince(measureRoadmap(map, DEFAULT_SETTINGS, today), since, today).map(
		({ kind, title, date }) => `${date.slice(5)} ${kind} ${title}`,
	);
}

describe('wins', () => {
	it('are what the example achieved since its milestone review', () => {
		expect(wins(EXAMPLE, '2026-08-18')).toEqual([
			'08-19 milestone Map how changes flow today',
			'08-28 milestone Present team metrics at the monthly ops review',
			'10-01 theme delegation',
			'10-05 milestone First slice live behind a flag',
		]);
	});

	it('offer the early charter at the review of 18 August', () => {
		expect(wins(EXAMPLE, '2026-07-27', '2026-08-18')).toEqual([
			'08-12 milestone Charter agreed by three teams',
		]);
	});

	it('lie after the first day and not after today', () => {
		const map = roadmap({
			objectives: [
				objective(
					{},
					{
						milestones: ['2026-10-01', '2026-10-02', TODAY, '2026-10-13'].map((achieved) =>
							milestone({ achieved }),
						),
					},
				),
			],
		});
		expect(wins(map, '2026-10-01')).toEqual([
			'10-02 milestone A milestone',
			'10-12 milestone A milestone',
		]);
	});

	it('hold a milestone under two objectives once', () => {
		const milestones = [milestone({ achieved: '2026-10-01' }), milestone()];
		const twice = [objective({}, { milestones }), objective({}, { milestones })];
		expect(wins(roadmap({ objectives: twice }), '2026-09-01')).toHaveLength(1);
	});

	it('are a metric on the day on which it met its target', () => {
		const metrics = [
			metric({
				baseline: 9,
				target: 5,
				measurements: [measured('2026-10-01', 5), measured('2026-10-08', 4)],
			}),
		];
		const map = roadmap({ objectives: [objective({}, { metrics })] });
		expect(wins(map, '2026-09-30')).toEqual(['10-01 metric lead time']);
		expect(wins(map, '2026-10-01')).toEqual([]);
	});

	it('are objectives, by their own day or that of their last milestone', () => {
		const achieved = objective({ title: 'Own', achieved: '2026-10-02' });
		const milestones = ['2026-10-03', '2026-10-01'].map((day) => milestone({ achieved: day }));
		const all = objective({ title: 'All' }, { milestones });
		expect(wins(roadmap({ objectives: [achieved, all] }), '2026-10-01')).toEqual([
			'10-02 objective Own',
			'10-03 milestone A milestone',
			'10-03 objective All',
		]);
	});

	it('are promises that were made before they were kept', () => {
		const date = '2026-10-05';
		const entries = [
			entry({ text: 'Due', date, due: '2026-10-01' }),
			entry({ text: 'Offered', date, created: '2026-09-01', side: 'received' }),
			entry({ text: 'Just done', date }),
			entry({ text: 'Open', date, due: '2026-10-01', state: 'started' }),
		];
		expect(wins(roadmap({ entries }), '2026-10-01')).toEqual([
			'10-05 promise Due',
			'10-05 promise Offered',
		]);
	});

	it('are themes on the day on which they turned', () => {
		const items = [feedback('2026-09-01'), feedback('2026-10-05', { sentiment: 'praise' })];
		expect(wins(roadmap({ feedback: items }), '2026-10-01')).toEqual(['10-05 theme writing']);
	});
});

import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf, type Circumstances, type Notes } from './status-of';

const roadmap = (body = '## Objectives\n- [[O]]\n', properties = '') =>
	roadmapNote(`mentor: Priya\n${properties}`, body);
const objective = (properties: string, body = '') =>
	`---\ntype: objective\n${properties}\n---\n${body}`;

async function metricsOf(notes: Notes, around: Circumstances = {}) {
	const found = await roadmapOf({ 'W/R.md': roadmap(), ...notes }, around);
	return found.objectives[0]?.metrics ?? [];
}

async function byProperties(properties: string, body = '', around: Circumstances = {}) {
	const metrics = await metricsOf({ 'W/O.md': objective(properties, body) }, around);
	return metrics[0];
}

const outcomes = (...lines: string[]) => `## Outcomes\n${lines.join('\n')}\n`;
const lineOf = async (code: string, notes: Notes) =>
	(await placesOf(code, { 'W/R.md': roadmap(), ...notes })).map((place) =>
		place.split(':').slice(0, 2).join(':'),
	);

describe('4.8 progress', () => {
	test('raw is the share of the way, correct for falling metrics; progress is clamped', async () => {
		const of = async (baseline: number, target: number, current: number) => {
			const metric = await byProperties(
				`metric: m\nbaseline: ${baseline}\ntarget: ${target}\ncurrent: ${current}`,
			);
			return [metric?.progress, metric?.raw, metric?.direction];
		};
		expect(await of(9, 5, 7.5)).toEqual([0.375, 0.375, 'decrease']);
		expect(await of(0, 10, 12)).toEqual([1, 1.2, 'increase']);
		expect(await of(10, 0, 12)).toEqual([0, -0.2, 'decrease']);
	});
	test('target = baseline keeps: 1 while the direction (at-least) holds; raw null', async () => {
		const keep = (current: string, direction = '') =>
			byProperties(`metric: m\nbaseline: 5\ntarget: 5\ncurrent: ${current}${direction}`);
		expect(await keep('5')).toMatchObject({ progress: 1, raw: null, direction: 'at-least' });
		expect(await keep('4')).toMatchObject({ progress: 0, raw: null });
		expect(await keep('4', '\ndirection: at-most')).toMatchObject({ progress: 1, raw: null });
		expect(await keep('6', '\ndirection: at-most')).toMatchObject({ progress: 0 });
		expect(await byProperties('metric: m\nbaseline: 5\ntarget: 5')).toMatchObject({
			progress: null,
		});
	});
	test('at-least and at-most need no baseline', async () => {
		const of = (current: number, direction: string, baseline = '') =>
			byProperties(
				`metric: m\n${baseline}target: 99\ncurrent: ${current}\ndirection: ${direction}`,
			);
		expect(await of(99, 'at-least')).toMatchObject({ progress: 1, raw: null, baseline: null });
		expect(await of(98, 'At-Least')).toMatchObject({ progress: 0, direction: 'at-least' });
		expect(await of(98, 'at-most')).toMatchObject({ progress: 1 });
		expect(await of(100, 'at-most', 'baseline: 200\n')).toMatchObject({ progress: 0 });
		expect(
			await lineOf('no-baseline', {
				'W/O.md': objective('metric: m\ntarget: 9\ncurrent: 3\ndirection: at-least'),
			}),
		).toEqual([]);
	});
	test('baseline missing otherwise: null and no-baseline', async () => {
		expect(await byProperties('metric: m\ntarget: 99\ncurrent: 3')).toMatchObject({
			progress: null,
			raw: null,
			current: 3,
		});
		const notes = { 'W/O.md': objective('metric: m\ntarget: 9\ncurrent: 3') };
		expect(await lineOf('no-baseline', notes)).toHaveLength(1);
	});
	test('nothing measured or stated: null', async () => {
		expect(await byProperties('metric: m\nbaseline: 1\ntarget: 9')).toMatchObject({
			current: null,
			progress: null,
			raw: null,
			met: null,
			measurements: [],
		});
	});
	test('target without metric: the name is the title of the objective', async () => {
		expect(await byProperties('baseline: 1\ntarget: 9\ncurrent: 5\nunit: ms')).toMatchObject({
			name: 'O',
			unit: 'ms',
			progress: 0.5,
		});
		const heading = await roadmapOf({
			'W/R.md': roadmap('## Objectives\n### Be fast [target:: 9] [baseline:: 1] [current:: 9]\n'),
		});
		expect(heading.objectives[0]?.metrics).toMatchObject([{ name: 'Be fast', progress: 1 }]);
	});
});

describe('4.8 measurements', () => {
	test('the newest up to today is current, always; a future one waits', async () => {
		const body = outcomes(
			'- m [baseline:: 0] [target:: 10]',
			'\t- 2026-10-12: 4',
			'\t- 2026-09-01: 2',
			'\t- 2026-10-13: 9',
		);
		const metric = await byProperties('metric: m\ncurrent: 8', body);
		expect(metric).toMatchObject({ current: 4, progress: 0.4, baseline: 0, target: 10 });
		expect(metric?.measurements.slice(0, 2).map(({ date, value }) => [date, value])).toEqual([
			['2026-09-01', 2],
			['2026-10-12', 4],
		]);
	});
	test('current-outdated where another value is stated', async () => {
		const body = outcomes('- m [baseline:: 0] [target:: 10] [current:: 8]', '\t- 2026-10-01: 4');
		expect(await lineOf('current-outdated', { 'W/O.md': objective('', body) })).toHaveLength(1);
		const same = body.replace('current:: 8', 'current:: 4');
		expect(await lineOf('current-outdated', { 'W/O.md': objective('', same) })).toEqual([]);
	});
	test('met is the day of the first measurement that reaches the target', async () => {
		const met = async (...lines: string[]) =>
			(await byProperties('', outcomes(...lines)))?.met ?? null;
		const head = '- m [baseline:: 9] [target:: 5]';
		expect(await met(head, '\t- 2026-09-01: 6', '\t- 2026-09-08: 5', '\t- 2026-09-15: 7')).toBe(
			'2026-09-08',
		);
		expect(await met(head, '\t- 2026-11-01: 5')).toBeNull();
		expect(await met(`${head} [current:: 4]`)).toBeNull();
		expect(
			await met('- m [baseline:: 5] [target:: 5]', '\t- 2026-09-01: 4', '\t- 2026-09-08: 6'),
		).toBe('2026-09-08');
	});
	test('same day and value twice counts once; of two values the later line is newer', async () => {
		const body = outcomes(
			'- m [baseline:: 0] [target:: 10]',
			'\t- 2026-09-01: 3',
			'\t- 2026-09-01: 3',
			'\t- 2026-09-01: 5',
			'\t- 2026-09-01: 4',
		);
		const metric = await byProperties('', body);
		expect(metric?.measurements.map(({ value }) => value)).toEqual([3, 5, 4]);
		expect(metric?.current).toBe(4);
	});
	test('of two values on one day in two notes the later path is the newer', async () => {
		const notes = {
			'W/O.md': objective('', outcomes('- m [baseline:: 0] [target:: 10]', '\t- 2026-09-01: 3')),
			'W/A.md':
				'---\ntype: evidence\nsupports: "[[O]]"\nmetric: m\nvalue: 7\ndate: 2026-09-01\n---\n',
		};
		expect((await metricsOf(notes))[0]?.current).toBe(3);
		const later = { 'W/O.md': notes['W/O.md'], 'W/Z.md': notes['W/A.md'] };
		expect((await metricsOf(later))[0]?.current).toBe(7);
	});
});

describe('4.8 evidence', () => {
	test('counts by itself or through a milestone; its day is date, else that of its name', async () => {
		const notes = {
			'W/O.md': objective(
				'metric: Lead Time\nbaseline: 10\ntarget: 0',
				'## Milestones\n- [[M]]\n- [ ] line milestone ^ms\n',
			),
			'W/M.md': '---\ntype: milestone\n---\n',
			'W/2026-09-01 E.md':
				'---\ntype: evidence\nsupports: ["[[M]]"]\nmetric: lead time\nvalue: 8\n---\n',
			'W/E2.md':
				'---\ntype: evidence\nsupports: ["[[O]]", "[[M]]"]\nmetric: lead time\nvalue: 5\ndate: 2026-09-08\n---\n',
			'W/E3.md':
				'---\ntype: evidence\nsupports: ["[[O#^ms]]"]\nmetric: lead time\nvalue: 4\ndate: 2026-09-09\n---\n',
		};
		const [metric] = await metricsOf(notes);
		expect(metric?.measurements.map(({ date, value }) => [date, value])).toEqual([
			['2026-09-01', 8],
			['2026-09-08', 5],
			['2026-09-09', 4],
		]);
		expect(metric).toMatchObject({ current: 4, progress: 0.6 });
	});
	test('for a metric that is not there it is a lint and counts nothing', async () => {
		const notes = {
			'W/O.md': objective('metric: m\nbaseline: 10\ntarget: 0'),
			'W/E.md':
				'---\ntype: evidence\nsupports: "[[O]]"\nmetric: other\nvalue: 8\ndate: 2026-09-01\n---\n',
		};
		expect((await metricsOf(notes))[0]?.measurements).toEqual([]);
		expect(await lineOf('unknown-metric', notes)).toHaveLength(1);
	});
	test('it counts for each objective that it supports', async () => {
		const found = await roadmapOf({
			'W/R.md': roadmap('## Objectives\n- [[A]]\n- [[B]]\n'),
			'W/A.md': objective('metric: m\nbaseline: 10\ntarget: 0'),
			'W/B.md': objective('metric: m\nbaseline: 20\ntarget: 0'),
			'W/E.md':
				'---\ntype: evidence\nsupports: ["[[A]]", "[[B]]"]\nmetric: m\nvalue: 5\ndate: 2026-09-01\n---\n',
		});
		expect(found.objectives.map(({ outcome }) => outcome)).toEqual([0.5, 0.75]);
	});
});

describe('4.8 one metric', () => {
	test('properties and a line of the same name are one; the property counts', async () => {
		const body = outcomes(
			'- P95  Latency [baseline:: 1200] [target:: 800] [unit:: ms] [current:: 1000]',
			'\t- 2026-09-01: 1000',
		);
		const notes = {
			'W/O.md': objective('metric: p95 latency\ntarget: 700', body),
		};
		const metrics = await metricsOf(notes);
		expect(metrics).toHaveLength(1);
		expect(metrics[0]).toMatchObject({
			name: 'p95 latency',
			unit: 'ms',
			baseline: 1200,
			target: 700,
			current: 1000,
			progress: 0.4,
		});
		expect(await lineOf('metric-differs', notes)).toHaveLength(1);
	});
	test('a line without numbers is a metric under Outcomes, but not in own text', async () => {
		const under = await metricsOf({ 'W/O.md': objective('', outcomes('- joy')) });
		expect(under).toMatchObject([{ name: 'joy', baseline: null, target: null, progress: null }]);
		const own = await metricsOf({
			'W/O.md': objective('', '- joy\n- x [target:: 3]\n- y [baseline:: 1]\n- z [current:: 1]\n'),
		});
		expect(own.map(({ name }) => name)).toEqual(['x', 'y']);
	});
	test('Metrics and Results are the same heading', async () => {
		for (const heading of ['Metrics', 'results']) {
			const found = await metricsOf({
				'W/O.md': objective('', `## ${heading}\n- joy [target:: 2]\n`),
			});
			expect(found).toHaveLength(1);
		}
	});
	test('a line takes current and direction', async () => {
		const [metric] = await metricsOf({
			'W/O.md': objective('', outcomes('- m [target:: 3] [current:: 2] [direction:: at-most]')),
		});
		expect(metric).toMatchObject({ direction: 'at-most', progress: 1 });
	});
});

describe('4.8 numbers', () => {
	const numbers: readonly (readonly [string, number, string | null])[] = [
		['1 200', 1200, null],
		['1,200', 1200, null],
		['12 %', 12, '%'],
		['12%', 12, '%'],
		['€1.2M', 1_200_000, '€'],
		['3.6', 3.6, null],
		['-4', -4, null],
		['1200 ms', 1200, 'ms'],
		['1,200,000', 1_200_000, null],
		['1.5k', 1500, null],
	];
	test.each(numbers)('%s is %s %s', async (text, value, unit) => {
		const metric = await byProperties(`metric: m\nbaseline: 0\ntarget: "${text}"`);
		expect([metric?.target, metric?.unit]).toEqual([value, unit]);
		const line = await byProperties('', outcomes(`- m [baseline:: 0] [target:: ${text}]`));
		expect([line?.target, line?.unit]).toEqual([value, unit]);
	});
	test('1,2 is read with the locale setting', async () => {
		const text = 'metric: m\nbaseline: 0\ntarget: "1,2"';
		expect((await byProperties(text, '', { data: { decimal: 'comma' } }))?.target).toBe(1.2);
	});
	test('not a number is a lint and nothing', async () => {
		const note = { 'W/O.md': objective('metric: m\nbaseline: 0\ntarget: lots') };
		expect((await metricsOf(note))[0]?.target).toBeNull();
		expect(await lineOf('not-a-number', note)).toEqual(['W/O.md:5']);
	});
});

import { describe, expect, it } from 'vitest';
import { measureFeedback } from '../../src/measure/measure-feedback';
import { addDays } from '../../src/model/civil-date';
import type { ThemeFigures } from '../../src/model/relation-figures';
import type { FeedbackItem, Roadmap } from '../../src/model/graph';
import { answer, feedback, person, roadmap } from './build';

const TODAY = '2026-10-12';
const [jo, pat, lee] = [person('Jo'), person('Pat'), person('Lee')];

function measure(items: readonly FeedbackItem[], given: Partial<Roadmap> = {}) {
	return measureFeedback(roadmap({ mentee: jo, ...given, feedback: items }), 60, TODAY);
}

function theme(items: readonly FeedbackItem[], given: Partial<Roadmap> = {}): ThemeFigures {
	const [figures] = measure(items, given).themes;
	if (figures === undefined) throw new Error('no theme');
	return figures;
}

const improve = (date: string | null, given: Partial<FeedbackItem> = {}) => feedback(date, given);
const praise = (date: string | null, given: Partial<FeedbackItem> = {}) =>
	feedback(date, { sentiment: 'praise', ...given });

describe('a line copied into another note', () => {
	const line = { from: pat, text: 'the ask is buried' };

	it.each<[string, FeedbackItem, number]>([
		['three days later counts once', improve('2026-09-04', line), 1],
		['three days earlier counts once', improve('2026-08-29', line), 1],
		['four days later counts again', improve('2026-09-05', line), 2],
		['from somebody else counts again', improve('2026-09-02', { ...line, from: lee }), 2],
		['with other words counts again', improve('2026-09-02', { ...line, text: 'no ask' }), 2],
		['in the same note counts again', improve('2026-09-02', { ...line, source: 'Here.md' }), 2],
		['without a day counts again', improve(null, line), 2],
	])('%s', (_, copy, count) => {
		const original = improve('2026-09-01', { ...line, source: 'Here.md' });
		expect(measure([original, copy]).items).toHaveLength(count);
	});
});

describe('a theme', () => {
	it('is one element per name and receiver, in the order of the items, without case', () => {
		const items = [
			improve('2026-09-09', { themes: ['Writing', 'focus'], to: jo }),
			improve('2026-09-01', { themes: ['writing', 'WRITING'], to: jo }),
			improve('2026-09-02', { to: pat }),
			improve('2026-09-03', { themes: [] }),
		];
		const { themes } = measure(items);
		expect(themes.map(({ name, to, count }) => [name, to, count])).toEqual([
			['Writing', 'Jo', 2],
			['focus', 'Jo', 1],
			['writing', 'Pat', 1],
		]);
	});

	it('counts notes and known givers once, and weighs dated items by age', () => {
		const items = [
			improve(addDays(TODAY, -60), { from: pat, source: 'A.md' }),
			improve(addDays(TODAY, 30), { from: pat, source: 'A.md', text: 'other' }),
			praise(null, { from: lee }),
			praise(TODAY),
		];
		expect(theme(items)).toMatchObject({
			count: 4,
			notes: 3,
			givers: 2,
			score: 2.5,
			first: addDays(TODAY, -60),
			last: addDays(TODAY, 30),
		});
	});

	it.each<[string, readonly FeedbackItem[], boolean]>([
		['once', [improve('2026-09-01')], false],
		[
			'twice in one note',
			[improve('2026-09-01', { source: 'A' }), improve('2026-09-02', { source: 'A' })],
			false,
		],
		['in two notes, 120 days apart', [improve('2026-01-01'), improve('2026-05-01')], true],
		['in two notes, 121 days apart', [improve('2026-01-01'), improve('2026-05-02')], false],
		[
			'late again after a long time',
			[improve('2025-01-01'), improve('2026-05-01'), praise('2026-06-01')],
			true,
		],
		['undated', [improve(null, { source: 'A' }), improve(null, { source: 'B' })], false],
	])('said %s recurs: %s', (_, items, recurring) => {
		expect(theme(items).recurring).toBe(recurring);
	});

	it.each<[string, readonly FeedbackItem[], string | null]>([
		['improve, then praise', [improve('2026-08-01'), praise('2026-09-01')], '2026-09-01'],
		[
			'the first praise after the last improve',
			[improve('2026-08-01'), praise('2026-09-01'), praise('2026-10-01')],
			'2026-09-01',
		],
		['improve again', [improve('2026-08-01'), praise('2026-09-01'), improve('2026-10-01')], null],
		['praise alone', [praise('2026-09-01')], null],
		['in whatever order they stand', [praise('2026-09-01'), improve('2026-08-01')], '2026-09-01'],
		[
			'neither in the end',
			[improve('2026-08-01'), praise('2026-09-01'), feedback('2026-10-01', { sentiment: null })],
			null,
		],
		['praise without a day', [improve('2026-08-01'), praise(null)], null],
	])('turns on %s: %s', (_, items, day) => {
		const figures = theme(items);
		expect([figures.turnedOn, figures.turned]).toEqual([day, day !== null]);
	});
});

describe('an open loop', () => {
	const old = improve('2026-09-11');

	it('is a last improve item older than 30 days', () => {
		expect(theme([old]).openLoop).toBe(true);
		expect(theme([improve('2026-09-12')]).openLoop).toBe(false);
		expect(theme([old, praise('2026-09-12')]).openLoop).toBe(false);
		expect(theme([improve('2026-01-01'), improve('2026-10-01')]).openLoop).toBe(false);
		expect(theme([improve(null)]).openLoop).toBe(false);
	});

	it.each([
		['on its theme, on its day', answer('2026-09-11'), false],
		['done on its theme', answer('2026-10-01', { state: 'done', themes: ['WRITING'] }), false],
		['from before', answer('2026-09-10'), true],
		['on another theme', answer('2026-10-01', { themes: ['focus'] }), true],
		['without a day', answer(null), true],
	] as const)('is answered by a checkbox %s: still open %s', (_, given, open) => {
		expect(theme([old], { answers: [given] }).openLoop).toBe(open);
	});

	it('is answered by a checkbox that links its line', () => {
		const linked = improve('2026-09-11', { linkedAnswers: [answer('2026-09-20', { themes: [] })] });
		expect(theme([linked]).openLoop).toBe(false);
	});
});

describe('rate and response', () => {
	it('counts what the mentee got a month, and a first month as a whole one', () => {
		const items = [
			improve('2026-09-01', { to: jo }),
			praise('2026-09-02', { to: jo }),
			praise('2026-09-03', { to: pat }),
		];
		expect(measure(items, { start: '2026-10-01' }).perMonth).toBe(2);
		expect(measure(items, { start: '2025-10-12' }).perMonth).toBeCloseTo(2 / 12, 3);
		expect(measure(items).perMonth).toBeNull();
	});

	it('takes the median of the days to the first answer or praise on the theme', () => {
		const items = [
			improve('2026-08-01', { to: jo }),
			praise('2026-08-11', { to: jo }),
			improve('2026-09-01', { to: jo, themes: ['focus'] }),
			praise('2026-09-02', { to: pat, themes: ['focus'] }),
			improve('2026-09-10', { to: jo, themes: ['unanswered'] }),
		];
		const answers = [answer('2026-09-05', { themes: ['focus'] })];
		expect(measure(items, { answers }).responseDays).toBe(7);
		expect(measure(items).responseDays).toBe(10);
		expect(measure([improve('2026-08-01')]).responseDays).toBeNull();
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/markdown/read-line';
import type { Line } from '../../src/model/line';

function read(line: string): Line {
	return readLine(line, 0, line.length, { line: 1, lineFrom: 0 });
}

describe('text', () => {
	it.each([
		['Draft it #stage/practice [effort:: 2h] 📅 2026-10-20 ^id', 'Draft it'],
		['a [x:: 1] b  (y:: 2)\tc', 'a b c'],
		['see [[A]] and [b](c.md) and ![[d]]', 'see [[A]] and [b](c.md) and ![[d]]'],
		['Practice: run it ✅ 2026-09-30', 'Practice: run it'],
		['2026-10-12: due 2026-11-27 → 2026-12-04 (late)', 'due 2026-11-27 → 2026-12-04 (late)'],
		['2026-08-05 Shadowed her review #received/shadowing', 'Shadowed her review'],
		['#gave/brief 2026-08-05 Brief', 'Brief'],
		['2026-10-12', ''],
		['2026-02-30: x', '2026-02-30: x'],
		['2026-10-121 x', '2026-10-121 x'],
		['`[x:: 1] #no 📅 2026-10-12` stays', '`[x:: 1] #no 📅 2026-10-12` stays'],
		['a %% #no [x:: 1] %% b', 'a %% #no [x:: 1] %% b'],
		['a <!-- #no --> b', 'a <!-- #no --> b'],
		['Water 🔁 every week when done 📅 2026-10-12', 'Water'],
		['a ⏫\uFE0F 🏁 delete b', 'a b'],
		['Shadowed by Ana ✅ great', 'Shadowed by Ana ✅ great'],
		['a\u2028b', 'a\u2028b'],
		['', ''],
	])('of %j', (line, text) => {
		expect(read(line).text).toBe(text);
	});

	it('is what stands between the offsets', () => {
		const note = '- [x] one #a\n- two #b';
		expect(readLine(note, 15, note.length, { line: 2, lineFrom: 13 })).toMatchObject({
			text: 'two',
			tags: ['b'],
		});
	});
});

describe('fields', () => {
	it('stand in square and round brackets, brackets in values nest', () => {
		const line = 'a [Effort:: 2h] (for::[[#^p]]) [note:: x [y] (z] [with:: [[A|B]], [[C]]]';
		expect(read(line).fields.map(({ key, value }) => [key, value])).toEqual([
			['effort', '2h'],
			['for', '[[#^p]]'],
			['note', 'x [y] (z'],
			['with', '[[A|B]], [[C]]'],
		]);
	});

	it('know where they stand', () => {
		const note = 'title\n- a [x:: 1]';
		const [field] = readLine(note, 8, note.length, { line: 2, lineFrom: 6 }).fields;
		expect(field).toEqual({ key: 'x', value: '1', from: 10, to: 17, at: { line: 2, column: 5 } });
	});

	it.each([
		'[x: 1]',
		'[:: 1]',
		'[x:: 1',
		'\\[x:: 1]',
		'[a[b]:: 1]',
		'[[x:: 1]]',
		'[!x:: 1]',
		'`[x:: 1]`',
	])('%j holds none', (line) => {
		expect(read(line).fields).toEqual([]);
	});

	it('may be empty', () => {
		expect(read('a [due:: ]')).toMatchObject({ text: 'a', dates: {}, faults: [] });
	});
});

describe('tags', () => {
	it.each([
		['#gave/brief a #Ünïcode-ß_1 #2026/q1', ['gave/brief', 'Ünïcode-ß_1', '2026/q1']],
		['#123 a#b C# # \\#c [x](#d) https://e.org/#f #g, #h.', ['g', 'h']],
		['#a✅ 2026-10-12 #b📅', ['a', 'b']],
		['#🎯goal #日本', ['🎯goal', '日本']],
	])('of %j', (line, tags) => {
		expect(read(line).tags).toEqual(tags);
	});
});

describe('links', () => {
	it('are wikilinks and Markdown links, those in fields too, embeds flagged', () => {
		const line = '[[A]] [[B#H|b]] [[#^p]] [c](D%20E.md#x) [for:: [[F]]] ![[G]] [h](https://h.org)';
		expect(
			read(line).links.map(({ path, subpath, alias, embed }) => [path, subpath, alias, embed]),
		).toEqual([
			['A', null, null, false],
			['B', 'H', 'b', false],
			['', '^p', null, false],
			['D E', 'x', 'c', false],
			['F', null, null, false],
			['G', null, null, true],
		]);
	});

	it('know their source and place', () => {
		const note = 'x\n- see [[A|a]].';
		const [link] = readLine(note, 4, note.length, { line: 2, lineFrom: 2 }).links;
		expect(link).toMatchObject({ written: '[[A|a]]', from: 8, to: 15, at: { line: 2, column: 7 } });
		expect(note.slice(link?.from, link?.to)).toBe('[[A|a]]');
	});

	it.each([
		'[[]]',
		'[[|x]]',
		'[a]()',
		'[a]',
		'[[a',
		'\\[[a]]',
		'`[[a]]`',
		'%% [[a]] %%',
		'<!-- [[a]] -->',
	])('%j is none', (line) => {
		expect(read(line).links).toEqual([]);
	});
});

describe('dates', () => {
	it.each([
		['📅 2026-10-12', { due: '2026-10-12' }],
		['📆2026-10-12', { due: '2026-10-12' }],
		['🗓\uFE0F  2026-10-12', { due: '2026-10-12' }],
		['⏳ 2026-10-12 more text', { scheduled: '2026-10-12' }],
		['⌛ 2026-10-12', { scheduled: '2026-10-12' }],
		['🛫 2026-10-12', { start: '2026-10-12' }],
		['➕ 2026-10-12', { created: '2026-10-12' }],
		['✅ 2026-10-12', { done: '2026-10-12' }],
		['❌ 2026-10-12', { cancelled: '2026-10-12' }],
		['[due:: 2026-10-12] [Completion:: 2026-10-13]', { due: '2026-10-12', done: '2026-10-13' }],
		[
			'(created:: 2026-10-12) (scheduled:: 2026-10-13)',
			{ created: '2026-10-12', scheduled: '2026-10-13' },
		],
		[
			'[start:: 2026-10-12] [cancelled:: 2026-10-13]',
			{ start: '2026-10-12', cancelled: '2026-10-13' },
		],
		['[date:: 2026-10-12]', {}],
	])('of %j', (line, dates) => {
		expect(read(`x ${line}`)).toMatchObject({ dates, faults: [] });
	});

	it.each([
		['2026-10-12: a', '2026-10-12'],
		['2026-10-12 a', '2026-10-12'],
		['#tag [x:: 1] 2026-10-12: a', '2026-10-12'],
		['a 2026-10-12', null],
		['2026-10-12a', null],
		['[[2026-10-12]] a', null],
	])('at the start of %j', (line, day) => {
		expect(read(line).leadingDate).toBe(day);
	});

	it.each([
		['x 📅 2026-02-30', { field: 'due', text: '2026-02-30' }, 'x'],
		['x 📅 12 Oct 2026', { field: 'due', text: '12 Oct 2026', meant: '2026-10-12' }, 'x'],
		['x ✅ 2026/9/1 #y', { field: 'done', text: '2026/9/1', meant: '2026-09-01' }, 'x'],
		['x 📅 9/10/2026', { field: 'due', text: '9/10/2026' }, 'x'],
		['x 📅 tomorrow', { field: 'due', text: 'tomorrow' }, 'x'],
		['x [due:: next week]', { field: 'due', text: 'next week' }, 'x'],
		['2026-02-30: x', { field: 'date', text: '2026-02-30' }, '2026-02-30: x'],
	])('that is no ISO day in %j is a fault and not used', (line, values, text) => {
		const { faults, dates, leadingDate, text: own } = read(line);
		expect(faults.map(({ code, values: found }) => [code, found])).toEqual([
			['invalid-date', values],
		]);
		expect([dates, leadingDate, own]).toEqual([{}, null, text]);
	});

	it('in a decoration are none', () => {
		expect(read('✅ Shipped, ➕ more 📅')).toMatchObject({
			text: '✅ Shipped, ➕ more 📅',
			faults: [],
			dates: {},
		});
	});

	it('count once: the first valid one, and a fault names both', () => {
		const line = read('x 📅 soon 📅 2026-10-12 [due:: 2026-10-14] ✅ 2026-10-01 ✅ 2026-10-01');
		expect(line.dates).toEqual({ due: '2026-10-12', done: '2026-10-01' });
		expect(line.faults).toEqual([
			{
				code: 'two-values',
				at: { line: 1, column: 25 },
				values: { field: 'due', first: '2026-10-12', second: '2026-10-14' },
			},
		]);
	});
});

describe('ids and priority', () => {
	it.each([
		['a 🆔 map_1-x ⛔ p, q,r', { id: 'map_1-x', dependsOn: ['p', 'q', 'r'], text: 'a' }],
		['a [id:: m] [dependsOn:: p, q] ⛔ q', { id: 'm', dependsOn: ['p', 'q'], text: 'a' }],
		['a ⏫ ^b-1 ', { priority: 'high', blockId: 'b-1', text: 'a' }],
		['a 🔺', { priority: 'highest' }],
		['a 🔼', { priority: 'medium' }],
		['a 🔽', { priority: 'low' }],
		['a ⏬', { priority: 'lowest' }],
		['a [priority:: High]', { priority: 'high' }],
		['a [priority:: 2]', { priority: null, text: 'a' }],
		['a ⛔ 🆔', { id: null, dependsOn: [], text: 'a ⛔ 🆔' }],
		['a ^b c', { blockId: null, text: 'a ^b c' }],
		['a^b', { blockId: null, text: 'a^b' }],
		['^b', { blockId: 'b', text: '' }],
	])('of %j', (line, expected) => {
		expect(read(line)).toMatchObject(expected);
	});

	it('of two kinds: the first counts', () => {
		const line = read('a 🆔 m [id:: n] ⏫ 🔽');
		expect(line).toMatchObject({ id: 'm', priority: 'high' });
		expect(line.faults.map(({ values }) => values.second)).toEqual(['n', 'low']);
	});
});

it.each([
	['~~Platform reliability~~ [asof:: 2026-07-06]', true],
	['~~a~~ b ~~c~~', false],
	['~~a~~ b', false],
	['~~~~', false],
])('is %j struck through as a whole: %s', (line, struck) => {
	expect(read(line).struck).toBe(struck);
});

const pieces = fc.array(
	fc.constantFrom(
		'word',
		' ',
		'[',
		']',
		'(',
		')',
		'::',
		'[[',
		']]',
		'|',
		'#',
		'tag',
		'`',
		'``',
		'%%',
		'<!--',
		'-->',
		'📅',
		'✅',
		'\uFE0F',
		'2026-10-12',
		'2026-02-30',
		'🆔',
		'⛔',
		'⏫',
		'🔁',
		'^',
		'id',
		'\\',
		'!',
		'~~',
		'\ud83d',
		'\u2028',
		'due:: ',
		'\t',
		',',
		'日本',
		'[a:: 1]',
		'(b:: [[C]])',
		'[x](y.md)',
	),
	{ maxLength: 40 },
);

it('holds only places that lie in its line, and reads its own text as the same text', () => {
	fc.assert(
		fc.property(pieces, (parts) => {
			const line = parts.join('');
			const note = `before\n${line}\nafter`;
			const read = readLine(note, 7, 7 + line.length, { line: 2, lineFrom: 7 });
			for (const span of [...read.fields, ...read.links]) {
				expect(span.from).toBeGreaterThanOrEqual(7);
				expect(span.to).toBeLessThanOrEqual(7 + line.length);
				expect(span.from).toBeLessThan(span.to);
				expect(span.at).toEqual({ line: 2, column: span.from - 6 });
			}
			for (const link of read.links) expect(note.slice(link.from, link.to)).toBe(link.written);
			expect(read.text).not.toMatch(/\n|^ | $|\t/);
		}),
		{ numRuns: 2000 },
	);
});

describe('hostile lines are read in linear time', { timeout: 60_000 }, () => {
	it.each([
		['[', 400_000],
		['[a:: ', 80_000],
		['[[', 200_000],
		['[a](', 100_000],
		['(a:: [', 80_000],
		['`', 400_000],
		['` ', 200_000],
		['%% ', 100_000],
		['<!-- ', 100_000],
		['#', 400_000],
		['📅 ', 100_000],
		['📅 9 ', 20_000],
		['⛔ a, ', 100_000],
		['^a ', 100_000],
		['a ', 200_000],
		['\\', 400_000],
		['[x](y) ', 100_000],
		['[k:: [[a]]]', 50_000],
	])('%j × %d', (piece, times) => {
		expect(read(piece.repeat(times)).text).toBeDefined();
		expect(read(piece.repeat(times) + ']])'.repeat(1000)).text).toBeDefined();
	});

	it('runs of backticks of every length', () => {
		const line = Array.from({ length: 1500 }, (_, length) => '`'.repeat(length)).join(' ');
		expect(read(line).tags).toEqual([]);
	});
});

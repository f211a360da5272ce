import { describe, expect, test } from 'vitest';
import { noteStub } from '../../src/node/note-stub';

function stub(text: string) {
	const { properties, tags, unknown } = noteStub('N.md', text);
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
		['no properties', 'text'],
		['a block that is never closed', '---\ntype: objective\n'],
		['a type in the text', 'type: objective'],
		['an empty block', '---\n---\n'],
	])('finds nothing in %s', (_name, text) => {
		expect(stub(text)).toEqual({ properties: null, tags: [], unknown: false });
	});

	test('takes tags from properties, too', () => {
		expect(stub(note('tags: [x, "#mentorship/check-in"]')).tags).toEqual([
			'x',
			'mentorship/check-in',
		]);
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

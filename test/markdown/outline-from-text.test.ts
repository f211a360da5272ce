import { describe, expect, it } from 'vitest';
import { outlineFromText } from '../../src/markdown/outline-from-text';

/** One line for each item: its line, status, indent, parent's line and container. */
function items(text: string): string[] {
	const { items: found } = outlineFromText(text);
	return found.map(({ line, status, indent, parent, container, textFrom, to }) => {
		const box = status === null ? '-' : `[${status}]`;
		const above = parent === null ? 'top' : `under ${String(found[parent]?.line)}`;
		return `${String(line)} ${box} +${String(indent)} ${above} ${container}: ${text.slice(textFrom, to)}`;
	});
}

describe('list items', () => {
	it('have the status of their box, whatever the character and the marker', () => {
		expect(
			items('- [ ] a\n* [x] b\n+ [/] c\n1. [-] d\n2) [>] e\n- [h] f\n- [🎉] g\n- [ä] h\n- plain'),
		).toEqual([
			'1 [ ] +0 top body: a',
			'2 [x] +0 top body: b',
			'3 [/] +0 top body: c',
			'4 [-] +0 top body: d',
			'5 [>] +0 top body: e',
			'6 [h] +0 top body: f',
			'7 [🎉] +0 top body: g',
			'8 [ä] +0 top body: h',
			'9 - +0 top body: plain',
		]);
	});

	it.each([
		'- [x]done',
		'- []',
		'- [ab] x',
		'- [e\u0301] x',
		'- \\[ ] x',
		'- [x](a.md)',
		'-      [ ] x',
		'-\t\t[ ] x',
	])('%j has no box', (text) => {
		expect(outlineFromText(text).items.map(({ status }) => status)).toEqual([null]);
	});

	it.each(['-[ ] x', '1234567890. [ ] x', '\u200B- [ ] x', '\u00A0- [ ] x', '    - [ ] x'])(
		'%j is no item',
		(text) => {
			expect(outlineFromText(text).items).toEqual([]);
		},
	);

	it('are tasks when nothing stands after the box', () => {
		expect(items('- [ ] \n- [x]')).toEqual(['1 [ ] +0 top body: ', '2 [x] +0 top body: ']);
	});

	it('keep odd spacing out of their text', () => {
		expect(items('-   [ ]   x  ')).toEqual(['1 [ ] +0 top body: x  ']);
	});

	it('are children of the nearest item above with two columns less, tabs reaching the next 4', () => {
		expect(items('- a\n\t- b\n\t\t- c\n  - d\n    - e\n - f\n1. g\n   - h')).toEqual([
			'1 - +0 top body: a',
			'2 - +4 under 1 body: b',
			'3 - +8 under 2 body: c',
			'4 - +2 under 1 body: d',
			'5 - +4 under 4 body: e',
			'6 - +1 top body: f',
			'7 - +0 top body: g',
			'8 - +3 under 7 body: h',
		]);
	});

	it('have no parent across a heading or a paragraph', () => {
		expect(items('- a\n\n# H\n  - b\n\ntext\n\n  - c')).toEqual([
			'1 - +0 top body: a',
			'4 - +2 top body: b',
			'8 - +2 top body: c',
		]);
	});

	it('keep their parent over blank lines and lists with another marker', () => {
		expect(items('- a\n\n\n  * b\n1. c\n\n   + d')).toEqual([
			'1 - +0 top body: a',
			'4 - +2 under 1 body: b',
			'5 - +0 top body: c',
			'7 - +3 under 5 body: d',
		]);
	});

	it('stand on one line once: the first, or the first with a box', () => {
		expect(items('- - x\n- - [ ] y\n- [ ] 1. z')).toEqual([
			'1 - +0 top body: - x',
			'2 [ ] +2 under 1 body: y',
			'3 [ ] +0 top body: 1. z',
		]);
	});

	it('in callouts and quotes count their columns from the last quote mark', () => {
		expect(
			items(
				'> [!todo]\n> - [ ] a\n>     - [ ] b\n\n> - c\n>\t- d\n\n > [!x]+ T\n >> [!y]\n >>> - [x] e',
			),
		).toEqual([
			'2 [ ] +0 top callout: a',
			'3 [ ] +4 under 2 callout: b',
			'5 - +0 top quote: c',
			'6 - +2 under 5 quote: d',
			'10 [x] +0 top callout: e',
		]);
	});

	it('in a quote inside a list have that quote as their container', () => {
		expect(items('- a\n  > [!note]\n  > - b\n\n  > - c')).toEqual([
			'1 - +0 top body: a',
			'3 - +0 top callout: b',
			'5 - +0 top quote: c',
		]);
	});

	it('have no parent across an interruption of the quote', () => {
		expect(items('> - a\n> # H\n>   - b\n\n>   - c')).toEqual([
			'1 - +0 top quote: a',
			'3 - +2 top quote: b',
			'5 - +2 top quote: c',
		]);
	});
});

describe('what is not read', () => {
	it.each([
		'```\n- [ ] a\n```',
		'~~~~\n- [ ] a\n~~~\n- [ ] b\n~~~~',
		'```never closed\n- [ ] a',
		'x\n\n    - [ ] a',
		'$$\n- [ ] a\n$$',
		'%%\n- [ ] a\n%%',
		'text\n%% a\n\n- [ ] b\n%%',
		'%% - [ ] a %%',
		'<!--\n- [ ] a\n\n- [ ] b\n-->',
		'<div>\n- [ ] a\n</div>',
		'> ```\n> - [ ] a',
		'> %%\n> - [ ] a\n> %%',
	])('%j has no item', (text) => {
		expect(outlineFromText(text).items).toEqual([]);
	});

	it('ends with its container', () => {
		expect(items('> ```\n- [ ] a\n> %% b\n\n- [ ] c\n\n%%\n- [ ] d')).toEqual([
			'2 [ ] +0 top body: a',
			'5 [ ] +0 top body: c',
			'8 [ ] +0 top body: d',
		]);
		expect(items('- a\n  ```\n  - [ ] b\n- [ ] c')).toEqual([
			'1 - +0 top body: a',
			'4 [ ] +0 top body: c',
		]);
	});

	it('is hidden, also inside lists and quotes', () => {
		const text =
			'- a\n  ```\n  code 1\n  ```\n  text\n\n      code 2\n- b %% from\n  here %% on\n\n> ~~~\n> code 3\n> ~~~\n> text\n\n%%\ncode 4\n%%\n';
		const hidden = outlineFromText(text).hidden.map(({ from, to }) => text.slice(from, to));
		expect(hidden.join('\n')).toMatch(
			/code 1[^]*code 2[^]*%% from\n {2}here %%[^]*code 3[^]*code 4/,
		);
		expect(hidden.join('\n')).not.toMatch(/text|on\n| a/);
	});

	it('leaves a comment mark in code alone', () => {
		const text = 'a `%%` b\n- [ ] c\n\n`%%` d\n';
		expect(outlineFromText(text).hidden).toEqual([]);
		expect(items(text)).toEqual(['2 [ ] +0 top body: c']);
	});
});

describe('headings', () => {
	it('have level, line and the text without marks', () => {
		const text = '# A\n\n##  B [due:: x] ##\n###### C#\n  ### D\n\n#no\n\nE\nF\n===\nG\n---\n#\n';
		const { headings } = outlineFromText(text);
		expect(headings.map(({ line, level, text: own }) => [line, level, own])).toEqual([
			[1, 1, 'A'],
			[3, 2, 'B [due:: x]'],
			[4, 6, 'C#'],
			[5, 3, 'D'],
			[9, 1, 'E\nF'],
			[12, 2, 'G'],
			[14, 1, ''],
		]);
		for (const { text: own, textFrom } of headings) {
			expect(text.slice(textFrom, textFrom + own.length)).toBe(own);
		}
	});

	it('in quotes and lists are none', () => {
		expect(outlineFromText('> # A\n\n- # B\n').headings).toEqual([]);
	});
});

describe('paragraphs', () => {
	it('are those outside lists and quotes, without tables and footnotes', () => {
		const text =
			'one\ntwo\n\n> quote\n\n- item\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: note here\n\n  three\n';
		const { paragraphs } = outlineFromText(text);
		expect(paragraphs.map(({ from, to }) => text.slice(from, to))).toEqual(['one\ntwo', 'three']);
	});
});

describe('line endings', () => {
	const text = '---\na: 1\n---\n# H\n\n- [ ] a\n\t- [x] b\n\ntext\nmore\n\n> [!c]\n> - [ ] d\n';

	it.each(['\r\n', '\r'])('%j gives the same outline', (ending) => {
		const other = outlineFromText(text.replaceAll('\n', ending));
		expect(
			other.items.map(({ line, status, indent, parent, container }) => [
				line,
				status,
				indent,
				parent,
				container,
			]),
		).toEqual(
			outlineFromText(text).items.map(({ line, status, indent, parent, container }) => [
				line,
				status,
				indent,
				parent,
				container,
			]),
		);
		expect(other.headings.map(({ line, text: own }) => [line, own])).toEqual([[4, 'H']]);
		expect(other.paragraphs).toHaveLength(1);
	});

	it('a byte order mark shifts nothing', () => {
		const { items: found } = outlineFromText('\uFEFF- [ ] a\n- [x] b');
		expect(found.map(({ from, line }) => [from, line])).toEqual([
			[1, 1],
			[9, 2],
		]);
	});

	it('U+2028 and its like end no line', () => {
		expect(items('- [ ] a\u2028b\u0085c\u000bd\n- e')).toEqual([
			'1 [ ] +0 top body: a\u2028b\u0085c\u000bd',
			'2 - +0 top body: e',
		]);
	});
});

it('reads a note that is given to the parser in many stretches as one', () => {
	const block =
		'## H\n\ntext\n\n- [ ] a\n\t- [x] b\n\n\t  more\n- c\n\n```\n- [ ] no\n\n# no\n```\n\n> [!x]\n> - [ ] d\n\n';
	const one = outlineFromText(block);
	const many = outlineFromText(block.repeat(300));
	expect(many.items).toHaveLength(one.items.length * 300);
	expect(many.headings).toHaveLength(300);
	expect(
		many.items.slice(-4).map(({ status, indent, container }) => [status, indent, container]),
	).toEqual(one.items.map(({ status, indent, container }) => [status, indent, container]));
	const last = many.items.at(-3);
	expect(many.items[last?.parent ?? -1]?.line).toBe((last?.line ?? 0) - 1);
});

it('does not take what is indented below a definition for code where a stretch ends', () => {
	const { paragraphs, hidden } = outlineFromText('[a]: b\n    text\n'.repeat(1000));
	expect(paragraphs).toHaveLength(1);
	expect(hidden).toEqual([]);
});

it('joins the pieces of a list that is longer than a stretch', () => {
	const { items: found } = outlineFromText(
		'- [ ] parent with some text\n'.repeat(2000) + '  - child',
	);
	expect(found).toHaveLength(2001);
	expect(found.at(-1)?.parent).toBe(1999);
});

import { expect, it } from 'vitest';
import { outlineFromText } from '../../src/markdown/outline-from-text';
import { scanLinks } from '../../src/markdown/scan-links';

function links(text: string): string[] {
	return scanLinks(text, outlineFromText(text)).map(
		({ written, at, embed }) =>
			`${String(at.line)}:${String(at.column)} ${written}${embed ? ' embed' : ''}`,
	);
}

it('finds the links of headings, paragraphs, lists, quotes and tables, in order', () => {
	const text =
		'---\na: "[[no]]"\n---\n# [[A]]\n\ntext [b](B.md)\nmore ![[C]]\n\n- [ ] d [for:: [[D]]]\n\n> [!x]\n> [[E]]\n\n| [[F]] | g |\n|---|---|\n| [[G\\|g]] | |\n';
	expect(links(text)).toEqual([
		'4:3 [[A]]',
		'6:6 [b](B.md)',
		'7:6 ![[C]] embed',
		'9:16 [[D]]',
		'12:3 [[E]]',
		'14:3 [[F]]',
		'16:3 [[G\\|g]]',
	]);
});

it('finds none in code, comments, math and HTML', () => {
	const text =
		'`[[a]]` %% [[b]] %% <!-- [[c]] -->\n\n```\n[[d]]\n```\n\n%%\n[[e]]\n%%\n\n$$\n[[f]]\n$$\n\n<div>\n[[g]]\n</div>\n\n- x\n  ```\n  [[h]]\n  ```\n  [[yes]] %% [[i]]\n  [[j]] %% [[k]]\n\n      [[l]]\n';
	expect(links(text)).toEqual(['23:3 [[yes]]', '24:12 [[k]]']);
});

it('finds none in a note whose body is not read', () => {
	expect(links(`[[a]]\n${'>'.repeat(1000)} [[b]]`)).toEqual([]);
});

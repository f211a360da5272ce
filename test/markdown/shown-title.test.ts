import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from '../../src/markdown/plain-text';
import { shownTitle } from '../../src/markdown/shown-title';

const TITLES = [
	'plain words',
	'[[Folder/Note]] and [[Note|Alias *x*]]',
	'[[#^p]] [[Note#H]] [[#H]]',
	'*a* **b** `c *d*` ~~e~~ ==f== _g_ ***h***',
	'[text](https://example.org) ![[image.png]]',
	'a %% hidden %% b <!-- too -->',
	'# not a heading',
	'1. not a list',
	'> not a quote',
	'<b>bold</b> and not',
	'snake_case_name \\* &amp;',
	'5 * 3 and 2 < 4',
	'a\n b\t c',
	'',
];

it.each(TITLES)('shows %j as the parser would', (title) => {
	expect(shownTitle(title)).toBe(plainText(title));
});

it('agrees with the parser on titles of words, marks and links', () => {
	const word = fc.constantFrom('a', 'plan', 'Ü', '12', 'x.y');
	const part = fc.oneof(
		word,
		word.map((text) => `**${text}**`),
		word.map((text) => `*${text}*`),
		word.map((text) => `\`${text}\``),
		word.map((text) => `~~${text}~~`),
		word.map((text) => `[[${text}]]`),
		word.map((text) => `[[Folder/${text}|${text}]]`),
		word.map((text) => `[${text}](other.md)`),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
			const title = parts.join(' ');
			expect(shownTitle(title)).toBe(plainText(title));
		}),
	);
});

it('ends on hostile text, and loses no words of it', () => {
	for (const sign of ['*', '_', '`', '[', '<', '~', '\\']) {
		expect(shownTitle(`${sign.repeat(590)} word`)).toContain('word');
	}
});

import { describe, expect, it } from 'vitest';
import { guardNesting } from '../../src/markdown/guard-nesting';
import { lineStarts } from '../../src/markdown/line-starts';
import { outlineFromText } from '../../src/markdown/outline-from-text';

const nested = (depth: number, indent: string): string =>
	Array.from({ length: depth }, (_, level) => `${indent.repeat(level)}- x`).join('\n');

describe('guardNesting', () => {
	it.each([
		['deep quotes', '>'.repeat(200_000)],
		['lists on one line', '- '.repeat(1_000_000)],
		['lists and quotes on one line', '- > '.repeat(1000)],
		['500 nested items', nested(500, '  ')],
		['200 nested items by tabs', nested(200, '\t')],
		['many lines that open lists in lists', '- - x\n'.repeat(5000)],
		['many turns between quotes in a quote', '> - a\n>   > x\n'.repeat(2000)],
		['many lines deep in a list', `${nested(60, '  ')}\n${`${'  '.repeat(60)}y\n`.repeat(20_000)}`],
	])('refuses %s', (_, text) => {
		expect(guardNesting(text, 0, lineStarts(text))?.reason).toBe('too-deep');
		expect(outlineFromText(text)).toMatchObject({
			items: [],
			headings: [],
			paragraphs: [],
			hidden: [{ from: 0, to: text.length }],
		});
	});

	it('refuses a note of more than six million characters', () => {
		expect(guardNesting('a'.repeat(6_000_001), 0, [0])).toEqual({
			reason: 'too-large',
			line: 1,
			column: 1,
		});
	});

	it.each([
		['a long rule', `${'- '.repeat(60)}\n${'* '.repeat(90)}\n`],
		['forty nested items', nested(40, '\t')],
		['rules, a thousand and more', '* * *\n'.repeat(3000)],
		['far indented text', `${' '.repeat(5000)}x`],
		['callouts with lists', '> [!x]\n> - [ ] a\n>   - b\n\n'.repeat(1000)],
	])('lets %s pass', (_, text) => {
		expect(guardNesting(text, 0, lineStarts(text))).toBeNull();
	});

	it('refuses a quote that is too large to be parsed in one piece', () => {
		expect(outlineFromText(`text\n\n${'> text\n'.repeat(20_000)}`).refusal).toEqual({
			reason: 'too-large',
			line: 3,
			column: 1,
		});
	});

	it('says where, counted in the note, and keeps the properties', () => {
		const text = `---\na: 1\n---\n\n${nested(150, '  ')}`;
		const outline = outlineFromText(text);
		expect(outline.frontmatter).toEqual({ from: 4, to: 9 });
		expect(outline.refusal).toMatchObject({ reason: 'too-deep', line: 105 });
	});
});

describe('what passes the guard is read in time', () => {
	it.each([
		['one line of five megabytes', 'a'.repeat(5_000_000), 0],
		['comments that are never closed', 'a <!-- '.repeat(50_000), 0],
		['comments on many lines', 'a <!-- \n'.repeat(30_000), 0],
		['comment marks', '- %% \n'.repeat(5000), 5000],
		['math marks', '$$ a\n'.repeat(20_000), 0],
		['fences in quotes that end', '> ```\n\n'.repeat(4000), 0],
		['quotes in lists', '- a\n  > x\n'.repeat(3000), 3000],
		['empty items', '-\n\n'.repeat(4000), 4000],
		['definitions', '[a]: b\n&\n- \n'.repeat(2000), 2000],
		['open brackets', '['.repeat(200_000), 0],
		['ten thousand tasks', '- [ ] some words in a line 📅 2026-10-12\n'.repeat(10_000), 10_000],
	])('%s', { timeout: 60_000 }, (_, text, count) => {
		expect(outlineFromText(text).items.length).toBeLessThanOrEqual(count);
	});
});

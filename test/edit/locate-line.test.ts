import { describe, expect, test } from 'vitest';
import { locateLine } from '../../src/edit/locate-line';
import { editNote, outcomeOf, seenIn } from './edit-note';
import { DAY, box } from './line-rows';

/** The number of the line that is found; a refusal as its code and the lines that it names. */
function found(text: string, line: number, seen: string): string {
	const located = locateLine(text, 'N.md', { line, text: seen });
	if ('code' in located) return `${located.code} ${located.values.lines ?? ''}`.trim();
	return String(located.line);
}

describe('a line is found again', () => {
	test.each([
		['at its place', 'a\n- x\nb', 2, '- x', '2'],
		['at its place, though others read the same', '- x\n- x\n- x', 2, '- x', '2'],
		['when lines were put in above', 'a\nb\nc\n- x', 1, '- x', '4'],
		['when lines above were taken away', '- x', 7, '- x', '1'],
		['behind a byte order mark', '\uFEFF- x', 1, '- x', '1'],
		['behind a byte order mark that was seen as well', '\uFEFF- x', 1, '\uFEFF- x', '1'],
		['with its trailing white space', 'a\n- x \n- x', 1, '- x ', '2'],
		['whatever ends the lines', 'a\r- x\r\nb\n', 9, '- x', '2'],
		[
			'with characters that end no line',
			'a\n- x\u2028y\u0085z\u000b\u000c',
			1,
			'- x\u2028y\u0085z\u000b\u000c',
			'2',
		],
		['by its block id', 'a\n- [x] new ^k\nb', 1, '- [ ] old ^k', '2'],
		['by its task id', 'a\n- [x] new 🆔 k', 1, '- [ ] old 🆔 k', '2'],
		['by its task id in the other notation', 'a\n- [x] new [id:: k]', 1, '- [ ] old 🆔 k', '2'],
		['empty at its place', 'a\n\nb', 2, '', '2'],
	])('%s', (_name, text, line, seen, expected) => {
		expect(found(text, line, seen)).toBe(expected);
	});

	test.each([
		['it was edited', '- x!\n', 1, '- x', 'line-changed'],
		['it has gone', 'a\n', 1, '- x', 'line-changed'],
		['the note is empty', '', 1, '- x', 'line-changed'],
		['its number is none', '- y', 0, '- x', 'line-changed'],
		['it differs in white space alone', '- x ', 1, '- x', 'line-changed'],
		['two read the same', '- y\n- x\n\n- x', 1, '- x', 'line-ambiguous 2, 4'],
		['two have its block id', '- [ ] a ^k\n- [ ] b ^k', 1, '- [ ] c ^k', 'line-ambiguous 1, 2'],
		[
			'one has its block id, another its task id',
			'- a ^k\n- b 🆔 i',
			1,
			'- c 🆔 i ^k',
			'line-ambiguous 1, 2',
		],
		['an id only begins alike', '- a ^key', 1, '- a ^ke', 'line-changed'],
		['an id stands in the text', '- a k [[#^k]]', 1, '- b ^k', 'line-changed'],
		['an empty line moved', 'a\nb\n\n', 1, '', 'line-changed'],
	])('not when %s', (_name, text, line, seen, expected) => {
		expect(found(text, line, seen)).toBe(expected);
	});

	test('among the list items only, when it is no longer at its place', () => {
		const text = '```\n- [ ] a\n```\n- [ ] a\n';
		const at = { line: 9, text: '- [ ] a' };
		const edited = editNote(text, [{ kind: 'line', at, parts: [box('done')] }]);
		expect(outcomeOf(edited)).toBe(`\`\`\`\n- [ ] a\n\`\`\`\n- [x] a ✅ ${DAY}\n`);
	});

	test('and is edited in the midst of what was changed around it', () => {
		const shown = '# A\n- [ ] a\n- [ ] b ^k\n';
		const now = '# A\nnew\n- [ ] c\n- [ ] a\n- [ ] B, and more ^k\n';
		const changes = [
			{ kind: 'line', at: seenIn(shown, '- [ ] a'), parts: [box('done')] },
			{ kind: 'line', at: seenIn(shown, '^k'), parts: [box('started')] },
		] as const;
		expect(outcomeOf(editNote(now, changes))).toBe(
			`# A\nnew\n- [ ] c\n- [x] a ✅ ${DAY}\n- [/] B, and more ^k\n`,
		);
	});
});

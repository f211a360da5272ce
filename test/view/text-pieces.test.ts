import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/markdown/read-line';
import { shownTitle } from '../../src/markdown/shown-title';
import { textPieces } from '../../src/view/plan/text-pieces';

/** The pieces of a line, links in double brackets with what they name. */
function cut(source: string): readonly string[] {
	const { text, links } = readLine(source, 0, source.length, { line: 1, lineFrom: 0 });
	const { pieces, others } = textPieces(text, links, shownTitle);
	const show = (all: typeof pieces) =>
		all.map(({ text: words, link }) => (link === null ? words : `${words} → ${link}`));
	return [...show(pieces), ...(others.length > 0 ? ['and', ...show(others)] : [])];
}

describe('a step cut at its links', () => {
	it('is one piece without links', () => {
		expect(cut('Lead **two** ramp reviews')).toEqual(['Lead two ramp reviews']);
	});

	it('keeps the words between links, and their spaces', () => {
		expect(cut('Interview [[Dana Okafor]] about [[Plan#Ramp|the ramp]].')).toEqual([
			'Interview ',
			'Dana Okafor → Dana Okafor',
			' about ',
			'the ramp → Plan#Ramp',
			'.',
		]);
	});

	it('tells a link from the same words before it, and one link from another', () => {
		expect(cut('Ask Dana about [[Dana]] and [[Dana]]')).toEqual([
			'Ask Dana about ',
			'Dana → Dana',
			' and ',
			'Dana → Dana',
		]);
	});

	it('reads Markdown links, and links in marks', () => {
		expect(cut('**See [the brief](Notes/Brief%20one.md)** today')).toEqual([
			'See ',
			'the brief → Notes/Brief one',
			' today',
		]);
	});

	it('names the links of fields behind the words', () => {
		expect(cut('Review the ramp [with:: [[Lena]]]')).toEqual([
			'Review the ramp',
			'and',
			'Lena → Lena',
		]);
	});
});

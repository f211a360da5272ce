import type { Splice } from '../../model/edit';
import type { OutlineItem } from '../../model/outline';
import type { LineBlock } from './move-block';
import type { ReadStructure } from './read-structure';

/** What can hide lines far away, or bring them to light. */
const FAR_REACHING = /%%|<!--|-->|\$\$|```|~~~/;

/**
 * The lines around a change that can be read otherwise by it, and that read alone are read as they
 * are in the note: from a heading or a topmost item above to the heading or topmost item behind, or
 * the whole note. What is moved, not only put in, meets what stands above it, and may take along what
 * follows in its list.
 */
export function surroundings(
	{ lines, outline }: ReadStructure,
	{ first, last, splices }: LineBlock & { readonly splices: readonly Splice[] },
): LineBlock {
	const whole = { first: 1, last: lines.count };
	const isMove = splices.some(({ from, to }) => from < to);
	const touched = isMove ? lines.text.slice(lines.from(first), lines.to(last)) : '';
	if ([touched, ...splices.map(({ insert }) => insert)].some((text) => FAR_REACHING.test(text))) {
		return whole;
	}
	// each of these stands in nothing that was opened above it
	const isFirm = ({ parent, container, from }: OutlineItem): boolean =>
		parent === null &&
		container === 'body' &&
		!outline.hidden.some((veil) => veil.from <= from && from < veil.to);
	const isAbove = ({ line }: { readonly line: number }): boolean =>
		isMove ? line < first : line <= first;
	const isBehind = ({ line }: { readonly line: number }): boolean => line > last;

	const heading = outline.headings.findLast(isAbove)?.line ?? 1;
	const item = outline.items.findLast((one) => isAbove(one) && isFirm(one))?.line ?? 1;
	const nextHeading = outline.headings.find(isBehind)?.to ?? lines.text.length;
	const nextItem = isMove
		? undefined
		: outline.items.find((one) => isBehind(one) && isFirm(one))?.line;
	return {
		first: Math.max(heading, item),
		last: Math.min(lines.at(nextHeading), nextItem ?? lines.count),
	};
}

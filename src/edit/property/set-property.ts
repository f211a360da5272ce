import type { Splice } from '../../model/edit';
import type { Span } from '../../model/place';
import { nextLine, lineEnd } from '../../markdown/line-starts';
import { isSpace, skipSpace, type PropertyLine } from './property-lines';
import type { PropertyShape } from './property-shape';

/**
 * Puts a value in the place of one that stands in the property's line, or of none: the comment
 * behind it and the space before that stay. Null for a value that is no single one.
 */
export function setProperty(
	text: string,
	property: PropertyLine,
	shape: PropertyShape,
	written: string,
): readonly Splice[] | null {
	switch (shape.kind) {
		case 'empty': {
			const { after, to } = property;
			const sign = skipSpace(text, after, to);
			const isFree = isSpace(text, after) && sign === to;
			return isFree ? [put(after + 1, written)] : [put(after, ` ${written}`)];
		}
		case 'single':
			return [{ ...shape.value, insert: written }];
		case 'flow': {
			const isOneLine = shape.value.to <= property.to;
			return isOneLine && shape.elements.length < 2 ? [{ ...shape.value, insert: written }] : null;
		}
		case 'block':
		case 'nested':
			return null;
	}
}

/** Takes a property's lines away; comments below it stay. Null for a value that is not ours to cut. */
export function removeProperty(
	text: string,
	property: PropertyLine,
	shape: PropertyShape,
): readonly Splice[] | null {
	const cut = ({ from, to }: Span): Splice => ({ from, to, insert: '' });
	const line = { from: property.from, to: property.next };
	switch (shape.kind) {
		case 'empty':
		case 'single':
			return [cut(line)];
		case 'flow':
			return [cut({ ...line, to: nextLine(text, lineEnd(text, shape.value.to)) })];
		case 'block':
			return [line, ...shape.entries].map(cut);
		case 'nested':
			return null;
	}
}

/** Text that is put in at one place. */
export function put(at: number, insert: string): Splice {
	return { from: at, to: at, insert };
}

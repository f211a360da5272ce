import type { Field } from '../model/line';
import type { LineAnchor } from './read-line';

const LONGEST_KEY = 100;

/**
 * A bare `key:: value` that fills the line `[from, to)` of a paragraph (format.md §3.1 rule 4). The
 * key may hold letters of any script, digits, spaces, `_`, `-` and `/`, and emphasis around it; the
 * value may be empty. Null for any other line.
 */
export function readBareField(
	text: string,
	from: number,
	to: number,
	{ line, lineFrom }: LineAnchor,
): Field | null {
	// appending makes V8 copy the line, so that a kept value does not hold the whole note
	const source = `${text.slice(from, to)}\n`;
	const separator = source.slice(0, LONGEST_KEY).indexOf('::');
	if (separator < 1) return null;
	const written = source.slice(0, separator).trim();
	const key = /^(\*{0,2})([\p{L}\p{N}][\p{L}\p{N}\p{M} _/-]*)\1$/u.exec(written)?.[2];
	if (key === undefined) return null;
	const start = from + (source.length - source.trimStart().length);
	return {
		key: key.trim().toLowerCase(),
		value: source.slice(separator + 2).trim(),
		from: start,
		to: from + source.trimEnd().length,
		at: { line, column: start - lineFrom + 1 },
	};
}

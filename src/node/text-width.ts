const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts whose signs take two columns, and emoji. */
const WIDE =
	/[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\ufe0f/u;

/** Columns that a text takes on a terminal: a grapheme is one, a wide one two. */
export function textWidth(text: string): number {
	if (/^[ -~]*$/.test(text)) return text.length;
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
	return width;
}

/** The text in exactly `columns`: filled with spaces, or cut with `…`. */
export function fitText(text: string, columns: number): string {
	const width = textWidth(text);
	if (width <= columns) return text + ' '.repeat(columns - width);
	let cut = '';
	let used = 0;
	for (const { segment } of graphemes.segment(text)) {
		const next = textWidth(segment);
		if (used + next > columns - 1) break;
		cut += segment;
		used += next;
	}
	return `${cut}…${' '.repeat(Math.max(0, columns - 1 - used))}`;
}

/** Parts side by side, `between` them, on as many lines as they need; one that is too long is cut. */
export function wrapParts(
	parts: readonly string[],
	between: string,
	columns: number,
): readonly string[] {
	const lines: string[] = [];
	for (const part of parts) {
		const last = lines.at(-1);
		const longer = last === undefined ? part : last + between + part;
		if (last !== undefined && textWidth(longer) <= columns) lines[lines.length - 1] = longer;
		else lines.push(part);
	}
	return lines.map((line) => fitText(line, columns).trimEnd());
}

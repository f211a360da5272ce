import type { CachedMetadata, Loc, Pos } from 'obsidian';

type Section = { type: string; position: Pos };

/** Lines that mean something else than text. */
const MARKED = /^(?:[\s>`~<|=*+%$[-]|\d+[.)])/;

/**
 * The structure of a note that has only properties, headings, plain text and lists of dashes with
 * one step of tabs: what {@link parseMetadata} finds there, hundreds of times faster. Null for any
 * other note.
 */
export function plainMetadata(text: string): CachedMetadata | null {
	const sections: Section[] = [];
	const listItems: NonNullable<CachedMetadata['listItems']> = [];
	let open: Section | null = null;
	let isAfterBlank = false;
	let from = 0;
	const lines = text.split(/(\r\n?|\n)/);
	let first = 0;
	if (lines[0] === '---') {
		const close = lines.indexOf('---', 2);
		if (close < 0) return null;
		for (; first <= close + 1; first++) from += lines[first]?.length ?? 0;
		const to = from - (lines[close + 1]?.length ?? 0);
		sections.push({ type: 'yaml', position: position(0, to) });
	}
	for (let index = first; index < lines.length; index += 2) {
		const line = lines[index] ?? '';
		const to = from + line.trimEnd().length;
		const item = /^(\t?)- (?:\[(.)\] )?\S/.exec(line);
		if (line.trim() === '') {
			isAfterBlank = true;
		} else {
			if (item !== null) {
				const [, tab = '', task] = item;
				if (open?.type !== 'list') {
					if (tab !== '') return null;
					open = { type: 'list', position: position(from, to) };
					sections.push(open);
				}
				listItems.push({
					parent: -1,
					...(task === undefined ? {} : { task }),
					position: position(from + tab.length, to),
				});
			} else if (/^#{1,6} \S/.test(line)) {
				open = { type: 'heading', position: position(from, to) };
				sections.push(open);
			} else if (MARKED.test(line)) {
				return null;
			} else if (open === null || open.type === 'heading' || isAfterBlank) {
				open = { type: 'paragraph', position: position(from, to) };
				sections.push(open);
			}
			open.position.end = place(to);
			isAfterBlank = false;
		}
		from += line.length + (lines[index + 1]?.length ?? 0);
	}
	return { sections, listItems };
}

function position(from: number, to: number): Pos {
	return { start: place(from), end: place(to) };
}

/** Only offsets are asked for. */
function place(offset: number): Loc {
	return { line: 0, col: 0, offset };
}

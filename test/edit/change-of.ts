import { applyNoteEdit } from '../../src/edit/apply-note-edit';
import type { EditSource, EditTerms } from '../../src/edit/edit-source';
import { noteLines } from '../../src/edit/section/note-lines';
import { applySplices, invertSplices } from '../../src/edit/splices';
import { outlineFromText } from '../../src/markdown/outline-from-text';
import type { NoteChange, SectionAddress, SeenLine, Splice } from '../../src/model/edit';
import type { Span } from '../../src/model/place';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { noteSource } from '../../src/node/note-source';

/** A note's text after a change, undone and done again on the way; `CODE at LINE` when refused. */
export function changeOf(
	text: string,
	change: NoteChange,
	settings: Partial<Settings> = {},
): string {
	const located = applyNoteEdit(sourceOf(text), [change], termsOf(settings));
	if ('refusal' in located) return `${located.refusal.code} at ${String(located.refusal.line)}`;
	const after = applySplices(text, located.splices);
	const back = applySplices(after, invertSplices(text, located.splices));
	if (back !== text) throw new Error(`Undone it is not the same: ${JSON.stringify(back)}`);
	return after;
}

/** What a change does to a text, piece by piece; none when it is refused. */
export function splicesOf(text: string, change: NoteChange): readonly Splice[] {
	const located = applyNoteEdit(sourceOf(text), [change], termsOf());
	return 'refusal' in located ? [] : located.splices;
}

function sourceOf(text: string): EditSource {
	return { path: 'Note.md', text, structure: () => noteSource('Note.md', text) };
}

function termsOf(settings: Partial<Settings> = {}): EditTerms {
	return {
		settings: { ...DEFAULT_SETTINGS, ...settings },
		parseYaml: () => null,
		toggleRecurring: null,
	};
}

/** The first line of a text that holds a word, as somebody saw it. */
export function seen(text: string, word: string): SeenLine {
	const lines = noteLines(text);
	for (let line = 1; line <= lines.count; line++) {
		const own = text.slice(lines.from(line), lines.to(line));
		if (own.includes(word)) return { line, text: own };
	}
	throw new Error(`No line holds ${word}.`);
}

/** Plain bullets for a section of the note. */
export function bullets(to: SectionAddress, ...texts: readonly string[]): NoteChange {
	return { kind: 'append', to, lines: texts.map((text) => ({ text, box: null })) };
}

/** A text with other line endings, a BOM or no final newline. */
export const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
	['LF', (text) => text],
	['CRLF', (text) => text.replaceAll('\n', '\r\n')],
	['lone CR', (text) => text.replaceAll('\n', '\r')],
	['a BOM', (text) => `\uFEFF${text}`],
	['CRLF and a BOM', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
];

/**
 * What is read of a text after a change that was not read before, and the other way round: headings,
 * items with what they stand under, hidden stretches and paragraphs, line endings left out.
 */
export function readOtherwise(
	before: string,
	after: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
	const come = readingsOf(after);
	const gone = readingsOf(before).filter((reading) => {
		const at = come.indexOf(reading);
		if (at >= 0) come.splice(at, 1);
		return at < 0;
	});
	return { gone, come };
}

function readingsOf(text: string): string[] {
	const { headings, items, hidden, paragraphs } = outlineFromText(text);
	const own = ({ from, to }: Span): string =>
		text
			.slice(from, to)
			.split(/[\r\n]+/)
			.map((line) => line.trimEnd())
			.join(' ')
			.trim();
	const itemAt = (index: number | null): string => {
		const item = index === null ? undefined : items[index];
		return item === undefined ? '' : `${own(item)}${item.status ?? ''} < ${itemAt(item.parent)}`;
	};
	return [
		...headings.map(({ level, text: title }) => `${'#'.repeat(level)} ${title}`),
		...items.map(({ container }, index) => `${container} ${itemAt(index)}`),
		...hidden.map(own),
		...paragraphs.map(own),
	];
}

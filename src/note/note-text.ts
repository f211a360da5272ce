import type { HeadingMeaning } from '../model/heading-meaning';
import { noteName } from '../model/note-name';
import { readLine } from '../markdown/read-line';
import { lineEndAt, lineOnward, lineStarts } from '../markdown/line-starts';
import type { Line } from '../model/line';
import type { NoteType } from '../model/note-type';
import type { BoxState } from '../model/plan-record';
import type { Outline, OutlineHeading, OutlineItem } from '../model/outline';
import type { Position, Span } from '../model/place';
import type { Settings } from '../model/settings';
import type { NoteSource } from '../model/vault-port';
import { boxState } from './box-state';
import {
	headingSections,
	sectionWalker,
	type Container,
	type Heading,
	type Section,
} from './sections';

/** A list item with what its line says. */
export interface Item {
	readonly source: OutlineItem;
	readonly line: Line;
	/** Null without a box. */
	readonly state: BoxState | null;
	readonly section: Section;
	readonly parent: Item | null;
	readonly children: Item[];
	readonly at: Position;
}

/** One line of a paragraph, outside lists and quotes. */
export interface Prose {
	readonly from: number;
	readonly to: number;
	readonly lineNumber: number;
	readonly lineFrom: number;
	readonly section: Section;
}

/** A note's text in the words of the format: what every reader of `note/` starts from. */
export interface NoteText {
	readonly path: string;
	readonly name: string;
	readonly type: NoteType | null;
	readonly text: string;
	readonly headings: readonly Heading[];
	/** Items that are read: not those of plain quotes. In the order of the text. */
	readonly items: readonly Item[];
	readonly proses: readonly Prose[];
	/** Where tables stand. */
	readonly tables: readonly Section[];
	/** What some section of the note means: no item stands under any other meaning. */
	readonly meanings: ReadonlySet<HeadingMeaning>;
	/** Objective and check-in headings, in the order of the text. */
	readonly containers: readonly Container[];
	/** Where the text of the section that a heading opens ends: the next heading not below it. */
	readonly sectionEnd: (heading: Heading) => number;
	readonly settings: Settings;
}

/** Builds the {@link NoteText} of a note of a known type. `withQuotes` keeps plain quotes' items. */
export function noteText(
	source: NoteSource,
	type: NoteType | null,
	settings: Settings,
	withQuotes = false,
): NoteText {
	const { text, outline } = source;
	const starts = lineStarts(text);
	const lineFrom = (line: number): number => starts[line - 1] ?? 0;
	const headings = readHeadings(text, outline.headings, lineFrom);
	const sections = headingSections(headings, type, settings);
	const sectionAt = sectionWalker(headings, sections);

	const byIndex: (Item | null)[] = [];
	const items: Item[] = [];
	for (const item of outline.items) {
		if (item.container === 'quote' && !withQuotes) {
			byIndex.push(null);
			continue;
		}
		const anchor = { line: item.line, lineFrom: lineFrom(item.line) };
		const parent = item.parent === null ? null : (byIndex[item.parent] ?? null);
		const read: Item = {
			source: item,
			line: readLine(text, item.textFrom, item.to, anchor),
			state: item.status === null ? null : boxState(item.status),
			section: sectionAt(item.from),
			parent,
			children: [],
			at: { line: item.line, column: item.from - anchor.lineFrom + 1 },
		};
		parent?.children.push(read);
		byIndex.push(read);
		items.push(read);
	}
	const meanings = new Set<HeadingMeaning>();
	for (const { meaning } of sections) if (meaning !== null) meanings.add(meaning);
	return {
		path: source.path,
		name: noteName(source.path),
		type,
		text,
		headings,
		items,
		meanings,
		containers: sections.flatMap(({ heading, container }) =>
			container !== null && container.heading === heading ? [container] : [],
		),
		proses: readProse(text, outline, starts, sectionWalker(headings, sections)),
		tables: sectionsAt(outline.tables, sectionWalker(headings, sections)),
		sectionEnd: (heading) =>
			headings.find(
				({ source: { from, level } }) =>
					from > heading.source.from && level <= heading.source.level,
			)?.source.from ?? text.length,
		settings,
	};
}

/** The items whose nearest heading with a meaning has this one. */
export function itemsUnder(
	{ items, meanings }: NoteText,
	meaning: HeadingMeaning,
): readonly Item[] {
	if (!meanings.has(meaning)) return NO_ITEMS;
	return items.filter(({ section }) => section.meaning === meaning);
}

const NO_ITEMS: readonly Item[] = [];

/** Every item of a subtree but its root, in the order of the text. */
export function* descendants(item: Item): Generator<Item> {
	for (const child of item.children) {
		yield child;
		yield* descendants(child);
	}
}

function readHeadings(
	text: string,
	sources: readonly OutlineHeading[],
	lineFrom: (line: number) => number,
): Heading[] {
	const headings: Heading[] = [];
	for (const source of sources) {
		let parent = headings.at(-1) ?? null;
		while (parent !== null && parent.source.level >= source.level) parent = parent.parent;
		const anchor = { line: source.line, lineFrom: lineFrom(source.line) };
		headings.push({
			source,
			line: readLine(text, source.textFrom, source.textFrom + source.text.length, anchor),
			parent,
			at: { line: source.line, column: source.from - anchor.lineFrom + 1 },
		});
	}
	return headings;
}

function sectionsAt(spans: readonly Span[], sectionAt: (offset: number) => Section): Section[] {
	return spans.map(({ from }) => sectionAt(from));
}

function readProse(
	text: string,
	{ paragraphs, hidden }: Outline,
	starts: readonly number[],
	sectionAt: (offset: number) => Section,
): Prose[] {
	const proses: Prose[] = [];
	let index = 0;
	let veil = 0;
	for (const paragraph of paragraphs) {
		index = lineOnward(starts, paragraph.from, index);
		const section = sectionAt(paragraph.from);
		for (let line = index; (starts[line] ?? Infinity) < paragraph.to; line++) {
			const lineFrom = starts[line] ?? 0;
			const from = Math.max(lineFrom, paragraph.from);
			const to = Math.max(from, Math.min(lineEndAt(text, starts, line), paragraph.to));
			while ((hidden[veil]?.to ?? Infinity) <= from) veil++;
			if ((hidden[veil]?.from ?? Infinity) <= from) continue;
			proses.push({ from, to, lineNumber: line + 1, lineFrom, section });
		}
	}
	return proses;
}

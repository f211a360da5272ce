import { type Extension, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin } from '@codemirror/view';
import { getFrontMatterInfo } from './frontmatter';

interface Piece {
	readonly from: number;
	readonly to: number;
	readonly cls: string;
}

/** The parts of a line that look different from text, each a linear pattern. */
const PARTS: readonly [cls: string, pattern: RegExp][] = [
	['cm-formatting-list', /^\s*(?:[-*+]|\d{1,9}[.)])(?=\s)/g],
	['cm-formatting-task', /\[[^\n]\](?=\s)/gu],
	['cm-inline-code', /`[^`]+`/g],
	['cm-hmd-internal-link', /\[\[[^[\]]+\]\]/g],
	['cm-strong', /\*\*[^*]+\*\*/g],
	['cm-hashtag', /(?:^|\s)#[\p{L}\p{N}_/-]+/gu],
	['cm-url', /https?:\/\/\S+/g],
	['cm-inline-field', /[[(][\w -]+:: [^\])]*[\])]/g],
	['cm-comment', /\s\^[\w-]+$/g],
];

/** Looks of Markdown in the source view, for the lines that are seen. */
export const editorLook: Extension = [
	EditorView.lineWrapping,
	ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(view: EditorView) {
				this.decorations = decorate(view);
			}

			update({ view, docChanged, viewportChanged }: { view: EditorView } & Changes): void {
				if (docChanged || viewportChanged) this.decorations = decorate(view);
			}
		},
		{ decorations: (plugin) => plugin.decorations },
	),
];

interface Changes {
	readonly docChanged: boolean;
	readonly viewportChanged: boolean;
}

function decorate(view: EditorView): DecorationSet {
	const { doc } = view.state;
	const propertiesEnd = getFrontMatterInfo(doc.toString()).contentStart;
	const builder = new RangeSetBuilder<Decoration>();
	for (const { from, to } of view.visibleRanges) {
		for (let at = from; at <= to;) {
			const line = doc.lineAt(at);
			const cls = line.from < propertiesEnd ? 'cm-hmd-frontmatter' : lineClass(line.text);
			if (cls !== '') builder.add(line.from, line.from, Decoration.line({ class: cls }));
			for (const piece of line.from < propertiesEnd ? propertyName(line.text) : parts(line.text)) {
				const mark = Decoration.mark({ class: piece.cls });
				builder.add(line.from + piece.from, line.from + piece.to, mark);
			}
			at = line.to + 1;
		}
	}
	return builder.finish();
}

function lineClass(text: string): string {
	const level = /^#{1,6}(?=\s)/.exec(text)?.[0].length;
	if (level !== undefined) return `HyperMD-header cm-header cm-header-${String(level)}`;
	if (/^\s*>/.test(text)) return 'HyperMD-quote';
	return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(text) ? 'HyperMD-list-line' : '';
}

function propertyName(text: string): Piece[] {
	const colon = /^[\w -]+:/.exec(text)?.[0].length;
	return colon === undefined ? [] : [{ from: 0, to: colon, cls: 'cm-property' }];
}

function parts(text: string): Piece[] {
	const found = PARTS.flatMap(([cls, pattern]) =>
		[...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
			from: index,
			to: index + length,
			cls,
		})),
	).sort((a, b) => a.from - b.from || b.to - a.to);
	let end = 0;
	return found.filter(({ from, to }) => {
		const free = from >= end;
		if (free) end = to;
		return free;
	});
}

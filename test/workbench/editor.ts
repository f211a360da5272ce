import { indentLess, indentMore, redo, undo } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
	EditorChange,
	EditorPosition,
	EditorRange,
	EditorSelectionOrCaret,
	EditorTransaction,
	EditorSelection as Selection,
} from 'obsidian';
import { notImplemented } from './not-implemented';

/** The app's editor interface over CodeMirror 6. Lines and columns count from 0. */
export class Editor {
	readonly cm: EditorView;

	constructor(cm: EditorView) {
		this.cm = cm;
	}

	getDoc(): this {
		return this;
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		const { length } = this.cm.state.doc;
		this.cm.dispatch({ changes: { from: 0, to: length, insert: content } });
	}

	getLine(line: number): string {
		return this.cm.state.doc.line(line + 1).text;
	}

	setLine(line: number, text: string): void {
		const { from, to } = this.cm.state.doc.line(line + 1);
		this.cm.dispatch({ changes: { from, to, insert: text } });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement));
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
		this.transaction({ changes: [{ text: replacement, from, to }] });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): Selection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
			anchor: this.offsetToPos(anchor),
			head: this.offsetToPos(head),
		}));
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const selections = ranges.map(({ anchor, head }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
		);
		this.cm.dispatch({
			selection: EditorSelection.create(selections, main),
			scrollIntoView: true,
		});
	}

	/** All changes at once, as one step of undo; positions are those before it. */
	transaction(tx: EditorTransaction): void {
		if (tx.selections) notImplemented('Editor.transaction with selections');
		const changes = [...(tx.changes ?? [])];
		if (tx.replaceSelection !== undefined) {
			const [from, to] = [this.getCursor('from'), this.getCursor('to')];
			changes.push({ from, to, text: tx.replaceSelection });
		}
		this.cm.dispatch({
			changes: changes.map(({ from, to = from, text }) => ({
				from: this.posToOffset(from),
				to: this.posToOffset(to),
				insert: text,
			})),
		});
		if (tx.selection) this.setSelection(tx.selection.from, tx.selection.to);
	}

	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => EditorChange | undefined,
		ignoreEmpty = false,
	): void {
		const changes = Array.from({ length: this.lineCount() }, (_, line) => {
			const text = this.getLine(line);
			return ignoreEmpty && text === '' ? undefined : write(line, text, read(line, text));
		});
		this.transaction({ changes: changes.filter((change) => change !== undefined) });
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	/** Beyond the end of a line or of the text is that end. */
	posToOffset({ line, ch }: EditorPosition): number {
		const { doc } = this.cm.state;
		const { from, to } = doc.line(Math.max(1, Math.min(line + 1, doc.lines)));
		return Math.min(from + Math.max(0, ch), to);
	}

	offsetToPos(offset: number): EditorPosition {
		const line = this.cm.state.doc.lineAt(Math.min(offset, this.cm.state.doc.length));
		return { line: line.number - 1, ch: offset - line.from };
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		const { top, left } = this.getScrollInfo();
		this.cm.scrollDOM.scrollTo(x ?? left, y ?? top);
	}

	scrollIntoView({ from }: EditorRange, center = false): void {
		const y = center ? 'center' : 'nearest';
		this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: string): void {
		const commands = { undo, redo, indentMore, indentLess };
		const run = Object.entries(commands).find(([name]) => name === command)?.[1];
		if (!run) notImplemented(`Editor.exec("${command}")`);
		run(this.cm);
	}
}

import type { Editor, EditorPosition, EditorTransaction } from 'obsidian';

/** An editor's text, which has no carriage returns. */
export class FakeEditor implements Pick<Editor, 'getValue' | 'offsetToPos' | 'transaction'> {
	text = '';
	/** Steps that a person could undo. */
	steps = 0;
	onTransaction: (before: string, after: string) => void = () => undefined;

	getValue(): string {
		return this.text;
	}

	offsetToPos(offset: number): EditorPosition {
		const before = this.text.slice(0, offset).split('\n');
		return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
	}

	transaction({ changes = [] }: EditorTransaction): void {
		const before = this.text;
		const starts = [0];
		for (const line of before.split('\n')) starts.push((starts.at(-1) ?? 0) + line.length + 1);
		const offset = ({ line, ch }: EditorPosition): number => (starts[line] ?? NaN) + ch;
		let after = '';
		let at = 0;
		for (const { from, to = from, text } of changes) {
			if (!(offset(from) >= at && offset(to) >= offset(from) && offset(to) <= before.length)) {
				throw new RangeError('The changes of a transaction overlap or lie outside.');
			}
			after += before.slice(at, offset(from)) + text.replace(/\r\n?/g, '\n');
			at = offset(to);
		}
		this.text = after + before.slice(at);
		this.steps++;
		this.onTransaction(before, this.text);
	}
}

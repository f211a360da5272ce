import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { Editor } from './editor';
import { editorLook } from './editor-look';
import { changeBetween, TextFileView } from './file-view';
import type { HoverPopover } from './widgets/hover-popover';
import { renderMarkdown } from './markdown-render';
import type { ViewStateResult } from './view';
import { Menu } from './widgets/menu';
import type { WorkspaceLeaf } from './workspace-leaf';

type Mode = 'source' | 'preview';

/** A note: its source in an editor, or rendered for reading. */
export class MarkdownView extends TextFileView {
	readonly editor: Editor;
	hoverPopover: HoverPopover | null = null;
	override icon = 'file-text';
	private readonly cm: EditorView;
	private readonly sourceEl: HTMLElement;
	private readonly readingEl: HTMLElement;
	private readonly previewEl: HTMLElement;
	private mode: Mode = 'source';
	/** True while text comes from disk, which is no change of the person's. */
	private reading = false;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
		this.readingEl = this.contentEl.createDiv('markdown-reading-view');
		this.previewEl = this.readingEl.createDiv('markdown-preview-view markdown-rendered');
		this.cm = new EditorView({
			parent: this.sourceEl,
			state: EditorState.create({
				extensions: [
					history(),
					editorLook,
					keymap.of([...historyKeymap, ...defaultKeymap]),
					EditorView.updateListener.of(({ docChanged }) => {
						if (docChanged && !this.reading) this.changedByHand();
					}),
				],
			}),
		});
		this.editor = new Editor(this.cm);
		this.addActions();
		this.show();
	}

	getViewType(): string {
		return 'markdown';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	getMode(): Mode {
		return this.mode;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode } = state as { mode?: unknown };
		if (mode === 'source' || mode === 'preview') this.setMode(mode);
	}

	setMode(mode: Mode): void {
		this.mode = mode;
		this.show();
		this.app.workspace.trigger('layout-change');
	}

	/** Goes to a line, counted from 0, and lights it up. */
	override setEphemeralState(state: unknown): void {
		const { line, focus } = state as { line?: unknown; focus?: unknown };
		if (typeof line === 'number') this.goTo(line);
		if (focus === true && this.mode === 'source') this.editor.focus();
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		this.reading = true;
		// only what differs is replaced, so that the cursor stays where it was
		this.cm.dispatch({ changes: changeBetween(this.getViewData(), data) });
		if (clear) this.editor.setCursor(0);
		this.reading = false;
		this.show();
	}

	clear(): void {
		this.setViewData('', true);
	}

	override onClose(): Promise<void> {
		return super.onClose().then(() => {
			this.cm.destroy();
		});
	}

	private changedByHand(): void {
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
	}

	private addActions(): void {
		this.addAction('ellipsis-vertical', 'More options', (event) => {
			const menu = new Menu();
			this.onPaneMenu(menu, 'more-options');
			if (this.file) {
				this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
			}
			menu.showAtMouseEvent(event);
		});
		this.addAction('book-open', 'Toggle reading view', () => {
			this.setMode(this.mode === 'source' ? 'preview' : 'source');
		});
		this.cm.contentDOM.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			const menu = new Menu();
			this.app.workspace.trigger('editor-menu', menu, this.editor, this);
			menu.showAtMouseEvent(event);
		});
	}

	private show(): void {
		this.sourceEl.toggle(this.mode === 'source');
		this.readingEl.toggle(this.mode === 'preview');
		if (this.mode !== 'preview' || !this.file) return;
		const sizer = createDiv('markdown-preview-sizer markdown-preview-section');
		sizer.createDiv({ cls: 'inline-title', text: this.file.basename });
		renderMarkdown(this.app, this.getViewData(), sizer, this.file.path);
		this.previewEl.replaceChildren(sizer);
	}

	private goTo(line: number): void {
		if (this.mode === 'source') {
			this.editor.setCursor(line);
			this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
			const { node } = this.cm.domAtPos(this.editor.posToOffset({ line, ch: 0 }));
			flash(node.instanceOf(HTMLElement) ? node : node.parentElement);
			return;
		}
		const blocks = [...this.previewEl.querySelectorAll<HTMLElement>('[data-line]')];
		const target = blocks.findLast((block) => Number(block.dataset.line) <= line);
		target?.scrollIntoView({ block: 'center' });
		flash(target ?? null);
	}
}

function flash(el: HTMLElement | null): void {
	const lit = el?.closest('.cm-line') ?? el;
	lit?.addClass('is-flashing');
	window.setTimeout(() => lit?.removeClass('is-flashing'), 1500);
}

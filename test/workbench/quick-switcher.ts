import type { App } from './app';
import { Keymap } from './core';
import type { TFile } from './vault-files';
import { FuzzySuggestModal } from './widgets/fuzzy-suggest-modal';

/** All notes, found by typing; the latest first. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	private readonly host: App;

	constructor(app: App) {
		super(app);
		this.host = app;
		this.setPlaceholder('Find a note...');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to open' },
			{ command: 'ctrl ↵', purpose: 'to open in new tab' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): TFile[] {
		const { vault, workspace } = this.host;
		const recent = workspace.getLastOpenFiles();
		const rank = (file: TFile): number => {
			const at = recent.indexOf(file.path);
			return at < 0 ? recent.length : at;
		};
		return vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b));
	}

	getItemText(file: TFile): string {
		return file.path.slice(0, -'.md'.length);
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		void this.host.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}
}

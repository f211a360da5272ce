import { debounce, Keymap } from './core';
import { type TAbstractFile, TFile, TFolder } from './vault-files';
import { View } from './view';
import { setIcon } from './widgets/icons';
import { Menu } from './widgets/menu';

/** The folders and notes of the vault as a tree. */
export class FileExplorer extends View {
	override icon = 'folder-closed';
	private readonly listEl = this.containerEl.createDiv('nav-files-container node-insert-event');
	private readonly folded = new Set<TFolder>();
	private readonly selected = new Set<TAbstractFile>();
	private readonly renderSoon = debounce(() => {
		this.render();
	}, 20);

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override onOpen(): Promise<void> {
		const { vault, workspace } = this.app;
		for (const event of ['create', 'delete', 'rename']) {
			this.registerEvent(vault.on(event, () => this.renderSoon()));
		}
		this.registerEvent(workspace.on('file-open', () => this.renderSoon()));
		this.render();
		return Promise.resolve();
	}

	private render(): void {
		this.listEl.empty();
		this.listEl.createDiv({
			cls: 'nav-folder-title mod-root',
			text: this.app.vault.getName(),
		});
		this.renderFolder(this.app.vault.getRoot(), this.listEl, 0);
	}

	private renderFolder(folder: TFolder, parent: HTMLElement, depth: number): void {
		for (const file of [...folder.children].sort(foldersFirst)) {
			const kind = file instanceof TFolder ? 'folder' : 'file';
			const item = parent.createDiv(`tree-item nav-${kind}`);
			const title = item.createDiv(`tree-item-self nav-${kind}-title tappable is-clickable`);
			title.dataset.path = file.path;
			// a file stands where the names of the folders beside it do, behind their arrows
			const indent = 8 + 17 * depth + (file instanceof TFolder ? 0 : 18);
			title.style.paddingInlineStart = `${String(indent)}px`;
			if (file instanceof TFolder) {
				const folded = this.folded.has(file);
				const arrow = title.createDiv('tree-item-icon collapse-icon');
				arrow.toggleClass('is-collapsed', folded);
				setIcon(arrow, 'chevron-down');
			}
			title.createDiv({
				cls: `tree-item-inner nav-${kind}-title-content`,
				text: file instanceof TFile && file.extension === 'md' ? file.basename : file.name,
			});
			title.toggleClass('is-active', file === this.app.workspace.getActiveFile());
			title.toggleClass('is-selected', this.selected.has(file));
			title.addEventListener('click', (event) => {
				this.open(file, event);
			});
			title.addEventListener('contextmenu', (event) => {
				this.showMenu(file, event);
			});
			if (file instanceof TFolder && !this.folded.has(file)) {
				this.renderFolder(file, item.createDiv('tree-item-children'), depth + 1);
			}
		}
	}

	/** With Alt a click selects one more. */
	private open(file: TAbstractFile, event: MouseEvent): void {
		if (event.altKey) {
			if (!this.selected.delete(file)) this.selected.add(file);
			this.render();
			return;
		}
		this.selected.clear();
		if (file instanceof TFolder) {
			if (!this.folded.delete(file)) this.folded.add(file);
			this.render();
		} else if (file instanceof TFile) {
			void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		}
	}

	private showMenu(file: TAbstractFile, event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		menu.addItem((item) => {
			item
				.setSection('danger')
				.setTitle('Delete')
				.setIcon('trash-2')
				.setWarning(true)
				.onClick(() => this.app.fileManager.trashFile(file));
		});
		const source = 'file-explorer-context-menu';
		if (this.selected.has(file) && this.selected.size > 1) {
			this.app.workspace.trigger('files-menu', menu, [...this.selected], source, this.leaf);
		} else {
			this.app.workspace.trigger('file-menu', menu, file, source, this.leaf);
		}
		menu.showAtMouseEvent(event);
	}
}

function foldersFirst(a: TAbstractFile, b: TAbstractFile): number {
	const folders = Number(b instanceof TFolder) - Number(a instanceof TFolder);
	return folders || a.name.localeCompare(b.name, 'en', { numeric: true });
}

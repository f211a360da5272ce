import { AbstractInputSuggest, type App, type TFolder } from 'obsidian';

/** Proposes the vault's folders below a text input. */
export class FolderSuggest extends AbstractInputSuggest<TFolder> {
	constructor(app: App, input: HTMLInputElement, onChoose: (path: string) => void) {
		super(app, input);
		this.onSelect((folder) => {
			this.setValue(folder.path);
			onChoose(folder.path);
			this.close();
		});
	}

	protected getSuggestions(query: string): TFolder[] {
		const wanted = query.trim().toLowerCase();
		return this.app.vault
			.getAllFolders()
			.filter(({ path }) => path.toLowerCase().includes(wanted))
			.slice(0, this.limit);
	}

	renderSuggestion(folder: TFolder, element: HTMLElement): void {
		element.setText(folder.path);
	}
}

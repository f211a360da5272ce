import { Modal, Notice, Setting, type App, type ButtonComponent } from 'obsidian';
import { exampleNotes } from 'example-vault';
import { toVaultPath } from '../edit/vault-path';
import { openPlace } from './open-place';
import { entryAt } from './writing/entry-at';
import { createNotes } from './writing/write-notes';

const ROADMAP_NOTE = 'Mentorship/Staff Engineer Roadmap.md';

/** Asks for a new folder and writes the example into it, never over anything. */
export class CreateExampleModal extends Modal {
	#folder = 'Roadmap example';
	#button: ButtonComponent | null = null;
	#error: HTMLElement | null = null;
	#preview: HTMLElement | null = null;

	constructor(app: App) {
		super(app);
		this.setTitle('Create example roadmap');
	}

	override onOpen(): void {
		this.contentEl.addClass('mentorship-roadmap-form');
		new Setting(this.contentEl)
			.setName('Folder')
			.setDesc('A new folder for the notes of the example.')
			.addText((text) => {
				text.setValue(this.#folder).onChange((value) => {
					this.#change(value);
				});
				text.inputEl.select();
			});
		this.#error = this.contentEl.createDiv({ cls: 'mentorship-roadmap-error' });
		this.#error.setAttr('role', 'alert');
		const foot = this.contentEl.createDiv({ cls: 'mentorship-roadmap-form-foot' });
		this.#preview = foot.createEl('p', { cls: 'mentorship-roadmap-preview' });
		new Setting(foot).addButton((button) => {
			this.#button = button
				.setButtonText('Create')
				.setCta()
				.onClick(() => void this.#create());
		});
		this.scope.register([], 'Enter', (event) => {
			if (!event.isComposing) void this.#create();
			return false;
		});
		this.#change(this.#folder);
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#change(folder: string): void {
		this.#folder = folder;
		const problem = this.#problem();
		this.#error?.setText(problem ?? '');
		this.#button?.setDisabled(problem !== null);
		this.#preview?.setText(
			problem === null
				? `${String(exampleNotes.length)} notes will be written into the folder "${folder.trim()}".`
				: '',
		);
	}

	#problem(): string | null {
		const { path, refusal } = toVaultPath(this.#folder);
		if (path === null) return `The path ${refusal}.`;
		return entryAt(this.app.vault.getRoot(), path) === null
			? null
			: `"${path}" is there already. Choose a new folder.`;
	}

	async #create(): Promise<void> {
		const { path } = toVaultPath(this.#folder);
		if (path === null || this.#problem() !== null) return;
		this.#button?.setDisabled(true);
		const notes = exampleNotes.map((note) => ({ ...note, path: `${path}/${note.path}` }));
		const { written, refusal } = await createNotes(this.app, notes);
		if (refusal !== null) {
			const count = String(written.length);
			new Notice(`Could not create "${refusal.path}". ${count} notes of the example were written.`);
			this.#change(this.#folder);
			return;
		}
		this.close();
		new Notice(`The example was written into the folder "${path}".`);
		await openPlace(this.app, { path: `${path}/${ROADMAP_NOTE}`, line: 1, column: 1 }, 'tab');
	}
}

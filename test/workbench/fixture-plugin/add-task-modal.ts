import { type App, Modal, Setting, type TFile } from 'obsidian';

/** Asks for a task's text and writes it at the end of a note. */
export class AddTaskModal extends Modal {
	private readonly file: TFile;
	private text = '';

	constructor(app: App, file: TFile) {
		super(app);
		this.file = file;
		this.setTitle('Add a task');
	}

	override onOpen(): void {
		new Setting(this.contentEl).setName('Task').addText((input) => {
			input.onChange((value) => {
				this.text = value;
			});
			input.inputEl.addEventListener('keydown', (event) => {
				if (event.key === 'Enter') void this.add();
			});
		});
		new Setting(this.contentEl).addButton((button) =>
			button
				.setButtonText('Add')
				.setCta()
				.onClick(() => void this.add()),
		);
	}

	private async add(): Promise<void> {
		const { vault } = this.app;
		await vault.process(this.file, (text) => `${text.trimEnd()}\n- [ ] ${this.text}\n`);
		this.close();
	}
}

import { MarkdownView, type Editor, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { FakeClock } from './fake-clock';
import { FakeEditor } from './fake-editor';
import type { FakeVault } from './fake-vault';
import { mergeTexts } from './merge-texts';

const AUTOSAVE_MS = 2000;

/** A note in a pane: what it shows, what of that is saved, and the app's saving after two seconds. */
export class FakeView extends MarkdownView {
	readonly fake = new FakeEditor();
	override editor = this.fake as unknown as Editor;
	mode: 'source' | 'preview';
	isLoaded = false;
	/** Told of each change that the plugin makes. */
	onChange: (before: string, after: string) => void = () => undefined;
	/** How often the plugin asked it to save. */
	saves = 0;
	readonly #vault: FakeVault;
	readonly #clock: FakeClock;
	#saved = '';
	#timer: number | null = null;
	#mark = '';

	constructor(vault: FakeVault, clock: FakeClock, file: TFile, mode: 'source' | 'preview') {
		super(undefined as unknown as WorkspaceLeaf);
		this.#vault = vault;
		this.#clock = clock;
		this.file = file;
		this.mode = mode;
		this.fake.onTransaction = (before, after) => {
			this.#requestSave();
			this.onChange(before, after);
		};
	}

	get isDirty(): boolean {
		return this.isLoaded && this.fake.text !== this.#saved;
	}

	override requestSave = (): void => {
		this.#requestSave();
	};

	override getMode(): 'source' | 'preview' {
		return this.mode;
	}

	override getViewData(): string {
		return this.fake.text;
	}

	override async save(): Promise<void> {
		this.saves++;
		await this.#save();
	}

	/** Reads the note, as a view does when it is opened, and when others have changed the note. */
	follow(): void {
		if (this.file === null || !this.#vault.disk.has(this.file)) return;
		const disk = this.#vault.textOf(this.file);
		this.#mark = disk.startsWith('\uFEFF') ? '\uFEFF' : '';
		const text = inEditor(disk);
		const mine = this.fake.text;
		this.fake.text = this.isDirty ? mergeTexts(this.#saved, mine, text) : text;
		this.isLoaded = true;
		this.#saved = text;
		if (this.isDirty) this.#requestSave();
	}

	/** What a person makes of the text. */
	type(change: (text: string) => string): void {
		if (!this.isLoaded) return;
		this.fake.text = change(this.fake.text);
		this.#requestSave();
	}

	/** The app closes a view when its text is saved. */
	async saveForGood(): Promise<void> {
		// what was removed meanwhile cannot be saved any more
		while (this.isDirty && this.file !== null && this.#vault.disk.has(this.file)) {
			await this.#save().catch(() => this.#clock.wait(AUTOSAVE_MS));
		}
		this.#cancelSave();
	}

	async #save(): Promise<void> {
		this.#cancelSave();
		const { file } = this;
		if (file === null || !this.isDirty) return;
		const base = this.#saved;
		let written = base;
		await this.#vault.save(file, (disk) => {
			const there = inEditor(disk);
			written = this.fake.text;
			if (there !== base) written = mergeTexts(base, written, there);
			this.fake.text = written;
			this.#saved = written;
			return this.#mark + written;
		});
	}

	#requestSave(): void {
		this.#cancelSave();
		this.#timer = this.#clock.setTimeout(() => {
			this.#timer = null;
			this.#save().catch(() => {
				if (this.file !== null && this.#vault.disk.has(this.file)) this.#requestSave();
			});
		}, AUTOSAVE_MS);
	}

	#cancelSave(): void {
		if (this.#timer !== null) this.#clock.clearTimeout(this.#timer);
		this.#timer = null;
	}
}

function inEditor(disk: string): string {
	return disk.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

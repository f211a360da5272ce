import { debounce } from './core';
import type { TAbstractFile, TFile } from './vault-files';
import { ItemView, type ViewStateResult } from './view';

/** A view of one file; its state names the file. */
export abstract class FileView extends ItemView {
	file: TFile | null = null;
	allowNoFile = false;
	override navigation = true;

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(
			vault.on('delete', (file: TAbstractFile) => {
				if (file === this.file) this.leaf.detach();
			}),
		);
		this.registerEvent(
			vault.on('rename', (renamed: TAbstractFile) => {
				const { file } = this;
				if (file === null || renamed !== file) return;
				void this.onRename(file);
				this.leaf.titleChanged();
			}),
		);
	}

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...(this.file ? { file: this.file.path } : {}) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const path = (state as { file?: unknown }).file;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (!file || file === this.file) return;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		await this.onLoadFile(file);
	}

	override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = null;
	}

	onLoadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onRename(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

export abstract class EditableFileView extends FileView {}

/** A view of a file's text, saved two seconds after the last change, as in the app. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	/** The text as it was last read or written. */
	private onDisk = '';
	readonly requestSave = debounce(() => void this.save(), 2000, true);

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (modified: TAbstractFile) => {
				const { file } = this;
				if (file !== null && modified === file) void this.reload(file);
			}),
		);
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.onDisk = this.data = await this.app.vault.read(file);
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		this.requestSave.cancel();
		await this.save();
		this.clear();
	}

	async save(): Promise<void> {
		const data = this.getViewData();
		if (!this.file || data === this.onDisk) return;
		this.onDisk = this.data = data;
		await this.app.vault.modify(this.file, data);
	}

	/** What came from elsewhere goes into the text in hand; where both changed, theirs stands. */
	private async reload(file: TFile): Promise<void> {
		const data = await this.app.vault.cachedRead(file);
		if (data === this.onDisk || file !== this.file) return;
		const inHand = this.getViewData();
		const merged = inHand === this.onDisk ? data : merge(this.onDisk, inHand, data);
		this.onDisk = this.data = data;
		this.setViewData(merged, false);
		if (merged !== data) this.requestSave();
	}
}

/** One stretch of a text that became another. */
export interface Change {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The one stretch in which two texts differ. */
export function changeBetween(before: string, after: string): Change {
	const most = Math.min(before.length, after.length);
	let from = 0;
	while (from < most && before[from] === after[from]) from++;
	let same = 0;
	while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
	const to = before.length - same;
	return { from, to, insert: after.slice(from, after.length - same) };
}

function merge(base: string, mine: string, theirs: string): string {
	const my = changeBetween(base, mine);
	const their = changeBetween(base, theirs);
	if (my.from < their.to && their.from < my.to) return theirs;
	const shift = my.from >= their.to ? their.insert.length - (their.to - their.from) : 0;
	return theirs.slice(0, my.from + shift) + my.insert + theirs.slice(my.to + shift);
}

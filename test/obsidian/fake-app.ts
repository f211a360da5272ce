import type { App, CachedMetadata, EventRef, TFile } from 'obsidian';
import { parse } from 'yaml';
import type { EditTerms } from '../../src/edit/edit-source';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { createWriter, type NoteWriter } from '../../src/obsidian/writing/write-notes';
import { parseMetadata as parseNote } from '../workbench/metadata-parse';
import { FakeClock } from './fake-clock';
import { FakeVault, type Latency } from './fake-vault';
import { FakeView } from './fake-view';

type Changed = (file: TFile, text: string, cache: CachedMetadata) => void;

/** How the app's knowledge of a note follows its text. */
export interface CacheHabits {
	/** Milliseconds from a write to the news of it. */
	readonly lag: () => number;
	/** What is known then; null for nothing. */
	readonly know: (text: string) => CachedMetadata | null;
}

/** The app over a fake vault, its panes, and the writer under test. */
export class FakeApp {
	readonly clock = new FakeClock();
	readonly vault: FakeVault;
	readonly views: FakeView[] = [];
	readonly caches = new Map<TFile, CachedMetadata>();
	readonly writer: NoteWriter;
	/** Milliseconds that a view takes to read its note. */
	loading: Latency = () => 20;
	cacheHabits: CacheHabits = { lag: () => 30, know: parseMetadata };
	/** The text of each note that the index knows, which follows the news. */
	readonly known = new Map<TFile, string>();
	/** Told of each change that the plugin makes in an editor. */
	onEdit: (view: FakeView, before: string, after: string) => void = () => undefined;
	readonly #listeners = new Set<Changed>();

	constructor(notes: Readonly<Record<string, string>>, latency: Latency = () => 2) {
		this.vault = new FakeVault(this.clock, latency);
		for (const [path, text] of Object.entries(notes)) {
			const file = this.vault.add(path, text);
			this.caches.set(file, parseMetadata(text));
			this.known.set(file, text);
		}
		this.vault.follow(
			(file) => {
				this.#reload(file);
				this.#parse(file);
			},
			(file) => {
				for (const view of this.views.filter((one) => one.file === file)) this.close(view);
			},
		);
		// the plugin's timers are the window's
		Object.assign(globalThis, { window: this.clock });
		this.writer = createWriter(this.app, { terms: () => TERMS });
	}

	get app(): App {
		return {
			vault: this.vault,
			fileManager: { trashFile: (file: TFile) => this.vault.trashFile(file) },
			metadataCache: {
				getFileCache: (file: TFile) => this.caches.get(file) ?? null,
				on: (_name: 'changed', listener: Changed): EventRef => {
					this.#listeners.add(listener);
					return listener;
				},
				offref: (ref: EventRef) => {
					this.#listeners.delete(ref as unknown as Changed);
				},
			},
			workspace: {
				iterateAllLeaves: (see: (leaf: { view: FakeView }) => unknown) => {
					for (const view of this.views) see({ view });
				},
				getActiveViewOfType: () => this.views.at(-1) ?? null,
			},
		} as unknown as App;
	}

	/** How many listen for news of the cache. */
	get listening(): number {
		return this.#listeners.size;
	}

	file(path: string): TFile {
		const file = this.vault.getFileByPath(path);
		if (file === null) throw new Error(`${path} is not there`);
		return file;
	}

	text(path: string): string {
		return this.vault.textOf(this.file(path));
	}

	/** Opens a note, read at once; the view in use is the one opened last. */
	open(path: string, mode: 'source' | 'preview' = 'source'): FakeView {
		const view = this.opening(path, mode);
		view.follow();
		return view;
	}

	/** Opens a note whose text is still to come. */
	opening(path: string, mode: 'source' | 'preview' = 'source'): FakeView {
		const view = new FakeView(this.vault, this.clock, this.file(path), mode);
		view.onChange = (before, after) => {
			this.onEdit(view, before, after);
		};
		this.views.push(view);
		return view;
	}

	close(view: FakeView): void {
		this.views.splice(this.views.indexOf(view), 1);
	}

	#reload(file: TFile): void {
		for (const view of this.views) {
			if (view.file !== file) continue;
			this.clock.setTimeout(() => {
				if (this.views.includes(view)) view.follow();
			}, this.loading());
		}
	}

	#parse(file: TFile): void {
		this.clock.setTimeout(() => {
			const text = this.vault.disk.get(file);
			if (text === undefined) return;
			this.known.set(file, text);
			const cache = this.cacheHabits.know(text);
			if (cache === null) {
				this.caches.delete(file);
				return;
			}
			this.caches.set(file, cache);
			for (const listener of [...this.#listeners]) listener(file, text, cache);
		}, this.cacheHabits.lag());
	}
}

const parsed = new Map<string, CachedMetadata>();

/** The same texts come again and again. */
function parseMetadata(text: string): CachedMetadata {
	const cache = parsed.get(text) ?? parseNote(text);
	if (parsed.size > 5000) parsed.clear();
	parsed.set(text, cache);
	return cache;
}

const TERMS: EditTerms = {
	settings: DEFAULT_SETTINGS,
	parseYaml: (yaml): unknown => parse(yaml),
	toggleRecurring: null,
};

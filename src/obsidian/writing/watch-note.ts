import type { App, TFile } from 'obsidian';

/** Longest wait for the app: its editors save after two seconds. */
const PATIENCE_MS = 2500;

/** Lets a writer wait until the app has read a note again. */
export interface NoteWatch {
	/** From now on the next news count. */
	readonly begin: () => void;
	/** Resolves with the first news since then, or when patience ends. */
	readonly news: () => Promise<void>;
	readonly stop: () => void;
}

/** Watches a note until it is told to stop. */
export function watchNote({ metadataCache }: App, file: TFile): NoteWatch {
	let isNew = false;
	let wake: () => void = () => undefined;
	const event = metadataCache.on('changed', (changed) => {
		if (changed !== file) return;
		isNew = true;
		wake();
	});
	return {
		begin: () => {
			isNew = false;
		},
		news: () =>
			new Promise((resolve) => {
				if (isNew) {
					resolve();
					return;
				}
				const timer = window.setTimeout(resolve, PATIENCE_MS);
				wake = () => {
					window.clearTimeout(timer);
					resolve();
				};
			}),
		stop: () => {
			metadataCache.offref(event);
		},
	};
}

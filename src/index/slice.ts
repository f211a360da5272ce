import type { VaultPort } from '../model/vault-port';

/** A slice is at most 8 ms long: no piece of work begins after this many milliseconds. */
const LAST_START_MS = 5;

/** Work in slices: between two pieces of it, `if (slice.isOver()) await slice.pause()`. */
export interface Slice {
	readonly isOver: () => boolean;
	/** Lets the host breathe and begins the next slice. */
	readonly pause: () => Promise<void>;
}

export function startSlice({ clock, pause }: Pick<VaultPort, 'clock' | 'pause'>): Slice {
	let start = clock();
	return {
		isOver: () => clock() - start >= LAST_START_MS,
		pause: async () => {
			await pause();
			start = clock();
		},
	};
}

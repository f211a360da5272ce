import type { VaultPort } from '../model/vault-port';

/** The longest stretch of work, in milliseconds, before the host may breathe. */
const SLICE_MS = 8;

/** Work in slices: between two pieces of it, `if (slice.isOver()) await slice.pause()`. */
export interface Slice {
	readonly isOver: () => boolean;
	/** Lets the host breathe and begins the next slice. */
	readonly pause: () => Promise<void>;
}

export function startSlice({ clock, pause }: Pick<VaultPort, 'clock' | 'pause'>): Slice {
	let start = clock();
	return {
		isOver: () => clock() - start >= SLICE_MS,
		pause: async () => {
			await pause();
			start = clock();
		},
	};
}

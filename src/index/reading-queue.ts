import type { NoteSource, VaultPort } from '../model/vault-port';
import type { Slice } from './slice';

/** How many notes are asked of the host at a time. */
const TOGETHER = 8;

interface Reading {
	readonly path: string;
	readonly token: object;
	readonly source: Promise<NoteSource | null>;
}

/** Notes that wait to be read. The newest state wins: what is forgotten meanwhile is not taken. */
export class ReadingQueue {
	private readonly waiting = new Set<string>();
	/** Which reading of a note is the valid one. */
	private readonly underway = new Map<string, object>();

	get isEmpty(): boolean {
		return this.waiting.size === 0;
	}

	has(path: string): boolean {
		return this.waiting.has(path) || this.underway.has(path);
	}

	add(path: string): void {
		this.underway.delete(path);
		this.waiting.add(path);
	}

	/** The note went, or what it says came another way. */
	forget(path: string): void {
		this.waiting.delete(path);
		this.underway.delete(path);
	}

	clear(): void {
		this.waiting.clear();
		this.underway.clear();
	}

	/** Reads until nothing waits; a note that cannot be read is taken as null. */
	async drain(
		read: VaultPort['read'],
		take: (path: string, source: NoteSource | null) => void,
		slice: Slice,
	): Promise<void> {
		while (this.waiting.size > 0) {
			const readings: Reading[] = [];
			for (const path of this.waiting) {
				if (slice.isOver()) await slice.pause();
				// The pause may have been long enough for the note to go.
				if (this.waiting.has(path)) readings.push(this.begin(path, read));
				if (readings.length === TOGETHER) break;
			}
			for (const { path, token, source } of readings) {
				const found = await source;
				if (slice.isOver()) await slice.pause();
				if (this.underway.get(path) !== token) continue;
				this.underway.delete(path);
				take(path, found);
			}
		}
	}

	/** A host may do much of its work before it returns, so each note begins by itself. */
	private begin(path: string, read: VaultPort['read']): Reading {
		const token = {};
		this.waiting.delete(path);
		this.underway.set(path, token);
		return { path, token, source: read(path).catch(() => null) };
	}
}

import { noteName } from '../model/note-name';
import { Names } from '../graph/names';
import { shortestLink } from '../graph/shortest-link';
import { readNote } from '../note/read-note';
import type { NoteRecord } from '../model/note-record';
import type { Problem } from '../model/problem';
import type { NoteCounts } from '../model/snapshot';
import type { VaultKnowledge } from '../model/vault-knowledge';
import type { NoteSource, NoteStub } from '../model/vault-port';
import type { Circumstances } from './circumstances';
import { LinkedRoadmaps } from './linked-roadmaps';
import { noteChoice, type NoteChoice } from './note-choice';
import { recordOfStub } from './record-of-stub';

/**
 * The notes of a vault as they are now: all names, the records of those that were read, and the
 * roadmaps that are linked from them.
 */
export class VaultNotes {
	readonly choice: NoteChoice;
	readonly linked: LinkedRoadmaps;
	private now: Circumstances;
	private readonly names = new Names();
	private readonly records = new Map<string, NoteRecord>();
	private readonly skipped = new Set<string>();
	/** Problems that are told whether a note joined or not, by note. */
	private readonly broken = new Map<string, readonly Problem[]>();
	private scanned = 0;

	constructor(now: Circumstances) {
		this.now = now;
		this.choice = noteChoice(now.settings);
		this.linked = new LinkedRoadmaps(this.names, this.records, now);
	}

	/** Another day, or settings that read notes alike. */
	setCircumstances(now: Circumstances): void {
		this.now = now;
		this.linked.setCircumstances(now);
	}

	has(path: string): boolean {
		return this.names.has(path);
	}

	/** Whether the note was read, or should have been. */
	isKnown(path: string): boolean {
		return this.records.has(path) || this.skipped.has(path);
	}

	/** Whether the note is there, may be read, and was not. */
	isUnread(path: string): boolean {
		return this.names.has(path) && this.choice.isReadable(path) && !this.isKnown(path);
	}

	add(path: string): void {
		if (!this.names.add(path)) return;
		if (this.choice.isConsidered(path)) this.scanned++;
		this.linked.nameChanged(path);
	}

	remove(path: string): void {
		if (!this.names.remove(path)) return;
		if (this.choice.isConsidered(path)) this.scanned--;
		this.linked.nameChanged(path);
		this.skipped.delete(path);
		this.keep(path, null);
	}

	/**
	 * Gives a note its new path. Its record goes with it and is to be read again: titles and days
	 * come from names too. Returns whether there was one.
	 */
	rename(from: string, to: string): boolean {
		const record = this.records.get(from);
		this.remove(from);
		this.add(to);
		if (record === undefined || !this.choice.isReadable(to)) return false;
		const problems = record.problems.map((problem) => ({ ...problem, path: to }));
		this.keep(to, { ...record, path: to, name: noteName(to), problems });
		return true;
	}

	/** Takes what a note says now; null when it could not be opened: then the old record stays. */
	take(path: string, source: NoteSource | null): void {
		if (source === null) {
			this.skipped.add(path);
			return;
		}
		this.skipped.delete(path);
		this.keep(path, readNote(source, this.now.settings));
	}

	/**
	 * What plans to write may ask. It answers for the notes as they are when it is asked; `stub` is
	 * the host's, for notes that were not read.
	 */
	knowledge(stub: (path: string) => NoteStub): VaultKnowledge {
		return {
			has: (path) => this.names.alike(path) !== null,
			resolve: (link, from) => this.names.resolve(link, from).path,
			linkTo: (path, from) => shortestLink(path, from, this.names),
			record: (path) => this.records.get(path) ?? null,
			roadmapOfLine: (path, links) => {
				const note = this.records.get(path) ?? recordOfStub(stub(path), this.now.settings);
				return this.linked.roadmapOfNewLine(links, note);
			},
			taskIds: () =>
				new Set([...this.records.values()].flatMap(({ ids }) => ids.map(({ id }) => id))),
		};
	}

	/** How many notes were considered, joined and skipped. */
	counts(): NoteCounts {
		const read = this.linked.structureNow?.joined ?? 0;
		return { scanned: this.scanned, read, skipped: this.skipped.size };
	}

	/** Problems of no roadmap: properties that cannot be read, entries that belong nowhere. */
	looseProblems(): readonly Problem[] {
		const unassigned = this.linked.structureNow?.unassigned.values() ?? [];
		return [...this.broken.values(), ...unassigned].flat();
	}

	private keep(path: string, record: NoteRecord | null): void {
		const before = this.records.get(path) ?? null;
		if (record === null) this.records.delete(path);
		else this.records.set(path, record);
		const broken = record?.problems.filter(({ code }) => code === 'broken-properties') ?? [];
		if (broken.length > 0) this.broken.set(path, broken);
		else this.broken.delete(path);
		if (before !== null || record !== null) this.linked.recordChanged(before, record);
	}
}

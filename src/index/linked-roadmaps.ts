import { buildRoadmap, type BuiltRoadmap } from '../graph/build-roadmap';
import { createLookup, type Dependencies, type Lookup } from '../graph/lookup';
import { nameKey } from '../graph/name-key';
import { noteName } from '../model/note-name';
import type { Names } from '../graph/names';
import { newLineRoadmap } from '../graph/new-line-roadmap';
import { createStructure, renewLines, type Structure } from '../graph/structure';
import { concerned, idDifferences, structureDifferences } from '../graph/structure-differences';
import { structuralFacts } from '../graph/structural-facts';
import { measureRoadmap } from '../measure/measure-roadmap';
import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { RoadmapSnapshot } from '../model/snapshot';
import type { Circumstances } from './circumstances';

/** Pieces of work on the structure, each far below a tenth of a millisecond. */
const PIECES_OF_A_STEP = 10;

/** A roadmap that stands until something that it was made of changes. */
export interface StandingRoadmap extends RoadmapSnapshot {
	readonly built: BuiltRoadmap;
}

/**
 * The roadmaps of a set of records that changes: knows which of them a change concerns, and makes
 * those anew, one step of work at a time.
 */
export class LinkedRoadmaps {
	private readonly records: ReadonlyMap<string, NoteRecord>;
	private readonly lookup: Lookup;
	private now: Circumstances;
	private structure: Structure | null = null;
	private isStale = true;
	/** The next structure while it is made; begun again when a record changes. */
	private making: Generator<undefined, Structure> | null = null;
	private readonly built = new Map<string, BuiltRoadmap>();
	private readonly standing = new Map<string, StandingRoadmap>();
	/** The paths of `standing` in order; null when one came or went. */
	private order: readonly string[] | null = null;
	private readonly toBuild = new Set<string>();
	private readonly toMeasure = new Set<string>();
	/** Notes that changed since the structure was made. */
	private readonly changed = new Set<string>();

	constructor(names: Names, records: ReadonlyMap<string, NoteRecord>, now: Circumstances) {
		this.records = records;
		this.lookup = createLookup(names, records);
		this.now = now;
	}

	/** All roadmaps by path; complete when nothing is left to do. */
	list(): readonly StandingRoadmap[] {
		this.order ??= [...this.standing.keys()].sort();
		return this.order.flatMap((path) => this.standing.get(path) ?? []);
	}

	/** Who belongs where; null before the first step. */
	get structureNow(): Structure | null {
		return this.structure;
	}

	/** The roadmap of a line that is not there yet; null for none, and before the first step. */
	roadmapOfNewLine(links: readonly Reference[], note: NoteRecord): string | null {
		const { structure, lookup } = this;
		return structure === null ? null : newLineRoadmap(links, note, structure, lookup);
	}

	/** A record came, went or was read anew; the map has the new one already. */
	recordChanged(before: NoteRecord | null, after: NoteRecord | null): void {
		const path = (after ?? before)?.path ?? '';
		this.making = null;
		this.dirty(({ paths }) => paths.has(path));
		if (this.structure === null) return;
		for (const roadmap of concerned(path, this.structure)) this.toBuild.add(roadmap);
		const keepsStructure =
			!this.isStale &&
			before !== null &&
			after !== null &&
			structuralFacts(before) === structuralFacts(after);
		if (keepsStructure) {
			for (const roadmap of renewLines(this.structure, after, this.lookup)) {
				this.toBuild.add(roadmap);
			}
			return;
		}
		this.isStale = true;
		this.changed.add(path);
	}

	/** A note came or went, ours or not: links to its name may mean something else. */
	nameChanged(path: string): void {
		this.isStale = true;
		this.making = null;
		if (this.built.size === 0) return;
		const key = nameKey(noteName(path));
		this.dirty(({ names }) => names.has(key));
	}

	/** Another day, or settings that the records do not depend on. */
	setCircumstances(now: Circumstances): void {
		const isSameOwner = now.owner?.path === this.now.owner?.path;
		if (!isSameOwner) for (const path of this.built.keys()) this.toBuild.add(path);
		this.now = now;
		// Which roadmaps are active depends on the day.
		this.isStale = true;
		this.making = null;
		for (const path of this.built.keys()) this.toMeasure.add(path);
	}

	/** Links: decides who belongs where, or builds one roadmap. Null when nothing is left. */
	linkStep(): BuiltRoadmap | 'structure' | null {
		if (this.structure === null || this.isStale) {
			this.restructure();
			return 'structure';
		}
		const [path] = this.toBuild;
		if (path === undefined) return null;
		this.toBuild.delete(path);
		const note = this.records.get(path);
		if (note?.type !== 'mentorship') return this.linkStep();
		const built = buildRoadmap(note, this.structure, this.now.owner, this.lookup);
		this.built.set(path, built);
		this.toMeasure.add(path);
		return built;
	}

	/** Measures one roadmap that was linked anew. False when nothing is left. */
	measureStep(): boolean {
		const [path] = this.toMeasure;
		if (path === undefined) return false;
		this.toMeasure.delete(path);
		const built = this.built.get(path);
		if (built === undefined) return true;
		const { roadmap } = built;
		const figures = measureRoadmap(roadmap, this.now.settings, this.now.today);
		if (!this.standing.has(path)) this.order = null;
		this.standing.set(path, { roadmap, figures, built });
		return true;
	}

	/** Works on for a while; takes the new structure when it is ready. */
	private restructure(): void {
		const { owner, today } = this.now;
		this.making ??= createStructure(this.records, owner, today, this.lookup);
		for (let pieces = 0; pieces < PIECES_OF_A_STEP; pieces++) {
			const { done, value } = this.making.next();
			if (done !== true) continue;
			this.making = null;
			this.takeStructure(value);
			return;
		}
	}

	private takeStructure(structure: Structure): void {
		const before = this.structure;
		this.structure = structure;
		this.isStale = false;
		if (before === null) {
			for (const path of structure.contributors.keys()) this.toBuild.add(path);
		} else {
			for (const path of structureDifferences(before, structure)) this.toBuild.add(path);
			const ids = idDifferences(before, structure);
			if (ids.length > 0) this.dirty((used) => ids.some((id) => used.ids.has(id)));
		}
		for (const path of this.changed) {
			for (const roadmap of concerned(path, structure)) this.toBuild.add(roadmap);
		}
		this.changed.clear();
		for (const path of this.built.keys()) if (!structure.contributors.has(path)) this.drop(path);
	}

	private dirty(isConcerned: (dependencies: Dependencies) => boolean): void {
		for (const [path, { dependencies }] of this.built) {
			if (isConcerned(dependencies)) this.toBuild.add(path);
		}
	}

	private drop(path: string): void {
		this.built.delete(path);
		if (this.standing.delete(path)) this.order = null;
		this.toBuild.delete(path);
		this.toMeasure.delete(path);
	}
}

import type { CivilDate } from '../model/civil-date';
import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { Problem } from '../model/problem';
import { lineRoadmaps, type LineRoadmaps } from './line-roadmaps';
import type { Lookup } from './lookup';
import { isActive, readMentorships, type Mentorships } from './mentorships';
import { placeNotes } from './place-notes';
import type { Placement } from './placement';

/** Who belongs where: all that roadmaps share. It changes only when structural facts do. */
export interface Structure {
	readonly placed: ReadonlyMap<string, Placement>;
	readonly mentorships: Mentorships;
	/** By note; notes without such lines are left out. */
	readonly lines: Map<string, LineRoadmaps>;
	/** By roadmap: all notes that joined it or have a line for it, by path. */
	readonly contributors: Map<string, readonly string[]>;
	/** How many notes joined a roadmap. */
	readonly joined: number;
	/** Lines that belong to no roadmap and should, by note. */
	readonly unassigned: Map<string, readonly Problem[]>;
	/** By 🆔 id: the notes that joined and use it, by path. */
	readonly ids: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds out who belongs where. It takes a while in a large vault, so it yields after each piece of
 * work; when the records change meanwhile it must begin again.
 */
export function* createStructure(
	records: ReadonlyMap<string, NoteRecord>,
	owner: Reference | null,
	today: CivilDate,
	lookup: Lookup,
): Generator<undefined, Structure> {
	const roadmaps = [...records.values()].filter(({ type }) => type === 'mentorship');
	const active = roadmaps.filter((roadmap) => isActive(roadmap, today)).map(({ path }) => path);
	const placed = yield* placeNotes(records.values(), lookup, active);
	const mentorships = readMentorships(roadmaps, owner, today, lookup);
	const lines = new Map<string, LineRoadmaps>();
	const contributing = new Map<string, Set<string>>();
	for (const { path } of roadmaps) contributing.set(path, new Set([path]));
	const unassigned = new Map<string, readonly Problem[]>();
	const ids = new Map<string, string[]>();
	let joinedNotes = 0;
	for (const record of records.values()) {
		yield;
		const { path } = record;
		const joined = placed.get(path)?.roadmaps ?? [];
		for (const roadmap of joined) contributing.get(roadmap)?.add(path);
		const found = lineRoadmaps(record, placed, mentorships, lookup);
		if (found !== null) {
			lines.set(path, found);
			if (found.unassigned.length > 0) unassigned.set(path, found.unassigned);
			for (const roadmap of found.fed) contributing.get(roadmap)?.add(path);
		}
		if (joined.length === 0) continue;
		joinedNotes++;
		for (const { id } of record.ids) use(ids, id, path);
	}
	for (const paths of ids.values()) paths.sort();
	const contributors = new Map<string, readonly string[]>();
	for (const [roadmap, paths] of contributing) contributors.set(roadmap, [...paths].sort());
	return { placed, mentorships, lines, contributors, joined: joinedNotes, unassigned, ids };
}

/**
 * Takes the new lines of one note whose structural facts are the same. Returns the roadmaps that
 * got lines from it before or get some now.
 */
export function renewLines(
	structure: Structure,
	record: NoteRecord,
	lookup: Lookup,
): ReadonlySet<string> {
	const { path } = record;
	const before = structure.lines.get(path);
	const now = lineRoadmaps(record, structure.placed, structure.mentorships, lookup);
	if (now === null) structure.lines.delete(path);
	else structure.lines.set(path, now);
	if (now === null || now.unassigned.length === 0) structure.unassigned.delete(path);
	else structure.unassigned.set(path, now.unassigned);
	const touched = new Set(before?.fed);
	const joined = structure.placed.get(path)?.roadmaps ?? [];
	for (const roadmap of now?.fed ?? []) touched.add(roadmap);
	for (const roadmap of touched) {
		const known = structure.contributors.get(roadmap);
		const contributes = joined.includes(roadmap) || now?.fed.has(roadmap) === true;
		if (known === undefined || known.includes(path) === contributes) continue;
		const others = known.filter((other) => other !== path);
		structure.contributors.set(roadmap, contributes ? [...others, path].sort() : others);
	}
	return touched;
}

function use(ids: Map<string, string[]>, id: string, path: string): void {
	const paths = ids.get(id);
	if (paths === undefined) ids.set(id, [path]);
	else if (paths[paths.length - 1] !== path) paths.push(path);
}

import type { NoteRecord } from '../model/note-record';
import type { Position } from '../model/place';
import type { Problem, ProblemCode } from '../model/problem';
import { roadmapOfLine } from './line-roadmaps';
import { noDependencies, noteDown, type Dependencies, type Lookup } from './lookup';
import { partiesOf, type Parties } from './parties';
import type { Reference } from '../model/line';
import type { Structure } from './structure';

/** One roadmap while it is built. */
export interface Building {
	readonly roadmap: NoteRecord;
	readonly parties: Parties;
	/** All notes that joined the roadmap or have a line for it, by path. */
	readonly contributors: readonly NoteRecord[];
	/** Those of them that joined. */
	readonly notes: readonly NoteRecord[];
	readonly structure: Structure;
	readonly lookup: Lookup;
	readonly dependencies: Dependencies;
	readonly problems: Problem[];
	readonly report: (
		code: ProblemCode,
		path: string,
		at: Position,
		values: Problem['values'],
	) => void;
}

export function startBuilding(
	roadmap: NoteRecord,
	structure: Structure,
	owner: Reference | null,
	lookup: Lookup,
): Building {
	const dependencies = noDependencies();
	const noted = noteDown(lookup, dependencies);
	const paths = structure.contributors.get(roadmap.path) ?? [];
	const contributors = paths.flatMap((path) => lookup.record(path) ?? []);
	const problems: Problem[] = [];
	return {
		roadmap,
		parties: partiesOf(roadmap, owner, noted),
		contributors,
		notes: contributors.filter(({ path }) => joins(path, roadmap.path, structure)),
		structure,
		lookup: noted,
		dependencies,
		problems,
		report: (code, path, { line, column }, values) => {
			problems.push({ code, path, line, column, values });
		},
	};
}

/** Whether a note joined any roadmap, so that its lines count by their headings. */
export function hasJoined(path: string, { placed }: Structure): boolean {
	return (placed.get(path)?.roadmaps.length ?? 0) > 0;
}

/** Whether a line of a note belongs to the roadmap that is built. */
export function isOfRoadmap(
	line: Parameters<typeof roadmapOfLine>[1],
	path: string,
	{ roadmap, structure }: Building,
): boolean {
	const lines = structure.lines.get(path);
	return lines !== undefined && roadmapOfLine(lines, line) === roadmap.path;
}

function joins(path: string, roadmap: string, { placed }: Structure): boolean {
	return placed.get(path)?.roadmaps.includes(roadmap) === true;
}

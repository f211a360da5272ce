import { nameKey } from '../graph/name-key';
import type { LinkTarget } from '../edit/plan/plan-link';
import { refuse, type Refused } from '../edit/refuse';
import { plainText } from '../markdown/plain-text';
import type { Milestone, Objective, Priority, Roadmap } from '../model/graph';
import { pathWithoutEnding } from '../model/note-name';

/** Something that a name was found to mean, and the roadmap that it is part of. */
export interface Found<Thing> {
	readonly thing: Thing;
	readonly roadmap: Roadmap;
}

/** How one thing can be called. */
interface Names {
	readonly title: string;
	/** A second way to say it, asked for only when no title is meant. */
	readonly statement: string | null;
	/** `^id` means it, and `id` where no title is meant. */
	readonly blockId: string | null;
	readonly path: string;
	readonly line: number;
	/** It is a note: the path means it. */
	readonly isNote: boolean;
}

/**
 * The objective that a title, a note's name, a path or `path:line` means in these roadmaps, compared
 * without case. Refused when nothing answers to it, or several things do: then they are listed.
 */
export function findObjective(
	name: string,
	roadmaps: readonly Roadmap[],
): Found<Objective> | Refused {
	const all = roadmaps.flatMap((roadmap) =>
		roadmap.objectives.map((thing) => ({ thing, roadmap })),
	);
	return findNamed(name, all, objectiveNames);
}

/** The milestone that a name means; see {@link findObjective}. */
export function findMilestone(
	name: string,
	roadmaps: readonly Roadmap[],
): Found<Milestone> | Refused {
	const all = roadmaps.flatMap((roadmap) =>
		roadmap.objectives.flatMap(({ milestones }) => milestones.map((thing) => ({ thing, roadmap }))),
	);
	return findNamed(name, all, milestoneNames);
}

/** The objective or milestone that a name means; see {@link findObjective}. */
export function findPlanned(
	name: string,
	roadmaps: readonly Roadmap[],
): Found<LinkTarget> | Refused {
	const all = roadmaps.flatMap((roadmap) =>
		roadmap.objectives.flatMap((objective): Found<LinkTarget>[] => [
			{ thing: { kind: 'objective', objective }, roadmap },
			...objective.milestones.map((milestone): Found<LinkTarget> => ({
				thing: { kind: 'milestone', milestone },
				roadmap,
			})),
		]),
	);
	return findNamed(name, all, (thing) =>
		thing.kind === 'objective' ? objectiveNames(thing.objective) : milestoneNames(thing.milestone),
	);
}

/** The mentor priority that a text or block id means; retired ones only when no other is. */
export function findPriority(name: string, roadmap: Roadmap): Found<Priority> | Refused {
	const standing = roadmap.priorities.filter(({ retired }) => !retired);
	const [now, all] = [standing, roadmap.priorities].map((priorities) =>
		findNamed(
			name,
			priorities.map((thing) => ({ thing, roadmap })),
			({ text, blockId, path, at }) => ({
				title: text,
				statement: null,
				blockId,
				path,
				line: at.line,
				isNote: false,
			}),
		),
	);
	return now !== undefined && !('refusal' in now && now.refusal.code === 'name-unknown')
		? now
		: (all ?? refuse('name-unknown', '', null, { name }));
}

function objectiveNames({ record, path }: Objective): Names {
	const { title, statement, heading, at } = record;
	return { title, statement, blockId: null, path, line: at.line, isNote: heading === null };
}

function milestoneNames({ record, path }: Milestone): Names {
	const { title, form, blockId, at } = record;
	return { title, statement: null, blockId, path, line: at.line, isNote: form === 'note' };
}

function findNamed<Thing>(
	name: string,
	all: readonly Found<Thing>[],
	namesOf: (thing: Thing) => Names,
): Found<Thing> | Refused {
	const wanted = nameKey(/^\[\[([^[\]|#]+)(?:\|[^[\]]*)?\]\]$/.exec(name.trim())?.[1] ?? name);
	const candidates = all.map((found) => ({ found, names: namesOf(found.thing) }));
	for (const means of [isCalled, isStated]) {
		const places = new Map<string, Found<Thing>>();
		for (const { found, names } of candidates) {
			if (means(names, wanted)) places.set(`${names.path}:${names.line}`, found);
		}
		const [only, second] = places.values();
		if (second !== undefined) {
			const listed = [...places.keys()].join(', ');
			return refuse('name-ambiguous', '', null, { name, places: listed });
		}
		if (only !== undefined) return only;
	}
	return refuse('name-unknown', '', null, { name });
}

function isCalled(names: Names, wanted: string): boolean {
	const { title, blockId, path, line, isNote } = names;
	if (reads(title, wanted) || `${nameKey(path)}:${line}` === wanted) return true;
	if (blockId !== null && `^${nameKey(blockId)}` === wanted) return true;
	if (!isNote) return false;
	const own = nameKey(pathWithoutEnding(path));
	const asked = pathWithoutEnding(wanted).replace(/^\.?\//, '');
	return own === asked || own.endsWith(`/${asked}`);
}

function isStated({ statement, blockId }: Names, wanted: string): boolean {
	if (blockId !== null && nameKey(blockId) === wanted) return true;
	return statement !== null && reads(statement, wanted);
}

/** A title as it is written, or as it is shown: without Markdown's marks. */
function reads(title: string, wanted: string): boolean {
	return nameKey(title) === wanted || nameKey(plainText(title)) === wanted;
}

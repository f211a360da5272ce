import type { LineRoadmaps } from './line-roadmaps';
import type { Structure } from './structure';

/**
 * The roadmaps that two structures build differently from the same records, those that came and
 * went too. Records that changed themselves are the caller's to know.
 */
export function structureDifferences(before: Structure, now: Structure): ReadonlySet<string> {
	const differing = new Set<string>();
	for (const path of keysOfBoth(before.contributors, now.contributors)) {
		if (!sameList(before.contributors.get(path), now.contributors.get(path))) differing.add(path);
	}
	for (const path of keysOfBoth(before.placed, now.placed)) {
		const [old, present] = [before.placed.get(path), now.placed.get(path)];
		if (sameList(old?.roadmaps, present?.roadmaps)) continue;
		// Whether a note joined decides for lines in foreign roadmaps too.
		for (const roadmap of concerned(path, before)) differing.add(roadmap);
		for (const roadmap of concerned(path, now)) differing.add(roadmap);
	}
	for (const path of keysOfBoth(before.lines, now.lines)) {
		const [old, present] = [before.lines.get(path), now.lines.get(path)];
		if (old !== undefined && present !== undefined && sameLines(old, present)) continue;
		for (const lines of [old, present]) {
			for (const roadmap of lines?.fed ?? []) differing.add(roadmap);
		}
	}
	return differing;
}

/** Ids that another note keeps now, or none. */
export function idDifferences(before: Structure, now: Structure): readonly string[] {
	const ids = keysOfBoth(before.ids, now.ids);
	return [...ids].filter((id) => before.ids.get(id)?.[0] !== now.ids.get(id)?.[0]);
}

/** The roadmaps that a note joined or has lines for. */
export function concerned(path: string, { placed, lines }: Structure): readonly string[] {
	const joined = placed.get(path)?.roadmaps ?? [];
	const fed = lines.get(path)?.fed;
	return fed === undefined ? joined : [...joined, ...fed];
}

function sameLines(a: LineRoadmaps, b: LineRoadmaps): boolean {
	if (a.usual !== b.usual || a.except.size !== b.except.size) return false;
	for (const [line, roadmap] of a.except) {
		if (!b.except.has(line) || b.except.get(line) !== roadmap) return false;
	}
	return a.fed.size === b.fed.size;
}

function sameList(a: readonly string[] = [], b: readonly string[] = []): boolean {
	return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

function keysOfBoth(
	a: ReadonlyMap<string, unknown>,
	b: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
	return new Set([...a.keys(), ...b.keys()]);
}

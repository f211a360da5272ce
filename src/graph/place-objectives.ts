import type { NoteRecord } from '../model/note-record';
import type { Lookup } from './lookup';
import { mentorshipOf, planTargets } from './place-by-property';
import { joinLists, RoadmapSets } from './placement';

/**
 * Roadmaps of the objective notes: by `mentorship`, and by being listed; else by their folder; else
 * by links in the text of a roadmap, or of an objective that has been placed, from one to the next.
 * Objectives that nothing places are left out.
 */
export function placeObjectives(
	objectives: readonly NoteRecord[],
	roadmaps: readonly NoteRecord[],
	lookup: Lookup,
	folderRoadmap: (path: string) => string | null,
): ReadonlyMap<string, readonly string[]> {
	const listed = new RoadmapSets();
	for (const { path, objectiveOrder } of roadmaps) {
		for (const entry of objectiveOrder) {
			if (typeof entry === 'number') continue;
			const target = lookup.resolve(entry.link, path).path;
			if (target !== null) listed.add(target, [path]);
		}
	}
	const placed = new Map<string, readonly string[]>();
	const waiting = new Set<string>();
	for (const record of objectives) {
		const mentorship = mentorshipOf(record, lookup);
		const strong = joinLists(mentorship === null ? [] : [mentorship], listed.of(record.path));
		const folder = folderRoadmap(record.path);
		if (strong.length > 0) placed.set(record.path, strong);
		else if (folder !== null) placed.set(record.path, [folder]);
		else waiting.add(record.path);
	}
	if (waiting.size === 0) return placed;

	const leadsTo = linksToWaiting([...roadmaps, ...objectives], waiting, lookup);
	const reached = new RoadmapSets();
	for (const { path: roadmap } of roadmaps) {
		const seen = new Set<string>();
		const open = [roadmap];
		for (const [path, of] of placed) if (of.includes(roadmap)) open.push(path);
		for (let path = open.pop(); path !== undefined; path = open.pop()) {
			for (const next of leadsTo.get(path) ?? []) {
				if (seen.has(next)) continue;
				seen.add(next);
				reached.add(next, [roadmap]);
				open.push(next);
			}
		}
	}
	for (const path of waiting) {
		const found = reached.of(path);
		if (found.length > 0) placed.set(path, found);
	}
	return placed;
}

/** From a note to the waiting objectives that its text links, or whose properties name it. */
function linksToWaiting(
	records: readonly NoteRecord[],
	waiting: ReadonlySet<string>,
	lookup: Lookup,
): ReadonlyMap<string, readonly string[]> {
	const leadsTo = new Map<string, string[]>();
	const lead = (from: string, to: string): void => {
		const known = leadsTo.get(from);
		if (known === undefined) leadsTo.set(from, [to]);
		else known.push(to);
	};
	for (const record of records) {
		for (const link of record.links) {
			const { path } = lookup.resolve(link, record.path);
			if (path !== null && path !== record.path && waiting.has(path)) lead(record.path, path);
		}
		if (!waiting.has(record.path)) continue;
		for (const target of planTargets(record, lookup)) {
			if ('path' in target && target.path !== record.path) lead(target.path, record.path);
		}
	}
	return leadsTo;
}

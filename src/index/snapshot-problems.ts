import { duplicateIds } from '../graph/duplicate-ids';
import { adviseRoadmap } from '../measure/advise-roadmap';
import type { NoteRecord } from '../model/note-record';
import { compareProblems, type Problem } from '../model/problem';
import type { Circumstances } from './circumstances';
import type { StandingRoadmap } from './linked-roadmaps';

/**
 * All problems of a vault in their order: what the notes that joined say of themselves, what linking
 * and measuring found, ids used twice, and `loose` ones of no roadmap. A note of two roadmaps is
 * told once.
 */
export function snapshotProblems(
	roadmaps: readonly StandingRoadmap[],
	loose: readonly Problem[],
	{ settings, today }: Circumstances,
): readonly Problem[] {
	const notes = new Set<NoteRecord>(roadmaps.flatMap(({ built }) => built.notes));
	const found = [
		...loose,
		...[...notes].flatMap(({ problems }) => problems),
		...duplicateIds(notes),
		...roadmaps.flatMap(({ roadmap, figures }) => [
			...roadmap.problems,
			...adviseRoadmap(roadmap, figures, settings, today),
		]),
	];
	const seen = new Set<string>();
	const distinct = found.filter(({ path, line, column, code, values }) => {
		const key = JSON.stringify([path, line, column, code, values]);
		return !seen.has(key) && seen.add(key);
	});
	return distinct.sort(compareProblems);
}

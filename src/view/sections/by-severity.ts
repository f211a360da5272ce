import { PROBLEM_SEVERITY, type Problem, type Severity } from '../../model/problem';
import type { RoadmapSnapshot } from '../../model/snapshot';

const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** Errors, warnings, hints; in each the notes of `roadmap` first, else in the order given. */
export function bySeverity(
	problems: readonly Problem[],
	roadmap: RoadmapSnapshot | null,
): readonly Problem[] {
	const own = new Set(roadmap?.roadmap.notes);
	const rank = ({ code, path }: Problem): number =>
		ORDER.indexOf(PROBLEM_SEVERITY[code]) * 2 + (own.has(path) ? 0 : 1);
	return problems.toSorted((a, b) => rank(a) - rank(b));
}

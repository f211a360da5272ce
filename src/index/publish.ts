import type { Problem } from '../model/problem';
import type { NoteCounts, Snapshot } from '../model/snapshot';
import type { Circumstances } from './circumstances';
import type { StandingRoadmap } from './linked-roadmaps';
import { snapshotProblems } from './snapshot-problems';

/** What a snapshot is made of. */
export interface Findings {
	readonly roadmaps: readonly StandingRoadmap[];
	readonly notes: NoteCounts;
	/** Problems of no roadmap. */
	readonly loose: readonly Problem[];
	readonly now: Circumstances;
}

/** A snapshot that computes its problems when they are first asked for. */
export function publish(findings: Findings, revision: number): Snapshot {
	const { roadmaps, notes, loose, now } = findings;
	let problems: readonly Problem[] | null = null;
	return {
		revision,
		today: now.today,
		roadmaps,
		notes,
		problems: () => (problems ??= snapshotProblems(roadmaps, loose, now)),
	};
}

/** Whether two findings are one: the same roadmaps, counts and loose problems, on the same day. */
export function isSame(a: Findings, b: Findings): boolean {
	return (
		a.now === b.now &&
		a.notes.scanned === b.notes.scanned &&
		a.notes.read === b.notes.read &&
		a.notes.skipped === b.notes.skipped &&
		sameEntries(a.roadmaps, b.roadmaps) &&
		sameEntries(a.loose, b.loose)
	);
}

function sameEntries(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

/** Where a note belongs (format.md §3.1 rule 8). */
export interface Placement {
	/**
	 * The note's own roadmap, for its lines: itself, else by property, else by folder. Notes that
	 * did not join may have one too.
	 */
	readonly own: string | null;
	/** The roadmaps that it joined, its own first; empty when it did not join. */
	readonly roadmaps: readonly string[];
}

/** Roadmaps by the note that something places in them. */
export class RoadmapSets {
	private readonly sets = new Map<string, Set<string>>();

	add(note: string, roadmaps: readonly string[]): void {
		if (roadmaps.length === 0) return;
		const set = this.sets.get(note);
		if (set === undefined) this.sets.set(note, new Set(roadmaps));
		else for (const roadmap of roadmaps) set.add(roadmap);
	}

	/** Sorted by path, so that the order in which notes were read decides nothing. */
	of(note: string): readonly string[] {
		const set = this.sets.get(note);
		return set === undefined ? [] : [...set].sort();
	}
}

/** Both lists, the first one first, each roadmap once. */
export function joinLists(first: readonly string[], second: readonly string[]): readonly string[] {
	if (second.length === 0) return first;
	if (first.length === 0) return second;
	return [...new Set([...first, ...second])];
}

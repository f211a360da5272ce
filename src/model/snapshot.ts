import type { CivilDate } from './civil-date';
import type { RoadmapFigures } from './figures';
import type { Roadmap } from './graph';
import type { Problem } from './problem';

export interface RoadmapSnapshot {
	readonly roadmap: Roadmap;
	readonly figures: RoadmapFigures;
}

/** How many notes were considered, joined a roadmap, and could not be opened (cli.md, `notes`). */
export interface NoteCounts {
	readonly scanned: number;
	readonly read: number;
	readonly skipped: number;
}

/**
 * Everything that is known at one moment, never changed afterwards. Roadmaps that an edit did not
 * touch are the same objects in the next snapshot.
 */
export interface Snapshot {
	/** Rises by one with each snapshot. */
	readonly revision: number;
	readonly today: CivilDate;
	/** By path. */
	readonly roadmaps: readonly RoadmapSnapshot[];
	readonly notes: NoteCounts;
	/** All problems in the order of {@link compareProblems}; made when first asked for. */
	readonly problems: () => readonly Problem[];
}

import type { EntryPlanning } from '../edit/plan/planning';
import type { CivilDate } from '../model/civil-date';
import type { Roadmap } from '../model/graph';

/** What requests are planned in. */
export interface RequestScope {
	/** Where the vault and the caller are. */
	readonly root: string;
	readonly folder: string;
	/** The roadmaps that names are looked up in. */
	readonly roadmaps: readonly Roadmap[];
	readonly planningOf: (roadmap: Roadmap) => EntryPlanning;
	/** The one that a request for a roadmap as a whole means; throws a `UsageError`. */
	readonly onlyRoadmap: () => Roadmap;
	/** The day that is written. */
	readonly on: CivilDate;
}

import { roadmap as emptyRoadmap } from '../measure/build';
import type { RoadmapFigures } from '../../src/model/figures';
import type { Person, Roadmap } from '../../src/model/graph';
import type { Problem } from '../../src/model/problem';
import type { RoadmapSnapshot, Snapshot } from '../../src/model/snapshot';

const TODAY = '2026-10-12';

/** Somebody with a note. */
export function person(name: string): Person {
	return { name, path: `People/${name}.md`, key: `People/${name}.md`, perspective: null };
}

interface RoadmapParts {
	readonly roadmap?: Partial<Roadmap>;
	readonly figures?: Partial<RoadmapFigures>;
}

/** A roadmap with its figures; whatever is not said is empty. */
export function roadmap({ roadmap: said, figures }: RoadmapParts): RoadmapSnapshot {
	const objectives = figures?.objectives ?? [];
	const path = said?.path ?? 'Roadmap.md';
	return {
		roadmap: {
			...emptyRoadmap({ path }),
			objectives: objectives.map((o) => o.objective),
			notes: [path],
			...said,
		},
		figures: { ...EMPTY_FIGURES, ...figures },
	};
}

/** A snapshot of these roadmaps on {@link TODAY}. */
export function snapshot(
	roadmaps: readonly RoadmapSnapshot[],
	problems: readonly Problem[] = [],
): Snapshot {
	return {
		revision: 1,
		today: TODAY,
		roadmaps,
		notes: { scanned: 1, read: 1, skipped: 0 },
		problems: () => problems,
	};
}

const EMPTY_FIGURES: RoadmapFigures = {
	phase: 'alignment',
	activity: null,
	outcome: null,
	flags: [],
	objectives: [],
	cadence: {
		intervalDays: null,
		held: 0,
		filled: 0,
		missed: 0,
		adherence: null,
		lastHeld: null,
		nextDue: null,
		planned: null,
		overdue: false,
		plannedLateDays: null,
		minutes: 0,
		slots: [],
	},
	reciprocity: {
		status: 'no-exchange-yet',
		given: 0,
		received: 0,
		shareByCount: null,
		hoursGiven: 0,
		hoursReceived: 0,
		hoursEstimated: false,
		shareByHours: null,
		shareByHoursWithSessions: null,
		recencyGiven: 0,
		recencyReceived: 0,
		shareByRecency: null,
		lastGiven: null,
		lastReceived: null,
		kinds: 0,
		entries: [],
		priorities: [],
		priorityCoverage: null,
		commitments: [],
		band: [0.1, 0.6],
	},
	competencies: [],
	competencyClosure: { value: null, assessed: 0, of: 0 },
	feedback: { items: [], themes: [], perMonth: null, responseDays: null },
	resources: {
		total: 0,
		done: 0,
		withTakeaways: 0,
		applied: 0,
		shared: 0,
		consumedPerspectives: 0,
		topPerspective: null,
	},
	resourceList: [],
	actions: [],
	agreement: null,
	revisitDue: null,
	rhythm: [],
	activityMix: {
		modes: [],
		total: 0,
		unplannedShare: null,
		lastReflection: null,
		activities: [],
	},
};

import type { Settings } from '../model/settings';
import type { RoadmapSnapshot, Snapshot } from '../model/snapshot';
import { actionsJson, competenciesJson, feedbackJson, resourcesJson } from './growth-json';
import { planJson } from './plan-json';
import { problemJson } from './problem-json';
import { agreementJson, cadenceJson, reciprocityJson } from './relation-json';

/**
 * The document that `status --json` prints: the contract of cli.md, key by key, in its order. Keys
 * may be added, never renamed or dropped, and numbers are not rounded. `notes` and `problems` are
 * those of the vault, also when only some roadmaps are shown.
 */
export function statusJson(
	snapshot: Snapshot,
	roadmaps: readonly RoadmapSnapshot[],
	settings: Settings,
) {
	const { scanned, read, skipped } = snapshot.notes;
	return {
		schema: 1,
		today: snapshot.today,
		notes: { scanned, read, skipped },
		roadmaps: roadmaps.map((shown) => {
			const { roadmap, figures } = shown;
			return {
				title: roadmap.title,
				statement: roadmap.statement,
				path: roadmap.path,
				mentors: roadmap.mentors.map((mentor) => mentor.name),
				mentee: roadmap.mentee?.name ?? null,
				owner: roadmap.owner,
				start: roadmap.start,
				end: roadmap.end,
				phase: figures.phase,
				activity: figures.activity,
				outcome: figures.outcome,
				flags: figures.flags,
				objectives: planJson(shown, settings, snapshot.today),
				cadence: cadenceJson(figures.cadence),
				reciprocity: reciprocityJson(figures.reciprocity),
				...competenciesJson(figures.competencies, figures.competencyClosure),
				feedback: feedbackJson(figures.feedback),
				resources: resourcesJson(figures.resourceList),
				actions: actionsJson(figures.actions),
				agreement: agreementJson(figures.agreement),
				revisitDue: figures.revisitDue,
			};
		}),
		problems: snapshot.problems().map(problemJson),
	};
}

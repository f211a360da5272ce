import type { CivilDate } from '../model/civil-date';
import type { RoadmapFigures } from '../model/figures';
import type { ObjectiveFigures } from '../model/plan-figures';
import type { Objective, Roadmap } from '../model/graph';
import type { Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import { addStepItems, itemOfActivity } from './activity-items';
import { placeIn } from './explain-term';
import { problemAt } from './problem-at';
import { smartHints } from './smart-hints';

/** So many practice items without a real assignment among them are worth a word (S33). */
const PRACTICE_ITEMS = 5;

/** Hints about objectives that are neither achieved nor cancelled. */
export function adviseObjectives(
	roadmap: Roadmap,
	{ objectives }: RoadmapFigures,
	settings: Settings,
	today: CivilDate,
): Problem[] {
	return objectives
		.filter(({ state }) => state !== 'achieved' && state !== 'cancelled')
		.flatMap((figures) => [
			...advisePlan(figures, today),
			...smartHints(figures.objective, roadmap, settings, today),
			...adviseAssignment(figures.objective, roadmap),
		]);
}

function advisePlan(figures: ObjectiveFigures, today: CivilDate): Problem[] {
	const { objective, revisitDue, stale } = figures;
	const { record, milestones, metrics, path } = objective;
	const { title } = record;
	const at = placeIn(path, record.at);
	const problems: Problem[] = [];
	if (record.why === null) problems.push(problemAt('missing-why', at, { title }));
	if (milestones.length > 0 && metrics.length === 0 && record.outcome === null) {
		problems.push(problemAt('no-outcome', at, { title }));
	}
	const missing = missingInPlan(figures);
	if (missing !== null) problems.push(problemAt('no-plan', at, { title, missing }));
	if (stale) problems.push(problemAt('stale-objective', at, { title }));
	if (revisitDue !== null && revisitDue <= today) {
		problems.push(problemAt('revisit-due', at, { title, due: revisitDue }));
	}
	return problems;
}

/** What an objective lacks to be planned (S12): a due day, milestones that count, or both. */
function missingInPlan({ objective, flags }: ObjectiveFigures): string | null {
	const noMilestones = objective.milestones.length === 0 || flags.includes('no-plan');
	if (objective.record.due !== null) return noMilestones ? 'milestones' : null;
	return noMilestones ? 'due-and-milestones' : 'due';
}

function adviseAssignment(objective: Objective, roadmap: Roadmap): Problem[] {
	const activities = roadmap.activities.filter(
		({ objectives, state }) => state !== 'cancelled' && objectives.includes(objective),
	);
	const items = activities.map(itemOfActivity);
	addStepItems(objective, objective.milestones, new Map(), items);
	const practice = items.filter(({ mode }) => mode === 'practice').length;
	if (practice < PRACTICE_ITEMS || items.some(({ mode }) => mode === 'assignment')) return [];
	const { title, at } = objective.record;
	return [problemAt('no-assignment', placeIn(objective.path, at), { title, practice })];
}

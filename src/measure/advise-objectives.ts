import type { CivilDate } from '../model/civil-date';
import type { RoadmapFigures } from '../model/figures';
import type { ObjectiveFigures } from '../model/plan-figures';
import type { SmartReason } from '../model/smart-figures';
import type { Objective, Roadmap } from '../model/graph';
import type { Problem, ProblemCode } from '../model/problem';
import type { Settings } from '../model/settings';
import { addStepItems, itemOfActivity } from './activity-items';
import { placeIn } from './explain-term';
import { problemAt } from './problem-at';
import { judgeObjective, SMART_OK } from './smart';

/** So many practice items without a real assignment among them are worth a word (S33). */
const PRACTICE_ITEMS = 5;

const LETTER_CODE: Readonly<Record<SmartReason['letter'], ProblemCode>> = {
	specific: 'not-specific',
	measurable: 'not-measurable',
	attainable: 'not-attainable',
	relevant: 'not-relevant',
	timeBound: 'not-time-bound',
};

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
			...adviseLetters(figures.objective, roadmap, settings, today),
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

/** One hint a letter below .75; `reasons` are the codes of SmartReason, parted by spaces. */
function adviseLetters(
	objective: Objective,
	roadmap: Roadmap,
	settings: Settings,
	today: CivilDate,
): Problem[] {
	const smart = judgeObjective(objective, roadmap, settings, today);
	const { title, at } = objective.record;
	return (['specific', 'measurable', 'attainable', 'relevant', 'timeBound'] as const)
		.filter((letter) => smart[letter] < SMART_OK)
		.map((letter) => {
			const reasons = smart.reasons.filter((reason) => reason.letter === letter);
			return problemAt(LETTER_CODE[letter], placeIn(objective.path, at), {
				title,
				score: smart[letter],
				reasons: reasons.map(({ code }) => code).join(' '),
				word: reasons.find(({ word }) => word !== '')?.word ?? '',
			});
		});
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

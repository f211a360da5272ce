import type { CivilDate } from '../model/civil-date';
import type { SmartFigures, SmartReason } from '../model/smart-figures';
import type { Objective, Roadmap } from '../model/graph';
import type { ObjectiveRecord } from '../model/plan-record';
import type { Settings } from '../model/settings';
import { findDeadline } from '../markdown/find-deadline';
import { shownTitle } from '../markdown/shown-title';
import { nameKey } from '../graph/name-key';
import { smartSurroundings, type SmartSurroundings } from './smart-surroundings';
import { readGoal, type GoalText } from './smart-text';
import { standingOf } from './standing';

/** A letter is "ok" from here on; below it the objective gets a hint. */
export const SMART_OK = 0.75;

type Letter = SmartReason['letter'];
interface Judgement {
	readonly score: number;
	readonly reasons: readonly Omit<SmartReason, 'letter'>[];
}

const goals = new WeakMap<ObjectiveRecord, { readonly text: string; readonly goal: GoalText }>();

/**
 * The SMART letters of an objective, 0 to 1 each, with the reason for every point that is missing
 * (§4.11). Judged is its statement, else its title. Hints for people: they block nothing.
 */
export function judgeObjective(
	objective: Objective,
	roadmap: Roadmap,
	settings: Settings,
	today: CivilDate,
): SmartFigures {
	const { record } = objective;
	const { text, goal } = goalOf(record);
	const surroundings = smartSurroundings(roadmap, today);
	const hasDeadline = record.due !== null || findDeadline(text, today) !== null;
	const judged: Readonly<Record<Exclude<Letter, 'specific'>, Judgement>> = {
		measurable: measurable(objective, goal, hasDeadline),
		attainable: attainable(objective, surroundings),
		relevant: relevant(objective, roadmap, settings, surroundings),
		timeBound: hasDeadline ? FULL : lost(0, 'no-deadline'),
	};
	return {
		specific: goal.specific,
		measurable: judged.measurable.score,
		attainable: judged.attainable.score,
		relevant: judged.relevant.score,
		timeBound: judged.timeBound.score,
		reasons: [
			...goal.reasons,
			...(['measurable', 'attainable', 'relevant', 'timeBound'] as const).flatMap((letter) =>
				judged[letter].reasons.map((reason) => ({ letter, ...reason })),
			),
		],
	};
}

const FULL: Judgement = { score: 1, reasons: [] };

function lost(score: number, code: SmartReason['code'], word = ''): Judgement {
	return { score, reasons: [{ code, word }] };
}

function goalOf(record: ObjectiveRecord): { readonly text: string; readonly goal: GoalText } {
	const before = goals.get(record);
	if (before !== undefined) return before;
	const text = shownTitle(record.statement ?? record.title);
	const read = { text, goal: readGoal(text) };
	goals.set(record, read);
	return read;
}

function measurable({ metrics }: Objective, goal: GoalText, hasDeadline: boolean): Judgement {
	if (metrics.some(({ baseline, target }) => baseline !== null && target !== null)) return FULL;
	const { quantity, measure, deliverable } = goal;
	if (quantity !== null) {
		return measure === null ? lost(0.75, 'quantity-without-measure', quantity) : FULL;
	}
	if (deliverable === null) return lost(0, 'nothing-to-measure');
	return hasDeadline
		? { score: 0.75, reasons: [] }
		: lost(0.5, 'deliverable-without-deadline', deliverable);
}

/** Text cannot show whether a goal is attainable: people rate it, else the plan gives half. */
function attainable(objective: Objective, { crowdedFrom }: SmartSurroundings): Judgement {
	const { confidence } = objective.record;
	if (confidence !== null) {
		return confidence >= 3 ? FULL : lost(0.5, 'low-confidence', String(confidence));
	}
	if (!objective.milestones.some(({ record }) => standingOf(record, objective) !== 'cancelled')) {
		return lost(0, 'no-milestones');
	}
	return crowdedFrom === null ? lost(0.5, 'not-rated') : lost(0, 'pile-up', crowdedFrom);
}

function relevant(
	{ record, competencies }: Objective,
	roadmap: Roadmap,
	settings: Settings,
	{ gaps }: SmartSurroundings,
): Judgement {
	const why = record.why !== null;
	const aims =
		competencies.some((name) => gaps.has(nameKey(name))) || linksRoadmap(record, roadmap, settings);
	const reasons: Judgement['reasons'] = [
		...(why ? [] : [{ code: 'no-why', word: '' } as const]),
		...(aims ? [] : [{ code: 'no-link-to-gap', word: '' } as const]),
	];
	return { score: (why ? 0.5 : 0) + (aims ? 0.5 : 0), reasons };
}

/** Whether its texts link a mentor priority (by block id) or the roadmap's Context. */
function linksRoadmap(
	record: ObjectiveRecord,
	{ priorities }: Roadmap,
	{ headings }: Settings,
): boolean {
	const text = [record.statement, record.why, record.outcome].join('\n').toLowerCase();
	const aliases = Object.entries(headings).find(([name]) => name.toLowerCase() === 'context');
	const context = ['context', ...(aliases?.[1] ?? [])];
	const targets = [
		...context.map((heading) => `#${heading.toLowerCase()}`),
		...priorities.flatMap(({ blockId }) => (blockId === null ? [] : `#^${blockId.toLowerCase()}`)),
	];
	return targets.some((target) => text.includes(`${target}]]`) || text.includes(`${target}|`));
}

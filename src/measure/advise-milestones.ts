import type { RoadmapFigures } from '../model/figures';
import type { MilestoneFigures, ObjectiveFigures } from '../model/plan-figures';
import type { MilestoneRecord, StepRecord } from '../model/plan-record';
import type { Problem } from '../model/problem';
import { countSteps } from './count-steps';
import { placeIn, placeOfMilestone } from './explain-term';
import { nameKey } from '../graph/name-key';
import { problemAt } from './problem-at';

/** Hints about milestones, each once, and about closed items with something open below them. */
export function adviseMilestones({ objectives }: RoadmapFigures): Problem[] {
	const evidence = evidenceOf(objectives);
	const seen = new Set<MilestoneRecord>();
	return objectives.flatMap(({ objective, milestones }) => [
		...closedSteps(objective.record.tasks, objective.path),
		...milestones.flatMap((figures) => {
			const { record } = figures.milestone;
			if (seen.has(record) || figures.state === 'cancelled') return [];
			seen.add(record);
			return [...adviseEvidence(figures, evidence), ...adviseClosed(figures)];
		}),
	]);
}

interface KnownEvidence {
	readonly milestones: ReadonlySet<MilestoneRecord>;
	/** Name keys of the evidence notes. */
	readonly names: ReadonlySet<string>;
}

function evidenceOf(objectives: readonly ObjectiveFigures[]): KnownEvidence {
	const all = objectives.flatMap(({ objective }) => objective.evidence);
	return {
		milestones: new Set(all.flatMap(({ milestones }) => milestones.map(({ record }) => record))),
		names: new Set(all.map(({ title }) => nameKey(title))),
	};
}

/** An achieved milestone that no evidence note supports and whose lines link none. */
function adviseEvidence(figures: MilestoneFigures, evidence: KnownEvidence): Problem[] {
	const { milestone, state } = figures;
	const { record } = milestone;
	if (state !== 'achieved' || evidence.milestones.has(record)) return [];
	const links = [...record.links, ...linksOf(record.steps)];
	const isLinked = links.some(({ path }) =>
		evidence.names.has(nameKey(path.split('/').pop() ?? '')),
	);
	if (isLinked) return [];
	return [problemAt('no-evidence', placeOfMilestone(milestone), { title: record.title })];
}

function linksOf(steps: readonly StepRecord[]): StepRecord['links'] {
	return steps.flatMap(({ links, children }) => [...links, ...linksOf(children)]);
}

/** On the milestone when it is achieved, else on each topmost done step with open ones below. */
function adviseClosed({ milestone, state, steps }: MilestoneFigures): Problem[] {
	const { record, path } = milestone;
	if (state !== 'achieved') return closedSteps(record.steps, path);
	const open = steps.total - steps.done;
	if (open === 0) return [];
	return [
		problemAt('closed-with-open-steps', placeOfMilestone(milestone), { title: record.title, open }),
	];
}

function closedSteps(steps: readonly StepRecord[], path: string): Problem[] {
	return steps.flatMap(({ state, children, text, at }) => {
		if (state === 'cancelled') return [];
		if (state !== 'done') return closedSteps(children, path);
		const { total, done } = countSteps(children);
		if (total === done) return [];
		return [
			problemAt('closed-with-open-steps', placeIn(path, at), { title: text, open: total - done }),
		];
	});
}

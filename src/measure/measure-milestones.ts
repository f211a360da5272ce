import type { CivilDate } from '../model/civil-date';
import type { MilestoneFigures } from '../model/plan-figures';
import type { Objective } from '../model/graph';
import { measureMilestone, type MilestoneContext } from './measure-milestone';
import { milestoneStarts } from './milestone-start';
import { dueDay } from './milestone-state';
import { standingOf } from './standing';

/**
 * The figures of an objective's milestones, parallel to them (§4.1, §4.2, §4.4). A milestone under
 * two objectives is measured for each, because its state and start depend on the objective.
 * `start` is the objective's.
 */
export function measureMilestones(
	objective: Objective,
	start: CivilDate | null,
	context: MilestoneContext,
): readonly MilestoneFigures[] {
	const { milestones } = objective;
	const standings = milestones.map(({ record }) => standingOf(record, objective));
	const dueDays = milestones.map(({ record }) => dueDay(record));
	const starts = milestoneStarts(milestones, standings, dueDays, start);
	return milestones.map((milestone, index) =>
		measureMilestone(
			milestone,
			standings[index] ?? 'open',
			starts[index] ?? null,
			dueDays[index] ?? NaN,
			context,
		),
	);
}

import { dayNumber, type CivilDate } from '../model/civil-date';
import type { MilestoneFigures, MilestoneFlag } from '../model/figures';
import type { Milestone } from '../model/graph';
import type { Settings } from '../model/settings';
import { exceeds } from './exceeds';
import { expectedProgress, toleranceFor } from './expected-progress';
import { milestoneProgress } from './milestone-progress';
import { isOverdue, milestoneDays, milestoneState } from './milestone-state';
import type { DependencyStanding, Standing } from './standing';

/** The place of a milestone in its objective. */
export interface MilestoneContext {
	readonly standing: Standing;
	/** By the fallbacks of §4.4. */
	readonly start: CivilDate | null;
	readonly dependencyStanding: DependencyStanding;
}

const SOON_DAYS = 7;
const SOON_PROGRESS = 0.75;
const NO_FLAGS: readonly MilestoneFlag[] = [];
const NOTHING: readonly Milestone[] = [];

/** Every figure of one milestone under one objective (§4.1, §4.2, §4.4). */
export function measureMilestone(
	milestone: Milestone,
	context: MilestoneContext,
	settings: Settings,
	today: CivilDate,
): MilestoneFigures {
	const { record } = milestone;
	const { standing, start } = context;
	const { planned, plannedSteps, ...shown } = milestoneProgress(record, settings);
	const expected = expectedProgress(start, record.due, dayNumber(today));
	const least = settings.numbers.tolerance;
	const state = milestoneState(
		record,
		{
			standing,
			start,
			behind: expected !== null && exceeds(expected - planned, toleranceFor(plannedSteps, least)),
			waitsForOverdue: milestone.dependsOn.some((dependency) =>
				isOverdue(dependency.record, context.dependencyStanding(dependency), today),
			),
		},
		today,
	);
	return {
		milestone,
		...shown,
		expected,
		tolerance: toleranceFor(shown.steps.total, least),
		start,
		state,
		days: milestoneDays(record, state, today),
		flags: flagsOf(milestone, standing, shown, today),
		blockedBy: openDependencies(milestone, context.dependencyStanding),
	};
}

function openDependencies(
	milestone: Milestone,
	standing: DependencyStanding,
): readonly Milestone[] {
	if (milestone.dependsOn.length === 0) return NOTHING;
	return milestone.dependsOn.filter((dependency) => {
		const stands = standing(dependency);
		return stands === 'open' || stands === 'on-hold';
	});
}

function flagsOf(
	{ record }: Milestone,
	standing: Standing,
	shown: Pick<MilestoneFigures, 'progress' | 'steps'>,
	today: CivilDate,
): readonly MilestoneFlag[] {
	const noPlan = shown.steps.total === 0 && standing !== 'achieved';
	const dueSoon =
		standing === 'open' &&
		record.due !== null &&
		record.due >= today &&
		dayNumber(record.due) - dayNumber(today) <= SOON_DAYS &&
		exceeds(SOON_PROGRESS, shown.progress);
	if (!noPlan && !dueSoon) return NO_FLAGS;
	const flags: MilestoneFlag[] = noPlan ? ['no-plan'] : [];
	if (dueSoon) flags.push('due-soon');
	return flags;
}

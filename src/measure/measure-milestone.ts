import { dayNumber, type CivilDate } from '../model/civil-date';
import type { MilestoneFigures, MilestoneFlag, StepCounts } from '../model/plan-figures';
import type { Milestone, Roadmap } from '../model/graph';
import type { MilestoneRecord } from '../model/plan-record';
import type { Settings } from '../model/settings';
import { countSteps } from './count-steps';
import { exceeds } from './exceeds';
import { shareOfTime, toleranceFor } from './expected-progress';
import {
	currentStage,
	holdsOptional,
	milestoneProgress,
	progressByStage,
	stagesWithSteps,
	withoutOptional,
} from './milestone-progress';
import {
	dueDay,
	isOptionalMilestone,
	isOverdue,
	milestoneDays,
	stateByCalendar,
} from './milestone-state';
import { meanOf } from './stage-means';
import { dependencyStanding, type DependencyStanding, type Standing } from './standing';

const SOON_DAYS = 7;
const SOON_PROGRESS = 0.75;
const NO_FLAGS: readonly MilestoneFlag[] = [];
const NOTHING: readonly Milestone[] = [];

/** What the figures of all milestones of a roadmap have in common. */
export interface MilestoneContext {
	readonly settings: Settings;
	/** Day number of today. */
	readonly today: number;
	readonly standingOfDependency: DependencyStanding;
}

/** Made once for the milestones of a roadmap. */
export function milestoneContext(
	roadmap: Roadmap,
	settings: Settings,
	today: CivilDate,
): MilestoneContext {
	return {
		settings,
		today: dayNumber(today),
		standingOfDependency: dependencyStanding(roadmap),
	};
}

/**
 * Every figure of one milestone under one objective (§4.1, §4.2, §4.4). `start` is that of
 * `milestoneStarts`, `due` its {@link dueDay}.
 */
export function measureMilestone(
	milestone: Milestone,
	standing: Standing,
	start: CivilDate | null,
	due: number,
	context: MilestoneContext,
): MilestoneFigures {
	const { record } = milestone;
	const { settings, today } = context;
	const means = progressByStage(record.steps, settings);
	const progress = milestoneProgress(record, means, settings);
	const startDay = start === null ? NaN : dayNumber(start);
	const expected = start === null || record.due === null ? null : shareOfTime(startDay, due, today);
	const steps = countSteps(record.steps);
	const tolerance = toleranceFor(steps.total, settings.numbers.tolerance);
	let state = stateByCalendar(record, standing, startDay, due, today);
	if (state === 'on-track' && isAtRisk(milestone, { expected, progress, tolerance }, context)) {
		state = 'at-risk';
	}
	return {
		milestone,
		progress,
		expected,
		tolerance,
		start,
		state,
		days: milestoneDays(record, state, due, today),
		stage: currentStage(means, settings),
		stages: stagesWithSteps(means),
		unstaged: meanOf(means, null),
		steps,
		flags: flagsOf(standing, due - today, progress, steps),
		blockedBy: openDependencies(milestone, context.standingOfDependency),
	};
}

/** Behind by more than the tolerance, or waiting for an overdue milestone (§4.4, rule 6). */
function isAtRisk(
	milestone: Milestone,
	shown: Pick<MilestoneFigures, 'expected' | 'progress' | 'tolerance'>,
	context: MilestoneContext,
): boolean {
	if (isOptionalMilestone(milestone.record)) return false;
	return (
		isBehind(milestone.record, shown, context.settings) ||
		(milestone.dependsOn.length > 0 && isAnyOverdue(milestone.dependsOn, context))
	);
}

function isAnyOverdue(
	milestones: readonly Milestone[],
	{ standingOfDependency, today }: MilestoneContext,
): boolean {
	return milestones.some((milestone) => {
		const { record } = milestone;
		return isOverdue(record, standingOfDependency(milestone), dueDay(record), today);
	});
}

/** Whether the gap is beyond the tolerance; steps that may cause no state are left out of both. */
function isBehind(
	record: MilestoneRecord,
	{ expected, progress, tolerance }: Pick<MilestoneFigures, 'expected' | 'progress' | 'tolerance'>,
	settings: Settings,
): boolean {
	if (expected === null) return false;
	if (!holdsOptional(record.steps)) return exceeds(expected - progress, tolerance);
	const steps = withoutOptional(record.steps);
	const planned = milestoneProgress(record, progressByStage(steps, settings), settings);
	const narrower = toleranceFor(countSteps(steps).total, settings.numbers.tolerance);
	return exceeds(expected - planned, narrower);
}

function openDependencies(
	{ dependsOn }: Milestone,
	standing: DependencyStanding,
): readonly Milestone[] {
	let open: Milestone[] | null = null;
	for (const dependency of dependsOn) {
		const stands = standing(dependency);
		if (stands !== 'open' && stands !== 'on-hold') continue;
		if (open === null) open = [dependency];
		else open.push(dependency);
	}
	return open ?? NOTHING;
}

/** `daysLeft` until the due day, NaN without one. */
function flagsOf(
	standing: Standing,
	daysLeft: number,
	progress: number,
	{ total }: StepCounts,
): readonly MilestoneFlag[] {
	const isUnplanned = total === 0 && standing !== 'achieved';
	const isSoon =
		standing === 'open' &&
		daysLeft >= 0 &&
		daysLeft <= SOON_DAYS &&
		exceeds(SOON_PROGRESS, progress);
	if (isUnplanned) return isSoon ? ['no-plan', 'due-soon'] : ['no-plan'];
	return isSoon ? ['due-soon'] : NO_FLAGS;
}

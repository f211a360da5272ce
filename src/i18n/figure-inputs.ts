import { toCivilDate } from '../model/civil-date';
import type { Explanation } from '../model/explanation';
import { STAGES } from '../model/note-type';
import { formatDay } from './format-day';
import { formatNumber, formatPercent, NOT_KNOWN } from './format-number';

type Kind = 'share' | 'number' | 'pace';

/** Named numbers of the formulas: how their rows are headed, and what they are. */
const INPUTS: Readonly<Record<string, readonly [label: string, kind: Kind]>> = {
	total: ['Milestones in all', 'number'],
	remaining: ['Left to do, in milestones', 'number'],
	observed: ['Completed in the window, in milestones', 'number'],
	windowDays: ['Days in the window', 'number'],
	plannedPace: ['Planned pace, milestones a day', 'pace'],
	pace: ['Pace, milestones a day', 'pace'],
	baseline: ['Baseline', 'number'],
	current: ['Now', 'number'],
	target: ['Target', 'number'],
	direction: ['Direction', 'number'],
	raw: ['Way made, not limited', 'share'],
	unstaged: ['Steps without a stage', 'share'],
	achieved: ['Achieved', 'number'],
	startedCounts: ['A started step counts', 'share'],
	start: ['Start', 'number'],
	due: ['Due', 'number'],
	expected: ['Expected today', 'share'],
	progress: ['Progress', 'share'],
	gap: ['Expected less progress', 'share'],
	tolerance: ['Tolerated', 'share'],
	days: ['Days', 'number'],
	covered: ['With an entry', 'number'],
	of: ['Of', 'number'],
	kept: ['Kept', 'number'],
	complete: ['Periods that are over', 'number'],
	assessed: ['Rated again', 'number'],
	filled: ['Held', 'number'],
	missed: ['Missed', 'number'],
	halfLifeDays: ['Days until it weighs half', 'number'],
};

/** How the row of a named number is headed; stages have the name given here. */
export function inputLabel(name: string, stageName: (id: string) => string): string {
	return INPUTS[name]?.[0] ?? stageName(name);
}

/** A named number in words: percent for shares, days for dates, a dash for what is not known. */
export function inputValue(name: string, value: Explanation['value']): string {
	if (value === null) return NOT_KNOWN;
	if (typeof value === 'string') return toCivilDate(value) === null ? value : formatDay(value);
	const kind = INPUTS[name]?.[1] ?? (isStage(name) ? 'share' : 'number');
	switch (kind) {
		case 'share':
			return formatPercent(value);
		case 'pace':
			return formatNumber(value, 4);
		case 'number':
			return formatNumber(value);
	}
}

function isStage(name: string): boolean {
	return STAGES.some((stage) => stage === name);
}

import { formatDay } from '../i18n/format-day';
import { formatPercent } from '../i18n/format-number';
import { FLAG_LABEL, STATE_LABEL, stateSentence } from '../i18n/labels';
import type {
	Forecast,
	MilestoneFigures,
	ObjectiveFigures,
	PlanState,
} from '../model/plan-figures';
import type { StageName } from '../model/settings';
import { drawBar } from './draw-bar';
import type { Paint, Tone } from './paint';
import { shownText } from './shown-text';
import { fitText, wrapParts } from './text-width';

const TONE: Readonly<Record<PlanState, Tone>> = {
	cancelled: 'quiet',
	'on-hold': 'quiet',
	achieved: 'good',
	unscheduled: 'attention',
	overdue: 'late',
	upcoming: 'quiet',
	'at-risk': 'attention',
	'on-track': 'good',
};
const STATE_COLUMNS = 23;
const BAR = { objective: 10, milestone: 8 };

/** How the lines of a plan are laid out. */
export interface PlanLayout {
	readonly columns: number;
	readonly stages: readonly StageName[];
	readonly paint: Paint;
}

/** An objective and its milestones as a tree, a line for each and one for the objective's figures. */
export function planLines(found: ObjectiveFigures, layout: PlanLayout): readonly string[] {
	const { columns, paint } = layout;
	const { title, due } = found.objective.record;
	const state = STATE_LABEL[found.state];
	const figures = [
		share('activity', found.activity),
		share('outcome', found.outcome),
		due === null ? null : `due ${formatDay(due)}`,
		forecastWords(found.forecast),
		...found.flags.map((flag) => FLAG_LABEL[flag].toLowerCase()),
	].filter((part) => part !== null);
	return [
		paint('heading', fitText(shownText(title), columns - STATE_COLUMNS - 1)) +
			' ' +
			paint(TONE[found.state], state),
		...wrapParts(figures, ' · ', columns - 2).map((line) => `  ${line}`),
		...found.milestones.map((milestone, index) =>
			milestoneLine(milestone, index === found.milestones.length - 1, layout),
		),
	];
}

function milestoneLine(
	found: MilestoneFigures,
	isLast: boolean,
	{ columns, stages, paint }: PlanLayout,
): string {
	const bar = `${drawBar(found.progress, BAR.milestone)} ${percent(found.progress)}`;
	const stage = stages.find(({ id }) => id === found.stage)?.name;
	const words = stateSentence(found.state, found.days);
	const hasDays = found.days !== null || found.state === 'achieved';
	const state = stage === undefined || hasDays ? words : `${words}, ${shownText(stage)}`;
	const room = columns - STATE_COLUMNS - bar.length - '├─ '.length - 2;
	return [
		`${isLast ? '└─' : '├─'} ${fitText(shownText(found.milestone.record.title), room)}`,
		bar,
		paint(TONE[found.state], fitText(state, STATE_COLUMNS).trimEnd()),
	].join(' ');
}

function share(name: string, value: number | null): string {
	return `${name} ${drawBar(value, BAR.objective)} ${percent(value)}`;
}

function percent(value: number | null): string {
	return formatPercent(value).replace('\u00a0', ' ').padStart(5);
}

function forecastWords({ date, status }: Forecast): string | null {
	switch (status) {
		case null:
			return null;
		case 'likely':
			return date === null ? null : `likely ${formatDay(date)}`;
		case 'done':
			return date === null ? 'done' : `done ${formatDay(date)}`;
		case 'stalled':
			return 'stalled: nothing done for weeks';
		case 'far':
			return 'more than two years away';
	}
}

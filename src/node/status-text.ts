import { count } from '../i18n/count';
import { formatDay } from '../i18n/format-day';
import { formatNumber, formatPercent } from '../i18n/format-number';
import { FLAG_LABEL, PHASE_LABEL, RECIPROCITY_LABEL, SEVERITY_LABEL } from '../i18n/labels';
import { EMPTY } from '../i18n/labels-pane';
import type { CadenceFigures, ReciprocityFigures } from '../model/figures';
import type { Roadmap } from '../model/graph';
import { PROBLEM_SEVERITY, type Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import type { RoadmapSnapshot, Snapshot } from '../model/snapshot';
import { dayWords, nextLines, overdueLines, type DatedLine } from './dated-lines';
import { drawBar } from './draw-bar';
import { paintAnsi, paintNothing, type Paint } from './paint';
import { planLines } from './plan-lines';
import { shownText } from './shown-text';
import type { Terminal } from './terminal';
import { fitText } from './text-width';

const BAR = 24;
const DAY_COLUMNS = 13;

/**
 * What `status` prints to be read: for each roadmap its two figures, what is late and what comes
 * next, the plan as a tree, the check-ins and the exchange; then how many problems `check` would
 * tell. States stand in words; colours only repeat them.
 */
export function statusText(
	snapshot: Snapshot,
	roadmaps: readonly RoadmapSnapshot[],
	settings: Settings,
	{ columns, colour }: Terminal,
): string {
	const paint = colour ? paintAnsi : paintNothing;
	const blocks = roadmaps.map((shown) => roadmapLines(shown, snapshot, settings, columns, paint));
	if (blocks.length === 0) blocks.push([EMPTY.noRoadmap, EMPTY.noRoadmapHelp]);
	const closing = closingLines(snapshot);
	const rule = ['', '─'.repeat(columns), ''];
	const lines = [...blocks.flatMap((block, index) => [...(index > 0 ? rule : []), ...block])];
	return [...lines, '', ...closing].map((line) => `${line.trimEnd()}\n`).join('');
}

function roadmapLines(
	{ roadmap, figures }: RoadmapSnapshot,
	{ today }: Snapshot,
	settings: Settings,
	columns: number,
	paint: Paint,
): readonly string[] {
	const day = formatDay(today);
	const dated = (line: DatedLine): string =>
		`  ${fitText(dayWords(line.day, today), DAY_COLUMNS)} ` +
		fitText(shownText(line.text), columns - DAY_COLUMNS - 3).trimEnd();
	const section = (title: string, lines: readonly string[]): readonly string[] =>
		lines.length === 0 ? [] : ['', paint('heading', title), ...lines];
	return [
		`${paint('heading', fitText(shownText(roadmap.title), columns - day.length))}${day}`,
		...(roadmap.statement === null ? [] : [shownText(roadmap.statement)]),
		fitText([partiesWords(roadmap), PHASE_LABEL[figures.phase]].join(' · '), columns),
		'',
		`  Activity  ${drawBar(figures.activity, BAR)} ${formatPercent(figures.activity)}`,
		`  Outcome   ${drawBar(figures.outcome, BAR)} ${formatPercent(figures.outcome)}`,
		...figures.flags.map((flag) => `  ${FLAG_LABEL[flag]}`),
		...section('Overdue', overdueLines(figures, today).map(dated)),
		...section('Next', nextLines(figures, today).map(dated)),
		...section(
			'Objectives',
			figures.objectives.flatMap((objective, index) => [
				...(index > 0 ? [''] : []),
				...planLines(objective, { columns, stages: settings.stages, paint }),
			]),
		),
		...section('Check-ins', [`  ${cadenceWords(figures.cadence)}`]),
		...section('Reciprocity', [`  ${exchangeWords(figures.reciprocity)}`]),
	];
}

function partiesWords({ mentee, mentors, start, end }: Roadmap): string {
	const names = mentors.map(({ name }) => shownText(name)).join(', ');
	const parties = [mentee === null ? '' : shownText(mentee.name), names && `with ${names}`];
	const time = [start, end].map((day) => (day === null ? '' : formatDay(day)));
	return [parties.filter(Boolean).join(' '), time.join(' – ').replace(/^ – $/, '')]
		.filter(Boolean)
		.join(' · ');
}

function cadenceWords(cadence: CadenceFigures): string {
	const { held, filled, missed, adherence, nextDue, planned } = cadence;
	const words = [
		`${held} held`,
		adherence === null
			? null
			: `${filled} of ${filled + missed} slots kept (${formatPercent(adherence)})`,
		nextDue === null ? null : `next due ${formatDay(nextDue)}`,
		planned === null ? null : `planned ${formatDay(planned)}`,
	];
	return words.filter((part) => part !== null).join(' · ');
}

function exchangeWords(found: ReciprocityFigures): string {
	const words = [
		RECIPROCITY_LABEL[found.status],
		`given ${found.given}, received ${found.received}`,
		found.hoursGiven + found.hoursReceived === 0
			? null
			: `${formatNumber(found.hoursGiven)} h and ${formatNumber(found.hoursReceived)} h`,
	];
	return words.filter((part) => part !== null).join(' · ');
}

function closingLines(snapshot: Snapshot): readonly string[] {
	const { read, scanned, skipped } = snapshot.notes;
	const left = skipped === 0 ? '' : `, ${skipped} could not be opened`;
	const notes = `${read} of ${scanned} notes read${left}`;
	return [`${notes}. ${problemWords(snapshot.problems())}`];
}

function problemWords(problems: readonly Problem[]): string {
	const words = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
		const of = problems.filter(({ code }) => PROBLEM_SEVERITY[code] === severity).length;
		return of === 0 ? [] : [count(of, SEVERITY_LABEL[severity].toLowerCase())];
	});
	return words.length === 0 ? 'No problems found.' : `${words.join(', ')}: see "check".`;
}

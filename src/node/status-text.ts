import { count } from '../i18n/count';
import { formatDay } from '../i18n/format-day';
import { formatPercent } from '../i18n/format-number';
import { FLAG_LABEL, PHASE_LABEL, SEVERITY_LABEL } from '../i18n/labels';
import { EMPTY } from '../i18n/labels-pane';
import { PROBLEM_SEVERITY, type Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import type { RoadmapSnapshot, Snapshot } from '../model/snapshot';
import { dayWords, nextLines, overdueLines, type DatedLine } from './dated-lines';
import { drawBar } from './draw-bar';
import { paintAnsi, paintNothing, type Paint } from './paint';
import { planLines } from './plan-lines';
import { cadenceWords, exchangeWords, partiesWords } from './relation-words';
import { shownText } from './shown-text';
import type { Terminal } from './terminal';
import { fitText, wrapParts } from './text-width';

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
	if (blocks.length === 0)
		blocks.push([EMPTY.noRoadmap, ...wrapParts(EMPTY.noRoadmapHelp.split(' '), ' ', columns)]);
	const closing = closingLines(snapshot);
	const rule = ['', '─'.repeat(columns), ''];
	const lines = blocks.flatMap((block, index) => [...(index > 0 ? rule : []), ...block]);
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
		`${paint('heading', fitText(shownText(roadmap.title), columns - day.length - 1))} ${day}`,
		...(roadmap.statement === null ? [] : [fitText(shownText(roadmap.statement), columns)]),
		...wrapParts([...partiesWords(roadmap), PHASE_LABEL[figures.phase]], ' · ', columns),
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
		...section('Check-ins', indented(cadenceWords(figures.cadence), columns)),
		...section('Reciprocity', indented(exchangeWords(figures.reciprocity), columns)),
	];
}

function indented(parts: readonly string[], columns: number): readonly string[] {
	return wrapParts(parts, ' · ', columns - 2).map((line) => `  ${line}`);
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

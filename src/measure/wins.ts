import type { CivilDate } from '../model/civil-date';
import type { RoadmapFigures, Win } from '../model/figures';
import type { ObjectiveFigures } from '../model/plan-figures';
import type { MilestoneRecord } from '../model/plan-record';
import type { Place } from '../model/place';
import { placeIn, placeOfMilestone } from './explain-term';
import { laterDay } from './later-day';

/**
 * What went well in `(since, today]` (§4.11), by day, then path and line: milestones achieved, each
 * once, metrics met, themes turned, promises kept and objectives closed. A promise is an entry that
 * was offered before it was delivered: it has a due day or ➕.
 */
export function winsSince(
	figures: RoadmapFigures,
	since: CivilDate,
	today: CivilDate,
): readonly Win[] {
	const wins: Win[] = [];
	const add = (kind: Win['kind'], title: string, date: CivilDate | null, at: Place): void => {
		if (date === null || date <= since || date > today) return;
		wins.push({ kind, title, date, path: at.path, line: at.line });
	};
	const seen = new Set<MilestoneRecord>();
	for (const figure of figures.objectives) {
		const { record, path } = figure.objective;
		for (const { milestone, state } of figure.milestones) {
			if (state !== 'achieved' || seen.has(milestone.record)) continue;
			seen.add(milestone.record);
			const { title, achieved } = milestone.record;
			add('milestone', title, achieved, placeOfMilestone(milestone));
		}
		for (const { metric, met } of figure.metrics) add('metric', metric.name, met, metric.at);
		if (figure.state === 'achieved') {
			add('objective', record.title, closedOn(figure), placeIn(path, record.at));
		}
	}
	for (const { name, turnedOn, items } of figures.feedback.themes) {
		const praise = items.find(({ date, sentiment }) => date === turnedOn && sentiment === 'praise');
		if (praise !== undefined) add('theme', name, turnedOn, praise);
	}
	for (const { entry } of figures.reciprocity.entries) {
		const promised = entry.due !== null || entry.created !== null;
		if (entry.state === 'delivered' && promised) add('promise', entry.text, entry.date, entry);
	}
	return wins.sort((a, b) => compare(a.date, b.date) || compare(a.path, b.path) || a.line - b.line);
}

/** Its `achieved`, else the day on which the last of its milestones was achieved. */
function closedOn({ objective, milestones }: ObjectiveFigures): CivilDate | null {
	if (objective.record.achieved !== null) return objective.record.achieved;
	let last: CivilDate | null = null;
	for (const { milestone } of milestones) last = laterDay(last, milestone.record.achieved);
	return last;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

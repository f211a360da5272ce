import { noteName } from '../model/note-name';
import type { CivilDate } from '../model/civil-date';
import type { RoadmapFigures } from '../model/figures';
import type { Roadmap } from '../model/graph';
import type { Problem } from '../model/problem';
import { placeIn } from './explain-term';
import { problemAt, topOf } from './problem-at';
import { stepDay } from './shift-day';

/** Problems of ledger, feedback, check-ins, priorities, agreement and assumptions. */
export function adviseRelation(
	roadmap: Roadmap,
	figures: RoadmapFigures,
	today: CivilDate,
): Problem[] {
	return [
		...adviseUndated(roadmap, figures),
		...roadmap.checkIns
			.filter(({ date }) => date === null)
			.map(({ path, at, title }) =>
				problemAt('check-in-without-date', placeIn(path, at), { title }),
			),
		...figures.reciprocity.priorities
			.filter(({ stale }) => stale)
			.map(({ priority: { text, asOf, path, at }, ageDays }) =>
				problemAt('stale-priority', placeIn(path, at), {
					text,
					asOf: asOf ?? '',
					days: ageDays ?? 0,
				}),
			),
		...adviseRevisits(roadmap, figures, today),
	];
}

/** Delivered entries and feedback items without a day count in totals, but not by recency. */
function adviseUndated(roadmap: Roadmap, { feedback }: RoadmapFigures): Problem[] {
	const entries = roadmap.entries.filter(
		({ state, date }) => state === 'delivered' && date === null,
	);
	const items = feedback.items.filter(({ date }) => date === null);
	return [...entries, ...items].map((each) =>
		problemAt('undated-entry', each, { text: each.text }),
	);
}

function adviseRevisits(roadmap: Roadmap, figures: RoadmapFigures, today: CivilDate): Problem[] {
	const problems: Problem[] = [];
	const { agreement } = figures;
	if (agreement !== null && agreement.reviewDue !== null && agreement.reviewDue <= today) {
		const { path } = agreement.agreement;
		const title = noteName(path);
		problems.push(problemAt('revisit-due', topOf(path), { title, due: agreement.reviewDue }));
	}
	for (const { kind, date, text, path, at } of roadmap.captured) {
		if (kind !== 'assumption' || date === null) continue;
		const due = stepDay(date, roadmap.revisit);
		if (due === null || due > today) continue;
		problems.push(problemAt('revisit-due', placeIn(path, at), { title: text, due }));
	}
	return problems;
}

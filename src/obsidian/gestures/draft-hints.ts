import type { Planning } from '../../edit/plan/planning';
import { problemMessage } from '../../i18n/problem-message';
import { smartHints } from '../../measure/smart-hints';
import type { CivilDate } from '../../model/civil-date';
import type { Objective } from '../../model/graph';

/** What would make an objective SMARTer that is still being typed. Nobody can have rated it yet. */
export function draftHints(
	{ roadmap, settings, today }: Planning,
	given: { readonly title: string; readonly why: string; readonly outcome: string },
	due: CivilDate | null,
): readonly string[] {
	return smartHints(draft(given, due), roadmap, settings, today)
		.filter(({ code }) => code !== 'not-attainable')
		.map(problemMessage);
}

function draft(
	{
		title,
		why,
		outcome,
	}: { readonly title: string; readonly why: string; readonly outcome: string },
	due: CivilDate | null,
): Objective {
	return {
		path: '',
		record: {
			title,
			statement: title,
			at: { line: 1, column: 1 },
			heading: null,
			weight: 1,
			state: 'open',
			...{ achieved: null, start: null, agreed: null, reviewed: null, due },
			...{ confidence: null, priority: null, area: null, stated: null },
			why: why === '' ? null : why,
			outcome: outcome === '' ? null : outcome,
			...{ competencies: [], metrics: [], milestones: [], tasks: [], resources: [] },
		},
		...{ milestones: [], metrics: [], competencies: [], evidence: [] },
	};
}

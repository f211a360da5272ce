import type { CivilDate } from '../../model/civil-date';
import { explain, type FigureSubject } from '../../measure/explain';
import type { Explanation, FigureName } from '../../model/explanation';
import type { Settings } from '../../model/settings';
import type { RoadmapSnapshot } from '../../model/snapshot';
import { whyKey } from '../parts/why-key';
import { isOpen, type PaneState } from '../pane-state';

/** All that the rows of the plan are made from. */
export interface PlanQuestion {
	readonly roadmap: RoadmapSnapshot;
	readonly today: CivilDate;
	readonly state: PaneState;
	readonly settings: Settings;
	/** A title as a reader sees it. */
	readonly shown: (source: string) => string;
}

/** The explanations of a row that are open, in the order of `figures`. */
export function openExplanations(
	{ roadmap, state, settings, today }: PlanQuestion,
	key: string,
	subject: FigureSubject,
	figures: readonly FigureName[],
): readonly Explanation[] {
	return figures
		.filter((figure) => isOpen(state, whyKey(figure, key), false))
		.map((figure) => explain(roadmap, figure, subject, settings, today));
}

import type { CivilDate } from './civil-date';
import type { Activity, Resource } from './graph';
import type { ObjectiveFigures, RhythmFinding } from './plan-figures';
import type { ActivityMode } from './plan-record';
import type {
	ActionFigures,
	AgreementFigures,
	CadenceFigures,
	CompetencyClosure,
	CompetencyFigures,
	FeedbackFigures,
	ReciprocityFigures,
} from './relation-figures';

/** Phase of the relationship (§4.11). */
export type Phase = 'selection' | 'alignment' | 'cultivation' | 'closure' | 'ended';

export type RoadmapFlag = 'busy-not-moving';

export interface ResourceFigures {
	readonly total: number;
	readonly done: number;
	readonly withTakeaways: number;
	readonly applied: number;
	readonly shared: number;
	readonly consumedPerspectives: number;
	readonly topPerspective: {
		readonly name: string;
		readonly count: number;
		readonly of: number;
	} | null;
}

export interface ModeShare {
	readonly mode: ActivityMode | null;
	readonly count: number;
	readonly hours: number;
	readonly share: number;
}

export interface ActivityFigures {
	readonly modes: readonly ModeShare[];
	readonly total: number;
	readonly unplannedShare: number | null;
	readonly lastReflection: CivilDate | null;
	readonly activities: readonly Activity[];
}

export interface RoadmapFigures {
	readonly phase: Phase;
	readonly activity: number | null;
	readonly outcome: number | null;
	readonly flags: readonly RoadmapFlag[];
	/** Parallel to `roadmap.objectives`. */
	readonly objectives: readonly ObjectiveFigures[];
	readonly cadence: CadenceFigures;
	readonly reciprocity: ReciprocityFigures;
	/** Parallel to `roadmap.competencies`. */
	readonly competencies: readonly CompetencyFigures[];
	readonly competencyClosure: CompetencyClosure;
	readonly feedback: FeedbackFigures;
	readonly resources: ResourceFigures;
	/** Parallel to `roadmap.resources`. */
	readonly resourceList: readonly Resource[];
	readonly actions: readonly ActionFigures[];
	/** Of the note with the latest `agreed`; null without an agreement note. */
	readonly agreement: AgreementFigures | null;
	/** Earliest over objectives neither achieved nor cancelled. */
	readonly revisitDue: CivilDate | null;
	readonly rhythm: readonly RhythmFinding[];
	readonly activityMix: ActivityFigures;
}

/** A win in a period (§4.11): for Celebrate and the pane. */
export interface Win {
	readonly kind: 'milestone' | 'metric' | 'theme' | 'promise' | 'objective';
	readonly title: string;
	readonly date: CivilDate;
	readonly path: string;
	readonly line: number;
}

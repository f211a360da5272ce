import type { Settings } from '../model/settings';
import type { RoadmapSnapshot, Snapshot } from '../model/snapshot';
import { NoObjectives, NoRoadmap, Reading } from './empty-pane';
import { PaneHeader } from './pane-header';
import type { PaneState } from './pane-state';
import { usePaneTools } from './pane-tools';
import { PlanToolbar } from './plan/plan-toolbar';
import { PlanTree } from './plan/plan-tree';
import { CadenceSection } from './sections/cadence-section';
import { CompetencySection } from './sections/competency-section';
import { FeedbackSection } from './sections/feedback-section';
import { LedgerSection } from './sections/ledger-section';
import { ProblemSection } from './sections/problem-section';
import { ResourceSection } from './sections/resource-section';
import { RoadmapFigures } from './sections/roadmap-figures';

interface RoadmapPaneContent {
	/** Null while the notes are being read for the first time. */
	readonly snapshot: Snapshot | null;
	readonly state: PaneState;
	readonly settings: Settings;
}

/** The whole pane: where the roadmap stands, from its two figures down to what is wrong. */
export function RoadmapPane({ snapshot, state, ...props }: RoadmapPaneContent) {
	if (snapshot === null) return <Reading />;
	const { roadmaps } = snapshot;
	const chosen = roadmaps.find(({ roadmap }) => roadmap.path === state.roadmap) ?? roadmaps[0];
	return (
		<>
			{chosen === undefined ? (
				<>
					<NoRoadmap />
					{snapshot.problems().length > 0 && (
						<ProblemSection snapshot={snapshot} roadmap={null} state={state} />
					)}
				</>
			) : (
				<Chosen {...props} snapshot={snapshot} state={state} chosen={chosen} />
			)}
		</>
	);
}

interface ChosenProps extends RoadmapPaneContent {
	readonly snapshot: Snapshot;
	readonly chosen: RoadmapSnapshot;
}

function Chosen({ snapshot, state, chosen, settings }: ChosenProps) {
	const { shown } = usePaneTools();
	const { today } = snapshot;
	const part = { roadmap: chosen, today, state, settings };
	const { objectives } = chosen.roadmap;
	return (
		<div class="roadmap-columns">
			<div class="roadmap-main">
				<PaneHeader roadmaps={snapshot.roadmaps} chosen={chosen} today={today} />
				<RoadmapFigures {...part} />
				{objectives.length === 0 ? (
					<NoObjectives roadmap={chosen.roadmap} today={today} />
				) : (
					<>
						<PlanToolbar {...part} shown={shown} />
						<PlanTree {...part} shown={shown} />
					</>
				)}
			</div>
			<div class="roadmap-side">
				<CadenceSection {...part} />
				<LedgerSection {...part} />
				<CompetencySection {...part} />
				<FeedbackSection {...part} />
				<ResourceSection {...part} />
				<ProblemSection snapshot={snapshot} roadmap={chosen} state={state} />
			</div>
		</div>
	);
}

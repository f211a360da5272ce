import type { CivilDate } from '../../model/civil-date';
import type { Settings } from '../../model/settings';
import type { RoadmapSnapshot } from '../../model/snapshot';
import type { PaneState } from '../pane-state';

/** What each section is drawn from. */
export interface SectionProps {
	readonly roadmap: RoadmapSnapshot;
	readonly today: CivilDate;
	readonly state: PaneState;
	readonly settings: Settings;
}

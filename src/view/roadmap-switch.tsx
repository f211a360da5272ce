import type { RoadmapSnapshot } from '../model/snapshot';
import { usePaneTools } from './pane-tools';

interface RoadmapSwitchProps {
	readonly roadmaps: readonly RoadmapSnapshot[];
	/** Path of the one that is shown. */
	readonly chosen: string;
}

/** Chooses among several roadmaps; those of one title are told apart by their folder. */
export function RoadmapSwitch({ roadmaps, chosen }: RoadmapSwitchProps) {
	const { change } = usePaneTools();
	const titles = roadmaps.map(({ roadmap }) => roadmap.title);
	return (
		<select
			class="dropdown roadmap-switch"
			aria-label="Roadmap"
			value={chosen}
			onChange={(event) => {
				const roadmap = event.currentTarget.value;
				change((state) => ({ ...state, roadmap }));
			}}
		>
			{roadmaps.map(({ roadmap: { path, title } }) => (
				<option key={path} value={path} selected={path === chosen}>
					{titles.filter((each) => each === title).length > 1 ? path : title}
				</option>
			))}
		</select>
	);
}

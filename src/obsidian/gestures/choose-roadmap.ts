import { Notice } from 'obsidian';
import type { Roadmap } from '../../model/graph';
import type { GestureParts } from './gesture-parts';
import { Picker } from './picker';

const LAST = 'roadmap';

/** Goes on with the roadmap that a gesture is for: the only active one, or the one that is picked. */
export function withRoadmap(parts: GestureParts, goOn: (roadmap: Roadmap) => void): void {
	const all = parts.snapshot().roadmaps;
	const active = all.filter(({ figures }) => figures.phase !== 'ended');
	const roadmaps = (active.length > 0 ? active : all).map(({ roadmap }) => roadmap);
	const [only] = roadmaps;
	if (only === undefined) {
		new Notice('There is no roadmap in this vault yet.');
	} else if (roadmaps.length === 1) {
		goOn(only);
	} else {
		const last = parts.recall.get(LAST);
		const options = [...roadmaps]
			.sort((a, b) => Number(b.path === last) - Number(a.path === last))
			.map((roadmap) => ({ value: roadmap, title: roadmap.title, note: roadmap.statement ?? '' }));
		const pick = ([roadmap]: readonly Roadmap[]): void => {
			if (roadmap === undefined) return;
			parts.recall.set(LAST, roadmap.path);
			goOn(roadmap);
		};
		new Picker(parts.app, 'Choose a roadmap', options, pick, false).open();
	}
}

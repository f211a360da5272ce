import type { App } from 'obsidian';
import type { PaneState } from '../view/pane-state';
import { ROADMAP_VIEW, RoadmapView } from './roadmap-view';

/** Shows the pane in the right sidebar, the one that is there before a new one. */
export async function openRoadmapPane(app: App): Promise<void> {
	const [open] = app.workspace.getLeavesOfType(ROADMAP_VIEW);
	const leaf =
		open ?? (await app.workspace.ensureSideLeaf(ROADMAP_VIEW, 'right', { active: true }));
	await app.workspace.revealLeaf(leaf);
}

/** Opens the pane and changes what it shows. */
export async function changeRoadmapPane(app: App, state: Partial<PaneState>): Promise<void> {
	await openRoadmapPane(app);
	for (const leaf of app.workspace.getLeavesOfType(ROADMAP_VIEW)) {
		if (leaf.view instanceof RoadmapView) leaf.view.change(state);
	}
}

import type { App } from 'obsidian';
import type { RoadmapIndex } from '../index/create-index';
import type { PaneHost } from '../view/pane-host';
import { CreateExampleModal } from './create-example-modal';
import { CreateRoadmapModal } from './create-roadmap-modal';

/** The two ways to a roadmap, for the commands and for the empty pane. */
export function createActions(
	app: App,
	index: RoadmapIndex,
): Pick<PaneHost, 'createExample' | 'createRoadmap'> {
	return {
		createExample: () => {
			new CreateExampleModal(app).open();
		},
		createRoadmap: () => {
			new CreateRoadmapModal(app, index.snapshot().today).open();
		},
	};
}

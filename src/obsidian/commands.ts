import { Notice, type Plugin } from 'obsidian';
import type { RoadmapIndex } from '../index/create-index';
import { createActions } from './create-actions';
import { changeRoadmapPane, openRoadmapPane } from './open-roadmap-pane';
import { ROADMAP_ICON } from './roadmap-view';
import { SwitchRoadmapModal } from './switch-roadmap-modal';

/** Adds the commands and the ribbon action. Ids are for ever: people bind keys to them. */
export function addCommands(plugin: Plugin, index: RoadmapIndex): void {
	const { app } = plugin;
	const creators = createActions(app, index);
	const open = (): void => void openRoadmapPane(app);
	plugin.addRibbonIcon(ROADMAP_ICON, 'Open roadmap', open);
	plugin.addCommand({ id: 'open', name: 'Open roadmap', icon: ROADMAP_ICON, callback: open });
	plugin.addCommand({
		id: 'switch',
		name: 'Switch roadmap',
		icon: 'arrow-left-right',
		callback: () => {
			const roadmaps = index.snapshot().roadmaps.map(({ roadmap }) => roadmap);
			if (roadmaps.length === 0) {
				new Notice('There is no roadmap in this vault yet.');
				return;
			}
			new SwitchRoadmapModal(app, roadmaps, ({ path }) => {
				void changeRoadmapPane(app, { roadmap: path });
			}).open();
		},
	});
	plugin.addCommand({
		id: 'show-problems',
		name: 'Show problems',
		icon: 'circle-alert',
		callback: () => void changeRoadmapPane(app, { showProblems: true }),
	});
	plugin.addCommand({
		id: 'create-example',
		name: 'Create example roadmap',
		icon: 'book-open',
		callback: creators.createExample,
	});
	plugin.addCommand({
		id: 'create',
		name: 'Create roadmap',
		icon: 'file-plus',
		callback: creators.createRoadmap,
	});
}

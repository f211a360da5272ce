import { Plugin } from 'obsidian';
import type { RoadmapIndex } from './index/create-index';
import { readSettings } from './model/read-settings';
import { DEFAULT_SETTINGS, type Settings } from './model/settings';
import { addCommands } from './obsidian/commands';
import { CreateExampleModal } from './obsidian/create-example-modal';
import { CreateRoadmapModal } from './obsidian/create-roadmap-modal';
import { effectiveSettings } from './obsidian/effective-settings';
import { localDay } from './obsidian/local-day';
import { openRoadmapPane } from './obsidian/open-roadmap-pane';
import { paneHost } from './obsidian/pane-host';
import { roadmapStore, watchVault } from './obsidian/roadmap-store';
import { ROADMAP_VIEW, RoadmapView } from './obsidian/roadmap-view';
import { RoadmapSettingTab } from './obsidian/settings-tab';
import { addStatusBar } from './obsidian/status-bar';

const MINUTE = 60_000;

/** The composition root in the app: makes the parts, connects them, registers them. */
export default class MentorshipRoadmapPlugin extends Plugin {
	declare settings: Settings;
	#index: RoadmapIndex | null = null;

	override async onload(): Promise<void> {
		this.settings = readSettings((await this.loadData()) ?? DEFAULT_SETTINGS);
		const index = roadmapStore(this.app, this.settings);
		this.#index = index;
		this.registerView(
			ROADMAP_VIEW,
			(leaf) =>
				new RoadmapView(leaf, {
					index,
					settings: () => this.settings,
					host: (view) => paneHost(this.app, view.leaf, this.#creators(index)),
				}),
		);
		this.registerHoverLinkSource(ROADMAP_VIEW, {
			display: this.manifest.name,
			defaultMod: true,
		});
		addCommands(this, index);
		this.addSettingTab(
			new RoadmapSettingTab(this.app, this, {
				get: () => this.settings,
				set: (settings) => this.#changeSettings(settings),
			}),
		);
		addStatusBar(this, index);
		this.app.workspace.onLayoutReady(() => void this.#start(index));
	}

	override onUserEnable(): void {
		void openRoadmapPane(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.#applySettings(readSettings(await this.loadData()));
	}

	async #start(index: RoadmapIndex): Promise<void> {
		for (const event of watchVault(this.app, index)) this.registerEvent(event);
		const toToday = (): void => {
			index.setToday(localDay());
		};
		this.registerInterval(window.setInterval(toToday, MINUTE));
		this.registerDomEvent(window, 'focus', toToday);
		await index.setSettings(await effectiveSettings(this.app, this.settings));
		await index.load();
	}

	async #changeSettings(settings: Settings): Promise<void> {
		await this.saveData(settings);
		await this.#applySettings(settings);
	}

	async #applySettings(settings: Settings): Promise<void> {
		this.settings = settings;
		await this.#index?.setSettings(await effectiveSettings(this.app, settings));
	}

	#creators(index: RoadmapIndex): { createExample: () => void; createRoadmap: () => void } {
		return {
			createExample: () => {
				new CreateExampleModal(this.app).open();
			},
			createRoadmap: () => {
				new CreateRoadmapModal(this.app, index.snapshot().today).open();
			},
		};
	}
}

import { Plugin } from 'obsidian';
import type { RoadmapIndex } from './index/create-index';
import { readSettings } from './model/read-settings';
import { DEFAULT_SETTINGS, type Settings } from './model/settings';
import { addCommands } from './obsidian/commands';
import { createActions } from './obsidian/create-actions';
import { effectiveSettings } from './obsidian/settings/effective-settings';
import { addGestures } from './obsidian/gestures/add-gestures';
import { gestureParts } from './obsidian/gestures/gesture-parts';
import { paneActs } from './obsidian/gestures/pane-acts';
import { keepDay } from './obsidian/keep-day';
import { openRoadmapPane } from './obsidian/open-roadmap-pane';
import { paneHost } from './obsidian/pane-host';
import { roadmapStore, watchVault } from './obsidian/roadmap-store';
import { ROADMAP_VIEW, RoadmapView } from './obsidian/roadmap-view';
import { RoadmapSettingTab } from './obsidian/settings/settings-tab';
import { addStatusBar } from './obsidian/status-bar';

/** The composition root in the app: makes the parts, connects them, registers them. */
export default class MentorshipRoadmapPlugin extends Plugin {
	declare settings: Settings;
	#index: RoadmapIndex | null = null;

	override async onload(): Promise<void> {
		this.settings = readSettings((await this.loadData()) ?? DEFAULT_SETTINGS);
		const index = roadmapStore(this.app, this.settings);
		this.#index = index;
		const gestures = gestureParts(this.app, index, () => this.settings);
		this.registerView(
			ROADMAP_VIEW,
			(leaf) =>
				new RoadmapView(leaf, {
					index,
					settings: () => this.settings,
					host: (view) =>
						paneHost(this.app, view.leaf, createActions(this.app, index), paneActs(gestures)),
				}),
		);
		this.registerHoverLinkSource(ROADMAP_VIEW, {
			display: this.manifest.name,
			defaultMod: true,
		});
		addCommands(this, index);
		addGestures(this, gestures);
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
		keepDay(this, index);
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
}

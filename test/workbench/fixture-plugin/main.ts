import { Notice, Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import { AddTaskModal } from './add-task-modal';
import { TaskListView, VIEW_TYPE } from './task-list-view';

interface Settings {
	showDone: boolean;
}

/** The workbench's own test plugin: what it uses is what the host must have. */
export default class TaskListPlugin extends Plugin {
	declare settings: Settings;

	override async onload(): Promise<void> {
		const stored = (await this.loadData()) as Partial<Settings> | null;
		this.settings = { showDone: false, ...stored };
		this.registerView(VIEW_TYPE, (leaf) => new TaskListView(leaf, () => this.settings.showDone));
		this.registerHoverLinkSource(VIEW_TYPE, { display: this.manifest.name, defaultMod: false });
		this.addRibbonIcon('list-checks', 'Open task list', () => void this.openList());
		this.addCommand({ id: 'open', name: 'Open list', callback: () => void this.openList() });
		this.addCommand({
			id: 'add',
			name: 'Add a task to the open note',
			callback: () => {
				const file = this.app.workspace.getActiveFile();
				if (!file) new Notice('No note is open');
				else new AddTaskModal(this.app, file).open();
			},
		});
		this.addSettingTab(new TaskListSettings(this.app, this));
		const count = this.addStatusBarItem();
		this.app.workspace.onLayoutReady(() => {
			const show = (): void => {
				const tasks = this.app.vault
					.getMarkdownFiles()
					.flatMap((file) => this.app.metadataCache.getFileCache(file)?.listItems ?? [])
					.filter((item) => item.task === ' ');
				count.setText(`${String(tasks.length)} open`);
			};
			show();
			this.registerEvent(this.app.metadataCache.on('changed', show));
		});
	}

	override async onExternalSettingsChange(): Promise<void> {
		Object.assign(this.settings, await this.loadData());
		for (const { view } of this.app.workspace.getLeavesOfType(VIEW_TYPE)) {
			if (view instanceof TaskListView) await view.render();
		}
	}

	override onUserEnable(): void {
		void this.openList();
	}

	private async openList(): Promise<void> {
		await this.app.workspace.ensureSideLeaf(VIEW_TYPE, 'right', { active: true });
	}
}

class TaskListSettings extends PluginSettingTab {
	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				name: 'Show done tasks',
				desc: 'Tasks that are ticked stay in the list.',
				control: { type: 'toggle', key: 'showDone', defaultValue: false },
			},
		];
	}
}

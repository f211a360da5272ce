import { ItemView, Keymap, Menu, setIcon, type TFile, type WorkspaceLeaf } from 'obsidian';

export const VIEW_TYPE = 'task-list';

interface Task {
	readonly file: TFile;
	readonly line: number;
	readonly done: boolean;
	readonly text: string;
}

/** The vault's tasks; a filter is the state that outlives a reload. */
export class TaskListView extends ItemView {
	override icon = 'list-checks';
	private readonly showDone: () => boolean;
	private filter = '';

	constructor(leaf: WorkspaceLeaf, showDone: () => boolean) {
		super(leaf);
		this.showDone = showDone;
	}

	getViewType(): string {
		return VIEW_TYPE;
	}

	getDisplayText(): string {
		return 'Task list';
	}

	override getState(): Record<string, unknown> {
		return { filter: this.filter };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		await super.setState(state, result);
		const { filter } = state as { filter?: unknown };
		this.filter = typeof filter === 'string' ? filter : '';
		await this.render();
	}

	protected override async onOpen(): Promise<void> {
		this.addAction('refresh-cw', 'Refresh', () => void this.render());
		this.registerEvent(this.app.metadataCache.on('changed', () => void this.render()));
		this.registerEvent(this.app.metadataCache.on('deleted', () => void this.render()));
		await this.render();
	}

	async render(): Promise<void> {
		const tasks = (await this.tasks()).filter(({ text }) => text.includes(this.filter));
		this.contentEl.empty();
		const input = this.contentEl.createEl('input', { type: 'search', value: this.filter });
		input.setAttribute('aria-label', 'Filter tasks');
		input.addEventListener('change', () => {
			this.filter = input.value;
			void this.app.workspace.requestSaveLayout();
			void this.render();
		});
		for (const task of tasks) this.renderTask(task);
	}

	private renderTask(task: Task): void {
		const row = this.contentEl.createDiv('task-list-row');
		setIcon(row.createSpan(), task.done ? 'square-check' : 'square');
		row.createSpan({ text: task.text });
		row.addEventListener('click', (event) => {
			const eState = { line: task.line };
			const newLeaf = Keymap.isModEvent(event);
			void this.app.workspace.openLinkText(task.file.path, '', newLeaf, { eState });
		});
		row.addEventListener('mouseover', (event) => {
			this.app.workspace.trigger('hover-link', {
				event,
				source: VIEW_TYPE,
				hoverParent: this.leaf,
				targetEl: row,
				linktext: task.file.path,
				sourcePath: '',
			});
		});
		row.addEventListener('contextmenu', (event) => {
			const menu = Menu.forEvent(event);
			this.app.workspace.handleLinkContextMenu(menu, task.file.path, '', this.leaf);
		});
	}

	private async tasks(): Promise<Task[]> {
		const tasks: Task[] = [];
		for (const file of this.app.vault.getMarkdownFiles()) {
			const items = this.app.metadataCache.getFileCache(file)?.listItems ?? [];
			const lines = (await this.app.vault.cachedRead(file)).split('\n');
			for (const { task, position } of items) {
				if (task === undefined || (task !== ' ' && !this.showDone())) continue;
				const line = position.start.line;
				const text = (lines[line] ?? '').replace(/^\s*[-*+] \[.\] /, '');
				tasks.push({ file, line, text, done: task !== ' ' });
			}
		}
		return tasks;
	}
}

import type { App } from './app';
import { Component, type Scope } from './core';
import { setIcon } from './widgets/icons';
import type { Menu } from './widgets/menu';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Whether a change of state goes into the leaf's history; this host keeps none. */
export interface ViewStateResult {
	history: boolean;
}

/** What a leaf shows. A plugin's views are its subclasses. */
export abstract class View extends Component {
	readonly app: App;
	readonly leaf: WorkspaceLeaf;
	readonly containerEl: HTMLElement;
	icon = 'file';
	navigation = false;
	scope: Scope | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	onOpen(): Promise<void> {
		return Promise.resolve();
	}

	onClose(): Promise<void> {
		return Promise.resolve();
	}

	getState(): Record<string, unknown> {
		return {};
	}

	setState(_state: unknown, _result: ViewStateResult): Promise<void> {
		return Promise.resolve();
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		// for the subclass
	}

	onResize(): void {
		// for the subclass
	}

	onPaneMenu(_menu: Menu, _source: string): void {
		// for the subclass
	}

	/** Called by the leaf after what the view is called may have changed. */
	titleChanged(): void {
		this.containerEl.setAttribute('data-type', this.getViewType());
	}
}

/** A view with a header, its actions, and an element for its content. */
export abstract class ItemView extends View {
	readonly contentEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const headerEl = this.containerEl.createDiv('view-header');
		const titleContainer = headerEl.createDiv('view-header-title-container mod-at-start');
		this.titleEl = titleContainer.createDiv('view-header-title');
		this.actionsEl = headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const action = createEl('button', {
			cls: 'clickable-icon view-action',
			attr: { 'aria-label': title },
		});
		setIcon(action, icon);
		action.addEventListener('click', callback);
		this.actionsEl.prepend(action);
		return action;
	}

	override titleChanged(): void {
		super.titleChanged();
		this.titleEl.setText(this.getDisplayText());
	}
}

/** A leaf without anything, or one whose view's plugin is not there. */
export class EmptyView extends ItemView {
	private readonly type: string;

	constructor(leaf: WorkspaceLeaf, missingType?: string) {
		super(leaf);
		this.type = missingType ?? 'empty';
		const text = missingType
			? `The plugin that shows "${missingType}" is not loaded.`
			: 'No file is open';
		this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text });
	}

	getViewType(): string {
		return this.type;
	}

	getDisplayText(): string {
		return this.type === 'empty' ? 'New tab' : this.type;
	}
}

/** Stands for a restored view until its tab is looked at. */
export class DeferredView extends View {
	private readonly waiting: {
		readonly type: string;
		readonly title: string;
		readonly icon: string;
	};
	private readonly state: Record<string, unknown>;

	constructor(
		leaf: WorkspaceLeaf,
		waiting: { readonly type: string; readonly title: string; readonly icon: string },
		state: Record<string, unknown>,
	) {
		super(leaf);
		this.waiting = waiting;
		this.state = state;
		this.icon = waiting.icon;
	}

	getViewType(): string {
		return this.waiting.type;
	}

	getDisplayText(): string {
		return this.waiting.title;
	}

	override getState(): Record<string, unknown> {
		return this.state;
	}
}

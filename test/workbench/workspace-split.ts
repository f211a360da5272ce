import type { Workspace } from './workspace';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceTabs } from './workspace-tabs';

/** Tabs side by side, or one above the other. */
export class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	tabs: readonly WorkspaceTabs[] = [];

	constructor(workspace: Workspace, cls: string) {
		super(workspace);
		this.containerEl = createDiv(cls);
	}

	addTabs(): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this.workspace, this);
		this.tabs = [...this.tabs, tabs];
		this.containerEl.append(tabs.containerEl);
		return tabs;
	}

	/** The first tabs that are there, made when there are none. */
	firstTabs(): WorkspaceTabs {
		return this.tabs[0] ?? this.addTabs();
	}

	removeTabs(tabs: WorkspaceTabs): void {
		this.tabs = this.tabs.filter((one) => one !== tabs);
		tabs.containerEl.remove();
	}

	get leaves(): WorkspaceLeaf[] {
		return this.tabs.flatMap((tabs) => tabs.leaves);
	}
}

/** The middle of the window. */
export class WorkspaceRoot extends WorkspaceSplit {
	readonly win = window;
	readonly doc = document;

	constructor(workspace: Workspace) {
		super(workspace, 'workspace-split mod-vertical mod-root');
	}
}

/** A side of the window that can be closed. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = false;
	readonly side: 'left' | 'right';

	constructor(workspace: Workspace, side: 'left' | 'right', cls?: string) {
		super(workspace, cls ?? `workspace-split mod-horizontal mod-sidedock mod-${side}-split`);
		this.side = side;
		this.setCollapsed(true);
	}

	toggle(): void {
		this.setCollapsed(!this.collapsed);
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		if (!collapsed) for (const tabs of this.tabs) void tabs.current?.loadIfDeferred();
		this.workspace.trigger('layout-change');
		this.workspace.trigger('resize');
	}
}

/** What stands for a side dock on a phone: it slides over the note. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {
	constructor(workspace: Workspace, side: 'left' | 'right') {
		super(workspace, side, `workspace-drawer mod-${side}`);
	}
}

/** The strip of icons at the very left. */
export class WorkspaceRibbon {
	readonly containerEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
	readonly actionsEl = this.containerEl.createDiv('side-dock-actions');
	readonly settingsEl = this.containerEl.createDiv('side-dock-settings');
}

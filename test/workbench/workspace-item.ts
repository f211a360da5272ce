import { Events } from './core';
import type { Workspace } from './workspace';

let lastId = 0;

/** A node of the layout: the root and the side docks hold tabs, tabs hold leaves. */
export abstract class WorkspaceItem extends Events {
	parent: WorkspaceParent | null = null;
	readonly id = String(++lastId);
	readonly workspace: Workspace;

	constructor(workspace: Workspace) {
		super();
		this.workspace = workspace;
	}

	getRoot(): WorkspaceItem {
		return this.parent?.getRoot() ?? this;
	}

	getContainer(): WorkspaceItem {
		return this.workspace.rootSplit;
	}
}

export abstract class WorkspaceParent extends WorkspaceItem {
	abstract readonly containerEl: HTMLElement;
}

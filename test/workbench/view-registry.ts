import { EmptyView, type View } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which view is made for which type, and which type opens which files. */
export class ViewRegistry {
	private readonly creators = new Map<string, ViewCreator>();

	register(type: string, create: ViewCreator): void {
		if (this.creators.has(type)) {
			throw new Error(`Attempting to register an existing view type "${type}"`);
		}
		this.creators.set(type, create);
	}

	unregister(type: string): void {
		this.creators.delete(type);
	}

	create(type: string, leaf: WorkspaceLeaf): View {
		return this.creators.get(type)?.(leaf) ?? new EmptyView(leaf, type);
	}

	/** Everything opens as text: the host has no viewer for pictures and the like. */
	typeOfExtension(_extension: string): string {
		return 'markdown';
	}
}

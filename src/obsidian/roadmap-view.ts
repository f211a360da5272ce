import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { RoadmapIndex } from '../index/create-index';
import type { Settings } from '../model/settings';
import type { PaneHost } from '../view/pane-host';
import { INITIAL_PANE_STATE, readPaneState, type PaneState } from '../view/pane-state';
import { mountRoadmapPane, type MountedPane } from '../view/mount-roadmap-pane';

export const ROADMAP_VIEW = 'mentorship-roadmap';
export const ROADMAP_ICON = 'milestone';

/** What the pane is given by the plugin. */
export interface RoadmapViewParts {
	readonly index: RoadmapIndex;
	readonly settings: () => Settings;
	readonly host: (view: RoadmapView) => PaneHost;
}

/** The roadmap pane: draws the newest snapshot and remembers how it was left. */
export class RoadmapView extends ItemView {
	override icon = ROADMAP_ICON;
	override navigation = false;
	#state: PaneState = INITIAL_PANE_STATE;
	#pane: MountedPane | null = null;
	readonly #parts: RoadmapViewParts;
	readonly #host: PaneHost;

	constructor(leaf: WorkspaceLeaf, parts: RoadmapViewParts) {
		super(leaf);
		this.#parts = parts;
		this.#host = parts.host(this);
	}

	getViewType(): string {
		return ROADMAP_VIEW;
	}

	getDisplayText(): string {
		return 'Roadmap';
	}

	override getState(): Record<string, unknown> {
		return { ...this.#state, showProblems: false };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.#state = readPaneState(state);
		this.draw();
		await super.setState(state, result);
	}

	/** Changes what the pane shows, as a command does. */
	change(state: Partial<PaneState>): void {
		this.#state = { ...this.#state, ...state };
		this.draw();
		this.app.workspace.requestSaveLayout();
	}

	/** Draws anew, when the snapshot or the settings have changed. */
	draw(): void {
		this.#pane?.update(this.#props());
	}

	protected override onOpen(): Promise<void> {
		this.#pane = mountRoadmapPane(this.contentEl, this.#props());
		this.register(
			this.#parts.index.subscribe(() => {
				this.draw();
			}),
		);
		return Promise.resolve();
	}

	protected override onClose(): Promise<void> {
		this.#pane?.unmount();
		this.#pane = null;
		return Promise.resolve();
	}

	#props(): Parameters<typeof mountRoadmapPane>[1] {
		const snapshot = this.#parts.index.snapshot();
		return {
			// Revision 0 is what is known before the vault is read.
			snapshot: snapshot.revision === 0 ? null : snapshot,
			settings: this.#parts.settings(),
			state: this.#state,
			onState: (state) => {
				this.change(state);
			},
			host: this.#host,
		};
	}
}

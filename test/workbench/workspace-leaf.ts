import type { App } from './app';
import type { TFile } from './vault-files';
import { DeferredView, EmptyView, type View } from './view';
import type { HoverPopover } from './widgets/hover-popover';
import { WorkspaceItem } from './workspace-item';
import type { WorkspaceTabs } from './workspace-tabs';

/** What a leaf shows, as it is stored and restored. */
export interface ViewState {
	readonly type: string;
	readonly state?: Record<string, unknown>;
	readonly active?: boolean;
	readonly pinned?: boolean;
	readonly icon?: string;
	readonly title?: string;
}

/** How a file opens: `eState` is for once, such as the line to go to. */
export interface OpenViewState {
	readonly state?: Record<string, unknown>;
	readonly eState?: Record<string, unknown>;
	readonly active?: boolean;
}

/** A place for one view. */
export class WorkspaceLeaf extends WorkspaceItem {
	override parent: WorkspaceTabs | null = null;
	readonly app: App;
	readonly containerEl = createDiv('workspace-leaf');
	view: View;
	pinned = false;
	hoverPopover: HoverPopover | null = null;
	private loading: Promise<void> | null = null;

	constructor(app: App) {
		super(app.workspace);
		this.app = app;
		this.view = new EmptyView(this);
		this.containerEl.append(this.view.containerEl);
		const activate = (): void => {
			if (this.workspace.activeLeaf !== this) this.workspace.setActiveLeaf(this);
		};
		this.containerEl.addEventListener('mousedown', activate);
		this.containerEl.addEventListener('focusin', activate);
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** Resolves when the view is there, also when something else has begun to load it. */
	async loadIfDeferred(): Promise<void> {
		if (this.isDeferred) this.loading = this.setViewState(this.getViewState());
		await this.loading;
	}

	/** Shows the tab at once, and its view when it is first looked at. */
	defer(state: ViewState): void {
		const { type, title = type, icon = 'file' } = state;
		this.replaceView(new DeferredView(this, { type, title, icon }, state.state ?? {}));
		this.pinned = state.pinned ?? false;
		this.titleChanged();
	}

	async open(view: View): Promise<View> {
		const last = this.view;
		this.replaceView(view);
		await last.onClose();
		last.unload();
		view.load();
		await view.onOpen();
		this.titleChanged();
		return view;
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = this.app.viewRegistry.typeOfExtension(file.extension);
		const { state, eState, active = true } = openState;
		await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState);
	}

	getViewState(): ViewState {
		return {
			type: this.view.getViewType(),
			state: this.view.getState(),
			pinned: this.pinned,
			icon: this.getIcon(),
			title: this.getDisplayText(),
		};
	}

	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		const { type, state = {}, pinned, active } = viewState;
		if (this.isDeferred || type !== this.view.getViewType()) {
			await this.open(this.app.viewRegistry.create(type, this));
		}
		await this.view.setState(state, { history: false });
		if (pinned !== undefined) this.setPinned(pinned);
		if (eState !== undefined) this.view.setEphemeralState(eState);
		this.titleChanged();
		this.workspace.trigger('layout-change');
		if (active) this.workspace.setActiveLeaf(this, { focus: true });
		else this.workspace.noteActiveFile();
	}

	titleChanged(): void {
		this.view.titleChanged();
		this.parent?.updateHeader(this);
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	onResize(): void {
		this.view.onResize();
	}

	detach(): void {
		const last = this.view;
		this.view = new EmptyView(this);
		void last.onClose().then(() => {
			last.unload();
		});
		this.parent?.remove(this);
		this.workspace.noteDetached(this);
	}

	private replaceView(view: View): void {
		this.view.containerEl.detach();
		this.view = view;
		this.containerEl.append(view.containerEl);
	}
}

/** A leaf of another window: what opens in it opens a second page over the same vault. */
export class PopoutLeaf extends WorkspaceLeaf {
	override openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const address = new URL(window.location.href);
		address.searchParams.set('popout', '');
		address.searchParams.set('open', file.path);
		const line = openState.eState?.['line'];
		if (typeof line === 'number') address.searchParams.set('line', String(line));
		else address.searchParams.delete('line');
		window.open(address, '_blank', 'popup,width=900,height=700');
		return Promise.resolve();
	}
}

import type { App } from './app';
import { Events, debounce } from './core';
import type { PaneType } from './keymap';
import { addLinkEntries } from './link-menu';
import { parseLinktext, resolveSubpath } from './link-text';
import { notImplemented } from './not-implemented';
import { Platform } from './platform';
import type { TFile } from './vault-files';
import { FileView } from './file-view';
import type { View } from './view';
import type { Menu } from './widgets/menu';
import {
	WorkspaceMobileDrawer,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	type WorkspaceSplit,
} from './workspace-split';
import { type OpenViewState, PopoutLeaf, WorkspaceLeaf } from './workspace-leaf';
import { type Layout, layoutOf, restoreLayout } from './workspace-layout';
import type { WorkspaceTabs } from './workspace-tabs';

type Side = 'left' | 'right';

/** The layout of the window: a root with tabs between two side docks, and what is in use. */
export class Workspace extends Events {
	readonly app: App;
	readonly containerEl = createDiv('workspace');
	readonly leftRibbon = new WorkspaceRibbon();
	readonly leftSplit = sideOf(this, 'left');
	readonly rootSplit = new WorkspaceRoot(this);
	readonly rightSplit = sideOf(this, 'right');
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	/** Told of each new layout; set by whoever stores it. */
	store: (layout: Layout) => void = () => undefined;
	readonly requestSaveLayout = debounce(
		() => {
			this.saveLayout();
			return Promise.resolve();
		},
		100,
		true,
	);
	private waiting: (() => unknown)[] = [];
	private recentLeaves: readonly WorkspaceLeaf[] = [];
	private recentFiles: readonly string[] = [];
	private activeFile: TFile | null = null;

	constructor(app: App) {
		super();
		this.app = app;
		this.containerEl.append(
			this.leftRibbon.containerEl,
			this.leftSplit.containerEl,
			this.rootSplit.containerEl,
			this.rightSplit.containerEl,
		);
		for (const event of ['layout-change', 'active-leaf-change']) {
			this.on(event, () => this.requestSaveLayout());
		}
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.waiting.push(callback);
	}

	setLayoutReady(): void {
		this.layoutReady = true;
		for (const callback of this.waiting.splice(0)) callback();
		this.trigger('layout-change');
	}

	getLayout(): Layout {
		return layoutOf(this);
	}

	changeLayout(layout: Layout): Promise<void> {
		return restoreLayout(this, layout);
	}

	saveLayout(): void {
		if (this.layoutReady) this.store(this.getLayout());
	}

	/** `false` gives the leaf in use in the middle, `true` a new tab there. */
	getLeaf(newLeaf: PaneType | boolean = false, direction = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'window') return new PopoutLeaf(this.app);
		if (newLeaf === 'split') {
			if (direction !== 'vertical') notImplemented('a horizontal split');
			return this.newLeaf(this.rootSplit.addTabs());
		}
		const recent = this.getMostRecentLeaf();
		if (recent && newLeaf === false && !recent.pinned) return recent;
		return this.newLeaf(recent?.parent ?? this.rootSplit.firstTabs());
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.newLeaf(split ? this.leftSplit.addTabs() : this.leftSplit.firstTabs());
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.newLeaf(split ? this.rightSplit.addTabs() : this.rightSplit.firstTabs());
	}

	async ensureSideLeaf(
		type: string,
		side: Side,
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
	): Promise<WorkspaceLeaf> {
		const { active = false, split = false, reveal = true, state } = options;
		const there = this.getLeavesOfType(type)[0];
		const leaf = there ?? (side === 'left' ? this.getLeftLeaf(split) : this.getRightLeaf(split));
		if (!there || state !== undefined) {
			await leaf.setViewState({ type, state: (state ?? {}) as Record<string, unknown> });
		}
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		leaf.parent?.select(leaf);
		await leaf.loadIfDeferred();
	}

	/** A new leaf among these tabs, seen at once. */
	newLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app);
		tabs.add(leaf);
		return leaf;
	}

	getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
		const inRoot = (leaf: WorkspaceLeaf): boolean => leaf.getRoot() === root;
		return this.recentLeaves.findLast(inRoot) ?? root.tabs[0]?.current ?? null;
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.rootSplit.leaves.forEach((leaf) => callback(leaf));
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const split of [this.rootSplit, this.leftSplit, this.rightSplit]) {
			split.leaves.forEach((leaf) => callback(leaf));
		}
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		const found: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => leaf.view.getViewType() === type && found.push(leaf));
		return found;
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		const all: WorkspaceLeaf[] = [];
		this.iterateAllLeaves((leaf) => all.push(leaf));
		return all.find((leaf) => leaf.id === id) ?? null;
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } = {}): void {
		if (!leaf.parent) return;
		this.recentLeaves = [...this.recentLeaves.filter((one) => one !== leaf), leaf];
		if (leaf.parent.current !== leaf) leaf.parent.select(leaf);
		const changed = this.activeLeaf !== leaf;
		if (changed) {
			this.activeLeaf?.containerEl.removeClass('mod-active');
			leaf.containerEl.addClass('mod-active');
			this.activeLeaf = leaf;
			this.trigger('active-leaf-change', leaf);
		}
		if (Platform.isMobile && leaf.getRoot() === this.rootSplit) this.closeDrawers();
		if (params.focus) leaf.setEphemeralState({ focus: true });
		this.noteActiveFile();
	}

	noteDetached(leaf: WorkspaceLeaf): void {
		this.recentLeaves = this.recentLeaves.filter((one) => one !== leaf);
		if (this.activeLeaf === leaf) {
			this.activeLeaf = this.getMostRecentLeaf();
			this.trigger('active-leaf-change', this.activeLeaf);
		}
		this.noteActiveFile();
		this.trigger('layout-change');
	}

	/** What opens in the middle of a phone would stay hidden behind them. */
	private closeDrawers(): void {
		this.leftSplit.collapse();
		this.rightSplit.collapse();
	}

	/** Tells of the file in use when it is another than last time. */
	noteActiveFile(): void {
		const file = this.getActiveFile();
		if (file === this.activeFile) return;
		this.activeFile = file;
		if (file) {
			this.recentFiles = [file.path, ...this.recentFiles.filter((path) => path !== file.path)];
		}
		this.trigger('file-open', file);
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The view whose editor is in use, or was before a side dock was. */
	get activeEditor(): View | null {
		const view = this.getMostRecentLeaf()?.view;
		return view && 'editor' in view ? view : null;
	}

	getActiveFile(): TFile | null {
		const view = this.getMostRecentLeaf()?.view;
		return view instanceof FileView ? view.file : null;
	}

	getLastOpenFiles(): string[] {
		return this.recentFiles.slice(0, 10);
	}

	/** Opens the note that a link means, at its heading or block; makes it when there is none. */
	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf: PaneType | boolean = false,
		openViewState: OpenViewState = {},
	): Promise<void> {
		const { metadataCache } = this.app;
		const { path, subpath } = parseLinktext(linktext);
		const found = metadataCache.getFirstLinkpathDest(path, sourcePath);
		const file = found ?? (await this.createLinked(path, sourcePath));
		const cache = metadataCache.getFileCache(file);
		const part = subpath && cache ? resolveSubpath(cache, subpath) : null;
		const eState = { ...(part ? { line: part.start.line } : {}), ...openViewState.eState };
		await this.getLeaf(newLeaf).openFile(file, { ...openViewState, eState });
	}

	/** Adds what the app offers for a link; false when the link leads nowhere. */
	handleLinkContextMenu(
		menu: Menu,
		linktext: string,
		sourcePath: string,
		leaf?: WorkspaceLeaf,
	): boolean {
		return addLinkEntries(this.app, menu, linktext, sourcePath, leaf);
	}

	private createLinked(path: string, sourcePath: string): Promise<TFile> {
		const name = path.endsWith('.md') ? path : `${path}.md`;
		const parent = this.app.fileManager.getNewFileParent(sourcePath, name);
		return this.app.vault.create(parent.isRoot() ? name : `${parent.path}/${name}`, '');
	}
}

function sideOf(workspace: Workspace, side: Side): WorkspaceSidedock {
	return Platform.isMobile
		? new WorkspaceMobileDrawer(workspace, side)
		: new WorkspaceSidedock(workspace, side);
}

import { setIcon } from './widgets/icons';
import { Menu } from './widgets/menu';
import type { Workspace } from './workspace';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceSplit } from './workspace-split';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Leaves in one place, of which one is seen; a row of tab headers chooses. */
export class WorkspaceTabs extends WorkspaceParent {
	override parent: WorkspaceSplit;
	readonly containerEl: HTMLElement;
	leaves: readonly WorkspaceLeaf[] = [];
	current: WorkspaceLeaf | null = null;
	private readonly headersEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private readonly headers = new Map<WorkspaceLeaf, HTMLElement>();

	constructor(workspace: Workspace, parent: WorkspaceSplit) {
		super(workspace);
		this.parent = parent;
		this.containerEl = createDiv('workspace-tabs mod-top');
		this.headersEl = this.containerEl
			.createDiv('workspace-tab-header-container')
			.createDiv('workspace-tab-header-container-inner');
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
	}

	add(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.leaves = [...this.leaves, leaf];
		this.bodyEl.append(leaf.containerEl);
		this.headers.set(leaf, this.makeHeader(leaf));
		this.select(leaf);
	}

	/** Shows a leaf. One whose view was put off is opened now. */
	select(leaf: WorkspaceLeaf | null): void {
		this.current = leaf;
		for (const one of this.leaves) {
			one.containerEl.toggle(one === leaf);
			this.headers.get(one)?.toggleClass('is-active', one === leaf);
			this.updateHeader(one);
		}
		if (!leaf) return;
		void leaf.loadIfDeferred();
		leaf.onResize();
	}

	remove(leaf: WorkspaceLeaf): void {
		this.leaves = this.leaves.filter((one) => one !== leaf);
		leaf.containerEl.remove();
		this.headers.get(leaf)?.remove();
		this.headers.delete(leaf);
		if (this.current === leaf) this.select(this.leaves.at(-1) ?? null);
		if (this.leaves.length === 0) this.parent.removeTabs(this);
	}

	updateHeader(leaf: WorkspaceLeaf): void {
		const header = this.headers.get(leaf);
		const title = header?.querySelector<HTMLElement>('.workspace-tab-header-inner-title');
		const icon = header?.querySelector<HTMLElement>('.workspace-tab-header-inner-icon');
		if (!header || !title || !icon) return;
		title.setText(leaf.getDisplayText());
		setIcon(icon, leaf.getIcon());
		header.setAttribute('aria-label', leaf.getDisplayText());
		header.setAttribute('data-type', leaf.view.getViewType());
	}

	private makeHeader(leaf: WorkspaceLeaf): HTMLElement {
		const header = this.headersEl.createDiv('workspace-tab-header tappable');
		const inner = header.createDiv('workspace-tab-header-inner');
		inner.createDiv('workspace-tab-header-inner-icon');
		inner.createDiv('workspace-tab-header-inner-title');
		const close = inner.createDiv({
			cls: 'workspace-tab-header-inner-close-button',
			attr: { 'aria-label': 'Close' },
		});
		setIcon(close, 'x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			leaf.detach();
		});
		header.addEventListener('click', () => {
			this.workspace.setActiveLeaf(leaf, { focus: true });
		});
		header.addEventListener('contextmenu', (event) => {
			event.preventDefault();
			const menu = new Menu();
			menu.addItem((item) => {
				item
					.setTitle('Close')
					.setIcon('x')
					.onClick(() => {
						leaf.detach();
					});
			});
			leaf.view.onPaneMenu(menu, 'tab-header');
			menu.showAtMouseEvent(event);
		});
		return header;
	}
}

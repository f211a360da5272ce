import type { Workspace } from './workspace';
import { WorkspaceSidedock, type WorkspaceSplit } from './workspace-split';
import type { ViewState } from './workspace-leaf';

interface SplitLayout {
	readonly collapsed: boolean;
	readonly tabs: readonly { readonly leaves: readonly ViewState[]; readonly current: number }[];
}

/** What is open where, as plain data. */
export interface Layout extends Record<string, unknown> {
	readonly left: SplitLayout;
	readonly main: SplitLayout;
	readonly right: SplitLayout;
	/** Number of the leaf in use in the middle, counted through all its tabs; -1 for none. */
	readonly active: number;
}

export function layoutOf(workspace: Workspace): Layout {
	const { leftSplit, rootSplit, rightSplit } = workspace;
	const recent = workspace.getMostRecentLeaf();
	return {
		left: splitLayout(leftSplit),
		main: splitLayout(rootSplit),
		right: splitLayout(rightSplit),
		active: recent ? rootSplit.leaves.indexOf(recent) : -1,
	};
}

/** Opens what was open. Leaves that are not seen keep their view for later, as in the app. */
export async function restoreLayout(workspace: Workspace, layout: Layout): Promise<void> {
	const { leftSplit, rootSplit, rightSplit } = workspace;
	await restoreSplit(workspace, leftSplit, layout.left);
	await restoreSplit(workspace, rightSplit, layout.right);
	await restoreSplit(workspace, rootSplit, layout.main);
	const active = rootSplit.leaves[layout.active];
	if (active) workspace.setActiveLeaf(active);
}

function splitLayout(split: WorkspaceSplit): SplitLayout {
	return {
		collapsed: split instanceof WorkspaceSidedock && split.collapsed,
		tabs: split.tabs.map((tabs) => ({
			leaves: tabs.leaves.map((leaf) => leaf.getViewState()),
			current: tabs.leaves.findIndex((leaf) => leaf === tabs.current),
		})),
	};
}

async function restoreSplit(
	workspace: Workspace,
	split: WorkspaceSplit,
	{ collapsed, tabs }: SplitLayout,
): Promise<void> {
	for (const leaf of split.leaves) leaf.detach();
	for (const { leaves, current } of tabs) {
		const group = split.addTabs();
		for (const [index, state] of leaves.entries()) {
			const leaf = workspace.newLeaf(group);
			if (index === current && !collapsed) await leaf.setViewState(state);
			else leaf.defer(state);
		}
		const seen = group.leaves[current];
		if (seen && !collapsed) group.select(seen);
	}
	if (!(split instanceof WorkspaceSidedock)) return;
	if (collapsed) split.collapse();
	else split.expand();
}

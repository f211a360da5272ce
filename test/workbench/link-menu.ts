import type { App } from './app';
import type { PaneType } from './keymap';
import { parseLinktext } from './link-text';
import { Platform } from './platform';
import type { Menu } from './widgets/menu';
import type { WorkspaceLeaf } from './workspace-leaf';

/** The app's own entries for a link to a note; plugins add theirs through `file-menu`. */
export function addLinkEntries(
	app: App,
	menu: Menu,
	linktext: string,
	sourcePath: string,
	leaf?: WorkspaceLeaf,
): boolean {
	const { path } = parseLinktext(linktext);
	const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	if (!file) return false;
	const places: [title: string, icon: string, pane: PaneType][] = [
		['Open in new tab', 'file-plus', 'tab'],
		['Open to the right', 'separator-vertical', 'split'],
		['Open in new window', 'picture-in-picture-2', 'window'],
	];
	for (const [title, icon, pane] of Platform.isPhone ? places.slice(0, 1) : places) {
		menu.addItem((item) => {
			item
				.setSection('open')
				.setTitle(title)
				.setIcon(icon)
				.onClick(() => app.workspace.openLinkText(linktext, sourcePath, pane));
		});
	}
	app.workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
	return true;
}

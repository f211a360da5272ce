import { Notice, parseLinktext, type App, type PaneType } from 'obsidian';
import type { NoteLink } from '../view/pane-host';

/** Opens what a link means, at its heading or block. A link to no note is told: none is made. */
export async function openLink(
	app: App,
	{ link, from }: NoteLink,
	target: PaneType | boolean,
): Promise<void> {
	const { path } = parseLinktext(link);
	if (path !== '' && app.metadataCache.getFirstLinkpathDest(path, from) === null) {
		new Notice(`There is no note "${path}" yet.`);
		return;
	}
	await app.workspace.openLinkText(link, from, target);
}

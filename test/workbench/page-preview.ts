import type { App } from './app';
import { Keymap } from './core';
import { parseLinktext, resolveSubpath } from './link-text';
import { renderMarkdown } from './markdown-render';
import { HoverPopover } from './widgets/hover-popover';

interface HoverParent {
	hoverPopover: HoverPopover | null;
}

/** What a `hover-link` event carries. */
interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly targetEl: HTMLElement | null;
	readonly linktext: string;
	readonly sourcePath: string;
	/** `scroll` is the line, counted from 0, that is to be seen. */
	readonly state?: { readonly scroll?: number };
}

/** Where links can be hovered; with `defaultMod` the preview asks for the Mod key. */
export interface HoverLinkSource {
	readonly display: string;
	readonly defaultMod: boolean;
}

/** Answers `hover-link` with a preview of the note, or of the part of it that the link names. */
export class PagePreview {
	readonly sources = new Map<string, HoverLinkSource>();
	private readonly app: App;

	constructor(app: App) {
		this.app = app;
		app.workspace.on('hover-link', (link: HoverLink) => {
			this.show(link);
		});
	}

	private show(link: HoverLink): void {
		const { event, source, hoverParent, targetEl, linktext, sourcePath, state } = link;
		const registered = this.sources.get(source);
		if (!registered) throw new Error(`workbench: no hover link source is named "${source}"`);
		if (registered.defaultMod && !Keymap.isModifier(event, 'Mod')) return;
		const { path, subpath } = parseLinktext(linktext);
		const { metadataCache, vault } = this.app;
		const file = metadataCache.getFirstLinkpathDest(path, sourcePath);
		if (!file) return;
		const popover = new HoverPopover(hoverParent, targetEl);
		const cache = metadataCache.getFileCache(file);
		void vault.cachedRead(file).then((text) => {
			const part = subpath && cache ? resolveSubpath(cache, subpath) : null;
			const shown = part ? text.slice(part.start.offset, part.end?.offset) : text;
			const embed = popover.hoverEl.createDiv('markdown-embed is-loaded');
			if (!part) embed.createDiv({ cls: 'inline-title', text: file.basename });
			const preview = embed
				.createDiv('markdown-embed-content')
				.createDiv('markdown-preview-view markdown-rendered');
			renderMarkdown(this.app, shown, preview, file.path);
			const { scroll = 0 } = state ?? {};
			const at = preview
				.findAll('[data-line]')
				.findLast((block) => Number(block.dataset.line) <= scroll);
			if (scroll > 0 && at) popover.onload = () => at.scrollIntoView({ block: 'center' });
		});
	}
}

import type { List, ListItem, Nodes, Parents } from 'mdast';
import type { App } from './app';
import { getFrontMatterInfo } from './frontmatter';
import { getLinkpath } from './link-text';
import { offsets } from './metadata-blocks';
import { blockComments } from './metadata-comments';
import { parseMarkdown } from './metadata-parse';

interface Rendering {
	readonly app: App;
	readonly text: string;
	readonly sourcePath: string;
}

const INLINE = /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]|#[\p{L}\p{N}_/-]+|==([^=\n]+)==/gu;
const TASK = /^\[([^\n])\]\s/u;

/** Writes a note's blocks into an element, each with its line as `data-line`. Embeds stay links. */
export function renderMarkdown(app: App, text: string, el: HTMLElement, sourcePath: string): void {
	const properties = getFrontMatterInfo(text).contentStart;
	const tree = parseMarkdown(text, [[0, properties], ...blockComments(text)]);
	for (const node of tree.children) {
		const block = el.createDiv(`el-${tagOf(node)}`);
		block.dataset.line = String((node.position?.start.line ?? 1) - 1);
		render({ app, text, sourcePath }, node, block);
	}
	el.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLElement>('a.internal-link');
		if (!link) return;
		event.preventDefault();
		const modified = event.ctrlKey || event.metaKey ? 'tab' : false;
		void app.workspace.openLinkText(link.dataset.href ?? '', sourcePath, modified);
	});
}

function tagOf(node: Nodes): string {
	switch (node.type) {
		case 'heading':
			return `h${String(node.depth)}`;
		case 'list':
			return node.ordered === true ? 'ol' : 'ul';
		case 'listItem':
			return 'li';
		case 'emphasis':
			return 'em';
		case 'strong':
			return 'strong';
		case 'delete':
			return 'del';
		case 'blockquote':
			return 'blockquote';
		case 'thematicBreak':
			return 'hr';
		case 'tableRow':
			return 'tr';
		case 'tableCell':
			return 'td';
		case 'table':
			return 'table';
		default:
			return 'p';
	}
}

function render(rendering: Rendering, node: Nodes, parent: HTMLElement): void {
	switch (node.type) {
		case 'text':
			renderText(rendering, node.value, parent);
			break;
		case 'inlineCode':
			parent.createEl('code', { text: node.value });
			break;
		case 'code':
			parent.createEl('pre').createEl('code', { text: node.value });
			break;
		case 'html':
			parent.createEl('code', { cls: 'raw-html', text: node.value });
			break;
		case 'break':
			parent.createEl('br');
			break;
		case 'link':
			renderInto(rendering, node, linkTo(rendering, node.url, parent));
			break;
		case 'image':
			parent.createEl('img', { attr: { alt: node.alt ?? '', src: node.url } });
			break;
		case 'list':
			renderList(rendering, node, parent);
			break;
		default:
			if ('children' in node) {
				renderInto(rendering, node, parent.createEl(tagOf(node) as keyof HTMLElementTagNameMap));
			}
	}
}

function renderInto(rendering: Rendering, node: Parents, el: HTMLElement): void {
	const callout =
		node.type === 'blockquote' && /^\s*>\s*\[!([\w-]+)\]/.exec(sourceOf(rendering, node));
	if (callout) el.addClass('callout');
	for (const child of node.children) render(rendering, child, el);
}

function renderList(rendering: Rendering, list: List, parent: HTMLElement): void {
	const el = parent.createEl(list.ordered === true ? 'ol' : 'ul');
	if (list.ordered === true && list.start) el.setAttribute('start', String(list.start));
	for (const item of list.children) renderItem(rendering, item, el);
}

function renderItem(rendering: Rendering, item: ListItem, list: HTMLElement): void {
	const el = list.createEl('li');
	el.dataset.line = String((item.position?.start.line ?? 1) - 1);
	const status = /^(?:[-*+]|\d+[.)])\s+\[([^\n])\](?:\s|$)/u.exec(sourceOf(rendering, item))?.[1];
	if (status !== undefined) {
		list.addClass('contains-task-list');
		el.addClass('task-list-item');
		el.toggleClass('is-checked', status !== ' ');
		el.dataset.task = status;
		const box = el.createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox' });
		box.checked = status !== ' ';
		box.disabled = true;
	}
	for (const child of item.children) {
		if (child.type !== 'paragraph') render(rendering, child, el);
		else {
			const line = el.createSpan();
			renderInto(rendering, child, line);
			// GFM takes `[ ]` and `[x]` away itself; the other characters are text to it
			const first = line.firstChild;
			if (status !== undefined && first?.instanceOf(Text)) {
				first.textContent = first.textContent.replace(TASK, '');
			}
		}
	}
}

function renderText({ app, sourcePath }: Rendering, text: string, parent: HTMLElement): void {
	let done = 0;
	for (const match of text.matchAll(INLINE)) {
		const [whole, , link, alias, marked] = match;
		if (whole.startsWith('#') && /\S/.test(text.charAt(match.index - 1))) continue;
		parent.appendText(text.slice(done, match.index));
		if (link !== undefined) {
			const shown = alias ?? link.split('#').filter(Boolean).join(' > ');
			internalLink(app, sourcePath, link.trim(), parent).setText(shown);
		} else if (marked !== undefined) parent.createEl('mark', { text: marked });
		else parent.createEl('a', { cls: 'tag', text: whole, href: whole });
		done = match.index + whole.length;
	}
	parent.appendText(text.slice(done));
}

function linkTo({ app, sourcePath }: Rendering, url: string, parent: HTMLElement): HTMLElement {
	if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) {
		return internalLink(app, sourcePath, decodeURI(url), parent);
	}
	const attr = { target: '_blank', rel: 'noopener' };
	return parent.createEl('a', { cls: 'external-link', href: url, attr });
}

function internalLink(
	app: App,
	sourcePath: string,
	link: string,
	parent: HTMLElement,
): HTMLElement {
	const el = parent.createEl('a', { cls: 'internal-link', href: link });
	el.dataset.href = link;
	const target = app.metadataCache.getFirstLinkpathDest(getLinkpath(link), sourcePath);
	el.toggleClass('is-unresolved', !target);
	return el;
}

function sourceOf({ text }: Rendering, node: Nodes): string {
	const [from, to] = offsets(node);
	return text.slice(from, Math.min(to, from + 200));
}

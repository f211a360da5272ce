import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { ControlBinding } from './control-row';
import { focusableWithin } from './focus-within';
import type { SettingDrawing } from './setting-drawing';
import { renderSettingItems } from './setting-items';
import { renderTitlebar, type SettingPage } from './setting-page';

/** The rows of a settings tab on the screen: a root page, and the pages opened from it. */
export class SettingDefinitionsView implements SettingDrawing {
	readonly binding: ControlBinding;
	private readonly containerEl: HTMLElement;
	private readonly queries = new Map<string, string>();
	private items: readonly SettingDefinitionItem[] = [];
	/** Names of the pages opened, from the outermost. */
	private path: readonly string[] = [];
	private predicates: (() => void)[] = [];
	private undo: (() => void)[] = [];

	constructor(containerEl: HTMLElement, binding: Omit<ControlBinding, 'stored'>) {
		this.containerEl = containerEl;
		this.binding = {
			app: binding.app,
			get: (key) => binding.get(key),
			set: (key, value) => binding.set(key, value),
			stored: () => {
				this.refresh();
			},
		};
	}

	/** Draws the definitions, on the page that is open; pages that are gone are left. */
	show(items: readonly SettingDefinitionItem[], path: readonly string[] = this.path): void {
		const focused = this.focusedPlace();
		this.dispose();
		this.items = items;
		const pages = pagesAlong(items, path);
		this.path = pages.map((page) => page.name);
		const page = pages.at(-1);
		if (page?.page) this.drawOwnPage(page.page());
		else this.drawPage(page);
		if (focused >= 0) focusableWithin(this.containerEl).at(focused)?.focus();
	}

	openPage(page: SettingDefinitionPage): void {
		this.show(this.items, [...this.path, page.name]);
		focusableWithin(this.containerEl).at(0)?.focus();
	}

	watch(apply: () => void): void {
		this.predicates.push(apply);
		apply();
	}

	cleanUp(undo: () => void): void {
		this.undo.push(undo);
	}

	refresh(): void {
		for (const apply of this.predicates) apply();
	}

	query(group: string): string {
		return this.queries.get(this.keyOf(group)) ?? '';
	}

	setQuery(group: string, query: string): void {
		this.queries.set(this.keyOf(group), query);
	}

	dispose(): void {
		for (const undo of this.undo.splice(0)) undo();
		this.predicates = [];
		this.containerEl.empty();
	}

	private keyOf(group: string): string {
		return [...this.path, group].join('\n');
	}

	private drawPage(page: SettingDefinitionPage | undefined): void {
		if (page) this.drawTitle(this.containerEl.createDiv('setting-page-titlebar'), page.name);
		renderSettingItems(this.containerEl, page ? (page.items ?? []) : this.items, this);
	}

	private drawOwnPage(page: SettingPage | { display(): void; hide(): void }): void {
		const own = page as SettingPage;
		this.containerEl.append(own.rootEl);
		this.drawTitle(own.titlebarEl, own.title || (this.path.at(-1) ?? ''));
		this.cleanUp(() => {
			own.hide();
		});
		own.display();
	}

	private drawTitle(titlebarEl: HTMLElement, title: string): void {
		renderTitlebar(titlebarEl, title, () => {
			this.show(this.items, this.path.slice(0, -1));
		});
	}

	private focusedPlace(): number {
		const active = this.containerEl.doc.activeElement;
		return focusableWithin(this.containerEl).findIndex((el) => el === active);
	}
}

/** The definitions of the pages named, as far as they are there. */
function pagesAlong(
	items: readonly SettingDefinitionItem[],
	path: readonly string[],
): SettingDefinitionPage[] {
	const [name, ...rest] = path;
	const page = items
		.flatMap((item) => ('type' in item && item.type !== 'page' ? (item.items ?? []) : [item]))
		.find((item): item is SettingDefinitionPage => 'type' in item && item.name === name);
	return page ? [page, ...pagesAlong(page.items ?? [], rest)] : [];
}

import type { HostApp } from './host-app';
import { Modal } from './modal';
import { SearchComponent } from './search-component';
import { type FoundSetting, searchSettings } from './search-settings';
import { hideTab, type SettingTab, showTab } from './setting-tab';

/** Opens the settings on a tab, the first one without an id. Tabs stay with their plugins. */
export function openSettings(
	app: HostApp,
	tabs: readonly SettingTab[],
	tabId?: string,
): SettingsWindow {
	const settings = new SettingsWindow(app, tabs);
	settings.open();
	const wanted = tabs.find((tab) => tab.id === tabId) ?? tabs[0];
	if (wanted) settings.openTab(wanted);
	return settings;
}

/** A list of tabs with a search over all of their settings, and the open tab beside it. */
export class SettingsWindow extends Modal {
	private readonly tabs: readonly SettingTab[];
	private readonly search: SearchComponent;
	private readonly navEl: HTMLElement;
	private readonly tabEl: HTMLElement;
	private active: SettingTab | undefined;

	constructor(app: HostApp, tabs: readonly SettingTab[]) {
		super(app);
		this.tabs = tabs;
		this.setTitle('Settings');
		this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
		this.contentEl.addClass('vertical-tabs-container');
		const header = this.contentEl.createDiv('vertical-tab-header');
		this.search = new SearchComponent(header).setPlaceholder('Search settings');
		this.search.inputEl.setAttribute('aria-label', 'Search settings');
		this.search.onChange(() => {
			this.showNav();
		});
		this.navEl = header.createDiv('vertical-tab-header-group');
		this.tabEl = this.contentEl.createDiv({
			cls: 'vertical-tab-content-container',
			attr: { role: 'tabpanel', tabindex: '-1' },
		});
		this.navEl.addEventListener('keydown', (event) => {
			this.moveFocus(event);
		});
	}

	openTab(tab: SettingTab, path: readonly string[] = []): void {
		if (this.active && this.active !== tab) hideTab(this.active);
		this.active = tab;
		this.tabEl.replaceChildren(tab.containerEl);
		this.tabEl.setAttribute('aria-label', tab.name);
		this.tabEl.scrollTop = 0;
		showTab(tab, path);
		this.showNav();
	}

	override onOpen(): void {
		this.showNav();
	}

	override onClose(): void {
		if (this.active) hideTab(this.active);
		this.active = undefined;
	}

	private showNav(): void {
		const query = this.search.getValue();
		this.navEl.empty();
		if (query.trim() === '') this.showTabs();
		else this.showFound(searchSettings(this.tabs, query));
	}

	private showTabs(): void {
		this.navEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
		const list = this.navEl.createDiv({
			cls: 'vertical-tab-header-group-items',
			attr: { role: 'tablist', 'aria-orientation': 'vertical', 'aria-label': 'Settings tabs' },
		});
		for (const tab of this.tabs) {
			const open = tab === this.active;
			const item = list.createDiv({
				cls: 'vertical-tab-nav-item tappable',
				text: tab.name,
				attr: { role: 'tab', 'aria-selected': open, tabindex: open ? 0 : -1 },
			});
			item.toggleClass('is-active', open);
			item.addEventListener('click', () => {
				this.openTab(tab);
			});
		}
	}

	private showFound(found: readonly FoundSetting[]): void {
		if (found.length === 0) {
			this.navEl.createDiv({ cls: 'setting-search-empty', text: 'No settings found.' });
		}
		for (const { tab, path, name } of found) {
			const item = this.navEl.createEl('button', 'setting-search-result tappable');
			item.createDiv({ cls: 'setting-search-result-name', text: name });
			const place = [tab.name, ...path].join(' › ');
			item.createDiv({ cls: 'setting-search-result-place', text: place });
			item.addEventListener('click', () => {
				this.openTab(tab, path);
				this.reveal(name);
			});
		}
	}

	private reveal(name: string): void {
		const row = this.tabEl
			.findAll('.setting-item')
			.find((it) => it.querySelector('.setting-item-name')?.textContent === name);
		row?.scrollIntoView({ block: 'center' });
		row?.addClass('is-flashing');
	}

	private moveFocus(event: KeyboardEvent): void {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const items = this.navEl.findAll('[role="tab"], .setting-search-result');
		const at = items.findIndex((item) => item.isActiveElement());
		const next = items[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
		const tab = this.tabs.find(
			(it) => next.matches('[role="tab"]') && it.name === next.textContent,
		);
		if (tab) {
			this.openTab(tab);
			this.navEl.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
		}
	}
}

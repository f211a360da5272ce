import type { SettingDefinitionItem } from 'obsidian';
import { prepareSimpleSearch } from './search';
import { ask } from './setting-drawing';
import { isGroup } from './setting-items';
import type { SettingTab } from './setting-tab';

/** A setting found by its words, and the pages that lead to it. */
export interface FoundSetting {
	readonly tab: SettingTab;
	readonly path: readonly string[];
	readonly name: string;
}

/** Settings whose name, description or aliases hold every word; hidden ones are not found. */
export function searchSettings(tabs: readonly SettingTab[], query: string): FoundSetting[] {
	const search = prepareSimpleSearch(query);
	return tabs.flatMap((tab) =>
		wordsOf(tab.settingItems, [])
			.filter(({ words }) => search(words))
			.map(({ name, path }) => ({ tab, path, name })),
	);
}

interface Words {
	readonly name: string;
	readonly path: readonly string[];
	readonly words: string;
}

function wordsOf(items: readonly SettingDefinitionItem[], path: readonly string[]): Words[] {
	return items.flatMap((item): Words[] => {
		if (!ask(item.visible, true)) return [];
		if (isGroup(item)) return wordsOf(item.items ?? [], path);
		const page = 'type' in item ? item : undefined;
		const inside = page ? wordsOf(page.items ?? [], [...path, page.name]) : [];
		const { searchable, aliases = [] } = 'type' in item ? {} : item;
		if (!ask(searchable, true)) return inside;
		const words = [item.name, textOf(item.desc), ...aliases].join(' ');
		return [{ name: item.name, path, words }, ...inside];
	});
}

function textOf(desc: string | DocumentFragment | undefined): string {
	return typeof desc === 'string' ? desc : (desc?.textContent ?? '');
}

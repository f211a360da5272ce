import type {
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingGroupItem,
} from 'obsidian';
import type { ExtraButtonComponent } from './extra-button-component';
import { renderListAffordances, renderListEdges } from './list-rows';
import { ask, type SettingDrawing } from './setting-drawing';
import { SettingGroup } from './setting-group';
import { renderPageRow, renderSettingRow } from './setting-row';

/** Draws definitions: settings in a row share a group, and a group or list has its own. */
export function renderSettingItems(
	containerEl: HTMLElement,
	items: readonly SettingDefinitionItem[],
	drawing: SettingDrawing,
): void {
	let loose: SettingGroup | undefined;
	for (const item of items) {
		if (isGroup(item)) {
			loose = undefined;
			renderGroup(containerEl, item, drawing);
		} else {
			loose ??= new SettingGroup(containerEl);
			renderRow(item, loose, drawing, () => true, undefined);
		}
	}
}

type Group = SettingDefinitionGroup | SettingDefinitionList;
type Matches = (definition: SettingDefinition) => boolean;

/** Groups and lists, not settings and not pages. */
export function isGroup(item: SettingDefinitionItem): item is Group {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function renderGroup(containerEl: HTMLElement, item: Group, drawing: SettingDrawing): void {
	const group = new SettingGroup(containerEl);
	const list = item.type === 'list' ? (item as SettingDefinitionList) : undefined;
	if (item.heading !== undefined) group.setHeading(item.heading);
	if (item.cls !== undefined) group.addClass(item.cls);
	for (const use of item.extraButtons ?? []) {
		group.addExtraButton(use as (button: ExtraButtonComponent) => unknown);
	}
	const matches = renderSearch(item, group, drawing);
	for (const one of item.items ?? []) renderRow(one, group, drawing, matches, list);
	if (list) renderListEdges(list, group);
	drawing.watch(() => {
		group.groupEl.toggle(ask(item.visible, true));
	});
}

function renderSearch(item: Group, group: SettingGroup, drawing: SettingDrawing): Matches {
	const { search, heading = '' } = item;
	if (!search) return () => true;
	group.addSearch((field) => {
		field.setPlaceholder(search.placeholder ?? 'Search').setValue(drawing.query(heading));
		field.inputEl.setAttribute('aria-label', search.placeholder ?? 'Search');
		field.onChange((query) => {
			drawing.setQuery(heading, query);
			drawing.refresh();
		});
	});
	return (definition) => {
		const query = drawing.query(heading).trim();
		return query === '' || search.match(definition, query);
	};
}

function renderRow(
	item: SettingGroupItem,
	group: SettingGroup,
	drawing: SettingDrawing,
	matches: Matches,
	list: SettingDefinitionList | undefined,
): void {
	group.addSetting((setting) => {
		if ('type' in item) renderPageRow(item, setting, drawing);
		else renderSettingRow(item, setting, group, drawing);
		if (list) renderListAffordances(list, setting);
		drawing.watch(() => {
			const found = 'type' in item || !ask(item.searchable, true) || matches(item);
			setting.settingEl.toggle(ask(item.visible, true) && found);
		});
	});
}

import type { SettingDefinition, SettingDefinitionPage } from 'obsidian';
import { renderControl } from './control-row';
import { setIcon } from './icons';
import type { Setting } from './setting';
import { ask, type SettingDrawing } from './setting-drawing';
import type { SettingGroup } from './setting-group';

/** Draws one definition of a setting into its row. */
export function renderSettingRow(
	definition: SettingDefinition,
	setting: Setting,
	group: SettingGroup,
	drawing: SettingDrawing,
): void {
	setting.setName(definition.name).setDesc(definition.desc ?? '');
	if (definition.control) {
		const { control } = definition;
		renderControl(setting, control, drawing.binding);
		drawing.watch(() => {
			if (control.disabled !== undefined) setting.setDisabled(ask(control.disabled, false));
		});
	} else if (definition.render) {
		const render = definition.render as (setting: Setting, group: SettingGroup) => unknown;
		const undo = render(setting, group);
		if (typeof undo === 'function') drawing.cleanUp(undo as () => void);
	} else if (definition.action) {
		const { action, disabled } = definition;
		drawing.watch(() => {
			setting.settingEl.toggleClass('is-disabled', ask(disabled, false));
		});
		makePressable(setting.settingEl, () => {
			if (!ask(disabled, false)) action(setting.settingEl, indexOf(setting.settingEl));
		});
	}
}

/** Draws the row that leads to a page. */
export function renderPageRow(
	page: SettingDefinitionPage,
	setting: Setting,
	drawing: SettingDrawing,
): void {
	setting
		.setName(page.name)
		.setDesc(page.desc ?? '')
		.setClass('mod-page');
	setting.addDisplayValue((value) =>
		value.setValue(ask(page.displayValue, '')).setStatus(ask(page.status, null)),
	);
	setIcon(setting.controlEl.createSpan('setting-page-arrow'), 'chevron-right');
	makePressable(setting.settingEl, () => {
		drawing.openPage(page);
	});
}

/** The place of a row among those of its group, as it stands now. */
export function indexOf(row: HTMLElement): number {
	return [...(row.parentElement?.children ?? [])].indexOf(row);
}

function makePressable(row: HTMLElement, press: () => void): void {
	row.addClass('mod-action', 'tappable');
	row.setAttrs({ role: 'button', tabindex: 0 });
	row.addEventListener('click', press);
	row.addEventListener('keydown', (event) => {
		if (event.target !== row || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		press();
	});
}

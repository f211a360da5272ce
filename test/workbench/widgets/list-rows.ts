import type { SettingDefinitionList } from 'obsidian';
import { ExtraButtonComponent } from './extra-button-component';
import { setIcon } from './icons';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';
import { indexOf } from './setting-row';

/** Adds what a list has beside its rows: what to read when it is empty, and the way to add to it. */
export function renderListEdges(list: SettingDefinitionList, group: SettingGroup): void {
	group.addClass('mod-list');
	if (!list.items?.length && list.emptyState !== undefined) {
		group.listEl.createDiv({ cls: 'setting-list-empty', text: list.emptyState });
	}
	const { addItem } = list;
	if (!addItem) return;
	if (group.listEl.doc.body.hasClass('is-mobile')) {
		const row = new Setting(group.groupEl).setName(`+ ${addItem.name}`).settingEl;
		row.setAttrs({ role: 'button', tabindex: 0 });
		row.addClass('mod-action');
		row.addEventListener('click', () => {
			addItem.action(row);
		});
		return;
	}
	group.addExtraButton((button) => {
		button.setIcon('plus').setTooltip(addItem.name);
		button.onClick(() => {
			addItem.action(button.extraSettingsEl);
		});
	});
}

/**
 * Makes a row of a list movable and deletable: by a handle and a button, and by Alt with an arrow and
 * Delete. A moved row has moved before the plugin is told.
 */
export function renderListAffordances(list: SettingDefinitionList, setting: Setting): void {
	const row = setting.settingEl;
	const { onReorder, onDelete } = list;
	if (onReorder || onDelete) row.setAttr('tabindex', 0);
	if (onReorder) makeMovable(row, setting, onReorder);
	if (onDelete) {
		setting.addComponent((el) =>
			new ExtraButtonComponent(el)
				.setIcon('trash-2')
				.setTooltip('Delete')
				.onClick(() => {
					onDelete(indexOf(row));
				}),
		);
		row.addEventListener('keydown', (event) => {
			if (event.target !== row || !['Delete', 'Backspace'].includes(event.key)) return;
			event.preventDefault();
			onDelete(indexOf(row));
		});
	}
}

function makeMovable(row: HTMLElement, setting: Setting, moved: Moved): void {
	const handle = setting.controlEl.createDiv({
		cls: 'clickable-icon mod-drag-handle',
		attr: { draggable: 'true', 'aria-hidden': 'true' },
	});
	setIcon(handle, 'grip-vertical');
	handle.addEventListener('dragstart', (event) => {
		event.dataTransfer?.setDragImage(row, 0, 0);
		row.addClass('is-dragging');
	});
	handle.addEventListener('dragend', () => {
		row.removeClass('is-dragging');
	});
	const draggedHere = (): HTMLElement | null =>
		row.parentElement?.querySelector<HTMLElement>(':scope > .is-dragging') ?? null;
	row.addEventListener('dragover', (event) => {
		if (draggedHere()) event.preventDefault();
	});
	row.addEventListener('drop', (event) => {
		const dragged = draggedHere();
		if (!dragged) return;
		event.preventDefault();
		move(dragged, row, moved);
	});
	row.addEventListener('keydown', (event) => {
		if (event.target !== row || !event.altKey) return;
		if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
		event.preventDefault();
		const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
		if (next) move(row, next, moved);
		row.focus();
	});
}

type Moved = (oldIndex: number, newIndex: number) => void;

/** Puts a row in the place of another one; those between move up or down. */
function move(row: HTMLElement, other: Element, moved: Moved): void {
	const from = indexOf(row);
	if (row === other) return;
	if (row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) other.after(row);
	else other.before(row);
	moved(from, indexOf(row));
}

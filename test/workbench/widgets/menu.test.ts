// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureApp, press } from './fixture-app';
import { Menu } from './menu';

fixtureApp();
let chosen: string[] = [];
let menu: Menu;

beforeEach(() => {
	chosen = [];
	menu = new Menu();
});

afterEach(() => {
	menu.hide();
	document.body.empty();
});

function add(title: string, section = ''): void {
	menu.addItem((item) =>
		item
			.setTitle(title)
			.setSection(section)
			.onClick(() => chosen.push(title)),
	);
}

function selected(): string | undefined {
	return document.querySelector('.menu-item.selected .menu-item-title')?.textContent;
}

test('arrows go round a menu and Enter does what the selected item says', () => {
	add('Open');
	add('Rename');
	menu.showAtPosition({ x: 10, y: 10 });
	press('ArrowDown');
	expect(selected()).toBe('Open');
	press('ArrowUp');
	expect(selected()).toBe('Rename');
	expect(document.activeElement?.textContent).toBe('Rename');
	press('Enter');
	expect(chosen).toEqual(['Rename']);
	expect(document.querySelector('.menu')).toBeNull();
});

test('items of one section stand together, divided from the next, and arrows follow that order', () => {
	add('Open', 'open');
	add('Delete', 'danger');
	add('Open in new tab', 'open');
	menu.showAtPosition({ x: 0, y: 0 });
	const titles = [...document.querySelectorAll('.menu-item-title')].map((el) => el.textContent);
	expect(titles).toEqual(['Open', 'Open in new tab', 'Delete']);
	expect(document.querySelectorAll('.menu-separator')).toHaveLength(1);
	press('ArrowDown');
	press('ArrowDown');
	expect(selected()).toBe('Open in new tab');
	press('End');
	expect(selected()).toBe('Delete');
});

test('labels and disabled items are passed over and do nothing when they are clicked', () => {
	menu.addItem((item) => item.setTitle('Sort by').setIsLabel(true));
	menu.addItem((item) =>
		item
			.setTitle('Off')
			.setDisabled(true)
			.onClick(() => chosen.push('Off')),
	);
	add('Due');
	menu.showAtPosition({ x: 0, y: 0 });
	press('ArrowDown');
	expect(selected()).toBe('Due');
	document.querySelector<HTMLElement>('.menu-item.is-disabled')?.click();
	expect(chosen).toEqual([]);
	expect(document.querySelector('.menu')).not.toBeNull();
});

test('Escape and a press elsewhere hide a menu, say so, and give the focus back', () => {
	const before = document.body.createEl('button', { text: 'Before' });
	before.focus();
	const hidden = vi.fn();
	add('Open');
	menu.onHide(hidden);
	menu.showAtPosition({ x: 0, y: 0 });
	expect(document.activeElement).not.toBe(before);
	press('Escape');
	expect(document.activeElement).toBe(before);
	menu.showAtPosition({ x: 0, y: 0 });
	before.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
	expect(hidden).toHaveBeenCalledTimes(2);
	expect(document.querySelector('.menu')).toBeNull();
});

test('a checked item says so to those who hear the page', () => {
	menu.addItem((item) => item.setTitle('All').setChecked(true));
	menu.showAtPosition({ x: 0, y: 0 });
	const item = document.querySelector('.menu-item');
	expect(item?.getAttribute('role')).toBe('menuitemcheckbox');
	expect(item?.getAttribute('aria-checked')).toBe('true');
});

test('all who fill the menu of one event fill the same one, which opens afterwards', async () => {
	const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
	menu = Menu.forEvent(event);
	add('From the pane');
	expect(Menu.forEvent(event)).toBe(menu);
	expect(document.querySelector('.menu')).toBeNull();
	await vi.waitFor(() => expect(document.querySelectorAll('.menu-item')).toHaveLength(1));
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureApp, press, type } from './fixture-app';
import { FuzzySuggestModal } from './fuzzy-suggest-modal';
import { PathSuggest } from './path-suggest';

const app = fixtureApp(['People/Jonas Weber.md', 'People/Priya Raman.md', 'People']);

class PickRoadmap extends FuzzySuggestModal<string> {
	chosen: string | undefined;
	getItems(): string[] {
		return ['Staff engineer', 'Senior to staff', 'Circle'];
	}
	getItemText(item: string): string {
		return item;
	}
	onChooseItem(item: string): void {
		this.chosen = item;
	}
}

let modal: PickRoadmap;
beforeEach(() => {
	modal = new PickRoadmap(app);
	modal.open();
});
afterEach(() => {
	modal.close();
	document.body.empty();
});

const rows = (): (string | null)[] =>
	[...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);

test('a suggester lists all items in order, with the focus in its field and the first one selected', () => {
	expect(rows()).toEqual(['Staff engineer', 'Senior to staff', 'Circle']);
	expect(document.activeElement).toBe(modal.inputEl);
	expect(document.querySelector('.is-selected')?.textContent).toBe('Staff engineer');
});

test('typed letters narrow the list, best first, and mark what they matched', () => {
	type(modal.inputEl, 'sto');
	expect(rows()).toEqual(['Senior to staff']);
	type(modal.inputEl, 'staff');
	expect(rows()).toEqual(['Staff engineer', 'Senior to staff']);
	expect(document.querySelector('.suggestion-highlight')?.textContent).toBe('Staff');
});

test('arrows and Enter choose without leaving the field, and the modal has closed before', () => {
	press('ArrowDown');
	press('ArrowDown');
	const active = modal.inputEl.getAttr('aria-activedescendant');
	expect(document.getElementById(active ?? '')?.textContent).toBe('Circle');
	press('Enter');
	expect(modal.chosen).toBe('Circle');
	expect(document.querySelector('.prompt')).toBeNull();
});

test('nothing found is said, and Enter then chooses nothing', () => {
	type(modal.inputEl, 'zzz');
	expect(document.querySelector('.suggestion-empty')?.textContent).toBe('No results found.');
	press('Enter');
	expect(modal.chosen).toBeUndefined();
});

test('instructions stand at the foot, once', () => {
	modal.setInstructions([{ command: '↵', purpose: 'to open' }]);
	modal.setInstructions([{ command: '↵', purpose: 'to switch' }]);
	expect(document.querySelector('.prompt-instructions')?.textContent).toBe('↵to switch');
	expect(document.querySelectorAll('.prompt-instructions')).toHaveLength(1);
});

test('a field with suggestions takes the chosen path and tells that it has changed', () => {
	modal.close();
	const field = document.body.createEl('input', { type: 'text' });
	let heard = '';
	new PathSuggest(app, field, () => app.vault.getFiles());
	field.addEventListener('input', () => (heard = field.value));
	field.focus();
	type(field, 'priya');
	expect(rows()).toEqual(['People/Priya Raman.md']);
	press('Enter');
	expect(heard).toBe('People/Priya Raman.md');
	expect(document.querySelector('.suggestion-container')).toBeNull();
});

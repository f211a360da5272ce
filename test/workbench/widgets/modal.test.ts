// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ConfirmationModal } from './confirmation-modal';
import { fixtureApp, press } from './fixture-app';
import { Modal } from './modal';

const app = fixtureApp();

afterEach(() => {
	document.body.empty();
});

function modalWithButtons(): { modal: Modal; buttons: HTMLButtonElement[] } {
	const modal = new Modal(app).setTitle('Create a roadmap');
	const buttons = ['First', 'Last'].map((text) => modal.contentEl.createEl('button', { text }));
	return { modal, buttons };
}

test('a modal takes the focus, and gives it back when Escape closes it', () => {
	const before = document.body.createEl('button', { text: 'Before' });
	before.focus();
	const { modal, buttons } = modalWithButtons();
	modal.open();
	expect(document.activeElement).toBe(buttons[0]);
	press('Escape');
	expect(document.querySelector('.modal')).toBeNull();
	expect(document.activeElement).toBe(before);
});

test('the tab key goes round inside a modal, both ways', () => {
	document.body.createEl('button', { text: 'Behind' });
	const { modal, buttons } = modalWithButtons();
	modal.open();
	const close = modal.modalEl.find('.modal-close-button');
	press('Tab', { shiftKey: true });
	expect(document.activeElement).toBe(close);
	press('Tab');
	expect(document.activeElement).toBe(buttons[0]);
});

test('a modal has its title as its name and tells both of its listeners once that it is closed', () => {
	const told: string[] = [];
	const { modal } = modalWithButtons();
	modal.onClose = () => told.push('onClose');
	modal.setCloseCallback(() => told.push('callback'));
	modal.open();
	const name = document.getElementById(modal.modalEl.getAttr('aria-labelledby') ?? '');
	expect(name?.textContent).toBe('Create a roadmap');
	modal.close();
	modal.close();
	expect(told).toEqual(['onClose', 'callback']);
});

test('a press on the background closes a modal, a press inside does not', () => {
	const { modal } = modalWithButtons();
	modal.open();
	modal.contentEl.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
	expect(modal.containerEl.isConnected).toBe(true);
	modal.containerEl.find('.modal-bg').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
	expect(modal.containerEl.isConnected).toBe(false);
});

test('keys reach the modal on top alone', () => {
	const below = modalWithButtons().modal;
	const above = modalWithButtons().modal;
	below.open();
	above.open();
	press('Escape');
	expect([below, above].map((it) => it.containerEl.isConnected)).toEqual([true, false]);
	below.close();
});

test('a confirmation focuses the button that asks for it and closes before it acts', () => {
	const modal = new ConfirmationModal(app);
	let open: boolean | undefined;
	modal.addCancelButton().addButton((button) =>
		button
			.setButtonText('Delete')
			.setDestructive()
			.setInitialFocus()
			.onClick(() => (open = modal.containerEl.isConnected)),
	);
	modal.open();
	expect(document.activeElement?.textContent).toBe('Delete');
	(document.activeElement as HTMLElement).click();
	expect(open).toBe(false);
});

import { Keymap, Scope } from '../core';
import { installDom } from '../dom';
import type { HostApp, VaultEntry } from './host-app';

/** An app that has keys and paths and nothing else, for the tests of widgets. */
export function fixtureApp(paths: readonly string[] = []): HostApp {
	installDom(window);
	const entries: readonly VaultEntry[] = paths.map((path) => ({ path }));
	const app: HostApp = {
		keymap: new Keymap(new Scope()),
		vault: {
			getFiles: () => entries.filter(({ path }) => path.includes('.')),
			getAllFolders: () => entries.filter(({ path }) => !path.includes('.')),
		},
	};
	Object.assign(window, { app });
	return app;
}

/** Presses a key where the focus is. */
export function press(key: string, held: KeyboardEventInit = {}): void {
	const at = document.activeElement ?? document.body;
	at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
}

/** Types into a field, all at once. */
export function type(field: HTMLInputElement, text: string): void {
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

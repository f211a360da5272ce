import type { Scope } from '../core';

/** A note or folder, as far as a suggester shows it. */
export interface VaultEntry {
	readonly path: string;
}

/** What the widgets ask of the app that they stand in. */
export interface HostApp {
	readonly keymap: {
		pushScope(scope: Scope): void;
		popScope(scope: Scope): void;
	};
	readonly vault: {
		getFiles(): readonly VaultEntry[];
		getAllFolders(includeRoot?: boolean): readonly VaultEntry[];
	};
}

/** The app of a window, for the widgets that are made without one, as menus are. */
export function hostApp(win: Window): HostApp {
	const { app } = win as { app?: HostApp };
	if (!app) throw new Error('workbench: the window has no app yet');
	return app;
}

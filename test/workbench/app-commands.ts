import type { App } from './app';
import { CommandPalette } from './command-palette';
import { MarkdownView } from './markdown-view';
import { QuickSwitcher } from './quick-switcher';

/** The app's own commands; those with a place in the ribbon are buttons there too. */
export function addAppCommands(app: App): void {
	const { commands, shell, workspace } = app;
	const openSwitcher = (): void => {
		new QuickSwitcher(app).open();
	};
	const openPalette = (): void => {
		new CommandPalette(app).open();
	};
	const openSettings = (): void => {
		app.setting.open();
	};
	const toggleTheme = (): void => {
		app.setDarkMode(!app.isDarkMode());
	};
	commands.addCommand({
		id: 'switcher:open',
		name: 'Quick switcher: Open quick switcher',
		callback: openSwitcher,
		hotkeys: [{ modifiers: ['Mod'], key: 'O' }],
	});
	commands.addCommand({
		id: 'command-palette:open',
		name: 'Command palette: Open command palette',
		callback: openPalette,
		hotkeys: [
			{ modifiers: ['Mod'], key: 'P' },
			{ modifiers: ['Meta'], key: 'P' },
		],
	});
	commands.addCommand({
		id: 'app:open-settings',
		name: 'Open settings',
		callback: openSettings,
		hotkeys: [{ modifiers: ['Mod'], key: ',' }],
	});
	commands.addCommand({
		id: 'theme:toggle-light-dark',
		name: 'Toggle light/dark mode',
		callback: toggleTheme,
	});
	commands.addCommand({
		id: 'app:toggle-left-sidebar',
		name: 'Toggle left sidebar',
		callback: () => {
			workspace.leftSplit.toggle();
		},
	});
	commands.addCommand({
		id: 'app:toggle-right-sidebar',
		name: 'Toggle right sidebar',
		callback: () => {
			workspace.rightSplit.toggle();
		},
	});
	commands.addCommand({
		id: 'markdown:toggle-preview',
		name: 'Toggle reading view',
		hotkeys: [{ modifiers: ['Mod'], key: 'E' }],
		checkCallback: (checking) => {
			const view = workspace.activeEditor;
			if (!(view instanceof MarkdownView)) return false;
			if (!checking) view.setMode(view.getMode() === 'source' ? 'preview' : 'source');
			return true;
		},
	});
	shell.addRibbonAction('file-search', 'Open quick switcher', openSwitcher);
	shell.addRibbonAction('terminal', 'Open command palette', openPalette);
	shell.addRibbonSetting('sun-moon', 'Toggle light/dark mode', toggleTheme);
	shell.addRibbonSetting('settings', 'Open settings', openSettings);
}

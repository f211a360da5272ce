import type { App } from './app';
import { Platform } from './platform';
import { setIcon } from './widgets/icons';
import { setTooltip } from './widgets/tooltip';

/** The frame around the workspace: ribbon, status bar, and on a phone the bar at the bottom. */
export class Shell {
	readonly statusBarEl: HTMLElement;
	private readonly app: App;

	constructor(app: App, parent: HTMLElement) {
		this.app = app;
		parent.addClass(...(Platform.isPhone ? ['is-mobile', 'is-phone'] : ['mod-linux']));
		const containerEl = parent.createDiv('app-container');
		containerEl.createDiv('horizontal-main-container').append(app.workspace.containerEl);
		this.statusBarEl = containerEl.createDiv('status-bar');
		// the app has no status bar on a phone, yet gives plugins an element to write to
		if (Platform.isPhone) this.statusBarEl.hide();
		if (Platform.isPhone) this.addPhoneBar(containerEl);
		else this.addDockToggles();
	}

	addRibbonAction(
		icon: string,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		return this.addButton(this.app.workspace.leftRibbon.actionsEl, icon, title, callback);
	}

	addRibbonSetting(icon: string, title: string, callback: () => void): void {
		this.addButton(this.app.workspace.leftRibbon.settingsEl, icon, title, callback);
	}

	private addButton(
		parent: HTMLElement,
		icon: string,
		title: string,
		callback: (event: MouseEvent) => unknown,
	): HTMLElement {
		const button = parent.createEl('button', 'clickable-icon side-dock-ribbon-action');
		setIcon(button, icon);
		setTooltip(button, title, { placement: 'right' });
		button.addEventListener('click', callback);
		return button;
	}

	private addDockToggles(): void {
		const { leftRibbon, leftSplit, rightSplit, rootSplit } = this.app.workspace;
		const left = createDiv('sidebar-toggle-button mod-left');
		leftRibbon.containerEl.prepend(left);
		this.addToggle(left, 'panel-left', 'Toggle left sidebar', () => {
			leftSplit.toggle();
		});
		const right = rootSplit.containerEl.createDiv('sidebar-toggle-button mod-right');
		this.addToggle(right, 'panel-right', 'Toggle right sidebar', () => {
			rightSplit.toggle();
		});
	}

	private addToggle(parent: HTMLElement, icon: string, title: string, toggle: () => void): void {
		const button = parent.createEl('button', 'clickable-icon');
		setIcon(button, icon);
		setTooltip(button, title);
		button.addEventListener('click', toggle);
	}

	private addPhoneBar(parent: HTMLElement): void {
		const { leftSplit, rightSplit } = this.app.workspace;
		const bar = parent.createDiv('mobile-navbar').createDiv('mobile-navbar-actions');
		const run = (id: string) => (): void => {
			this.app.commands.executeCommandById(id);
		};
		const actions: [icon: string, title: string, callback: () => void][] = [
			['panel-left', 'Open left sidebar', () => leftSplit.toggle()],
			['file-search', 'Open quick switcher', run('switcher:open')],
			['terminal', 'Open command palette', run('command-palette:open')],
			['panel-right', 'Open right sidebar', () => rightSplit.toggle()],
		];
		for (const [icon, title, callback] of actions) {
			const button = bar.createEl('button', 'mobile-navbar-action clickable-icon');
			setIcon(button, icon);
			button.setAttribute('aria-label', title);
			button.addEventListener('click', callback);
		}
		const backdrop = parent.createDiv('workspace-drawer-backdrop');
		backdrop.addEventListener('click', () => {
			leftSplit.collapse();
			rightSplit.collapse();
		});
	}
}

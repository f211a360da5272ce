import { Keymap, Menu, setIcon, setTooltip, type App, type HoverParent } from 'obsidian';
import { shownTitle } from '../markdown/shown-title';
import type { MenuEntry, PaneHost } from '../view/pane-host';
import { openLink } from './open-link';
import { openPlace } from './open-place';
import { ROADMAP_VIEW } from './roadmap-view';

type Target = Parameters<PaneHost['open']>[0];

/**
 * Gives a pane the app's links, previews, menus, icons and tooltips. `perform` carries out what the
 * pane does to the notes.
 */
export function paneHost(
	app: App,
	hoverParent: HoverParent,
	actions: Pick<PaneHost, 'createExample' | 'createRoadmap'>,
	perform: Pick<PaneHost, 'act' | 'undoName'>,
): PaneHost {
	return {
		...actions,
		...perform,
		plainText: shownTitle,
		icon: setIcon,
		tooltip: (element, text) => {
			setTooltip(element, text);
		},
		open: (target, event) => {
			void openTarget(app, target, event);
		},
		hover: (event, target, targetEl) => {
			app.workspace.trigger('hover-link', {
				event,
				source: ROADMAP_VIEW,
				hoverParent,
				targetEl,
				...linkOf(target),
				state: 'line' in target ? { scroll: target.line - 1 } : undefined,
			});
		},
		menu: (event, target, element, entries = []) => {
			const menu = new Menu();
			for (const entry of entries) addEntry(menu, entry);
			if (target !== null) addLink(app, menu, target);
			show(menu, event, element);
		},
	};
}

function openTarget(app: App, target: Target, event: MouseEvent | KeyboardEvent): Promise<void> {
	const pane = Keymap.isModEvent(event);
	return 'link' in target ? openLink(app, target, pane) : openPlace(app, target, pane);
}

function linkOf(target: Target): { readonly linktext: string; readonly sourcePath: string } {
	return 'link' in target
		? { linktext: target.link, sourcePath: target.from }
		: { linktext: target.path, sourcePath: '' };
}

function addEntry(menu: Menu, { section, title, icon, choose }: MenuEntry): void {
	menu.addItem((item) => {
		item.setSection(section).setTitle(title).setIcon(icon).onClick(choose);
	});
}

function addLink(app: App, menu: Menu, target: Target): void {
	if ('line' in target) {
		menu.addItem((item) => {
			item
				.setSection('open')
				.setTitle('Open at this line')
				.setIcon('text-cursor')
				.onClick(() => void openPlace(app, target, false));
		});
	}
	const { linktext, sourcePath } = linkOf(target);
	app.workspace.handleLinkContextMenu(menu, linktext, sourcePath);
}

/** At the pointer for a context menu; below the element for a key, and for a press on a button. */
function show(menu: Menu, event: MouseEvent | KeyboardEvent, element: HTMLElement): void {
	if (event.instanceOf(MouseEvent) && event.type === 'contextmenu') {
		menu.showAtMouseEvent(event);
		return;
	}
	const { left, bottom } = element.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, element.doc);
}

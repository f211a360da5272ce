import { Keymap, Menu, setIcon, setTooltip, type App, type HoverParent } from 'obsidian';
import { shownTitle } from '../markdown/shown-title';
import type { PaneHost } from '../view/pane-host';
import { openPlace } from './open-place';
import { ROADMAP_VIEW } from './roadmap-view';

/** Gives a pane the app's links, previews, menus, icons and tooltips. */
export function paneHost(
	app: App,
	hoverParent: HoverParent,
	actions: Pick<PaneHost, 'createExample' | 'createRoadmap'>,
): PaneHost {
	return {
		...actions,
		plainText: shownTitle,
		icon: setIcon,
		tooltip: (element, text) => {
			setTooltip(element, text);
		},
		open: (place, event) => {
			void openPlace(app, place, Keymap.isModEvent(event));
		},
		hover: (event, place, targetEl) => {
			app.workspace.trigger('hover-link', {
				event,
				source: ROADMAP_VIEW,
				hoverParent,
				targetEl,
				linktext: place.path,
				sourcePath: '',
				state: { scroll: place.line - 1 },
			});
		},
		menu: (event, place, element) => {
			const menu = new Menu();
			menu.addItem((item) => {
				item
					.setSection('open')
					.setTitle('Open at this line')
					.setIcon('text-cursor')
					.onClick(() => void openPlace(app, place, false));
			});
			app.workspace.handleLinkContextMenu(menu, place.path, '');
			if (event.instanceOf(MouseEvent) && event.type !== 'keydown') menu.showAtMouseEvent(event);
			else {
				const { left, bottom } = element.getBoundingClientRect();
				menu.showAtPosition({ x: left, y: bottom }, element.doc);
			}
		},
	};
}

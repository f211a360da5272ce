import { withOpen } from '../pane-state';
import type { PaneTools } from '../pane-tools';

/**
 * Attributes of a button that opens or closes the thing of `key`. One listener at the root acts on
 * them ({@link toggle}): hundreds of rows need none of their own.
 */
export function toggles(key: string, open: boolean) {
	return { 'data-toggles': key, 'data-to': open ? 'closed' : 'open' };
}

/** Does what the clicked button's attributes say, if it has them. */
export function toggle(tools: PaneTools, event: MouseEvent): void {
	const button = (event.target as Element).closest<HTMLElement>('[data-toggles]');
	const key = button?.dataset.toggles;
	if (!button || key === undefined) return;
	tools.change((state) => withOpen(state, [key], button.dataset.to === 'open'));
}

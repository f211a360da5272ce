import { useRef } from 'preact/hooks';
import { withOpen } from '../pane-state';
import { usePaneTools } from '../pane-tools';
import { findByTyping, typeOn, type Typed } from './find-by-typing';
import type { PlanGestures } from './plan-gestures';
import { itemOf, itemWithKey } from './tree-items';
import type { VisibleRow } from './visible-rows';
import { walkTree, type TreeStep } from './walk-tree';

type TreeEvent = KeyboardEvent & { readonly currentTarget: HTMLElement };

/** The listener of the tree for keys: walks, expands, opens, ticks, moves, finds by typing. */
export function useTreeKeys(
	visible: readonly VisibleRow[],
	gestures: PlanGestures,
): (event: TreeEvent) => void {
	const { host, change } = usePaneTools();
	const typed = useRef<Typed>({ text: '', at: 0 });

	const take = (step: TreeStep, event: TreeEvent, item: HTMLElement): void => {
		switch (step.do) {
			case 'focus':
				itemWithKey(event.currentTarget, step.row.key)?.focus();
				return;
			case 'expand':
			case 'collapse': {
				const keys = step.rows.map(({ key }) => key);
				change((state) => withOpen(state, keys, step.do === 'expand'));
				return;
			}
			case 'open':
				if (step.row.place) host.open(step.row.place, event);
				return;
			case 'menu':
				gestures.menu(event, step.row, item);
				return;
			case 'tick':
				gestures.tick(step.row);
				return;
			case 'press':
				gestures.press(step.row, event.currentTarget);
				return;
			case 'move':
				gestures.move(step.row, step.by);
		}
	};

	return (event) => {
		const item = itemOf(event.target);
		const key = item?.dataset.key;
		if (!item || key === undefined) return;
		const onRow = event.target === item;
		if (!onRow && PRESSES.has(event.key)) return;
		const step = stepOf(visible, key, event, item);
		if (step) {
			event.preventDefault();
			event.stopPropagation();
			take(step, event, item);
		} else if (onRow && isLetter(event)) {
			typed.current = typeOn(typed.current, event.key, event.timeStamp);
			const found = findByTyping(visible, key, typed.current.text);
			if (found) itemWithKey(event.currentTarget, found.key)?.focus();
		}
	};
}

/** Keys that belong to a button or link inside a row. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ', 'ContextMenu']);

/** With Ctrl, Alt or the command key Enter is ours: it opens elsewhere; and Alt with an arrow. */
function stepOf(
	visible: readonly VisibleRow[],
	key: string,
	event: KeyboardEvent,
	item: HTMLElement,
): TreeStep | null {
	if (hasCommand(event) && event.key !== 'Enter' && !isMove(event)) return null;
	const isRtl = getComputedStyle(item).direction === 'rtl';
	const pressed = { key: event.key, shift: event.shiftKey, alt: event.altKey };
	return walkTree(visible, key, pressed, isRtl ? 'ArrowLeft' : 'ArrowRight');
}

function hasCommand(event: KeyboardEvent): boolean {
	return event.ctrlKey || event.metaKey || event.altKey;
}

function isMove(event: KeyboardEvent): boolean {
	const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
	return isArrow && event.altKey && !event.ctrlKey && !event.metaKey;
}

function isLetter(event: KeyboardEvent): boolean {
	return event.key.length === 1 && event.key !== ' ' && !hasCommand(event);
}

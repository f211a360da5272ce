import type { Snapshot } from '../../src/model/snapshot';
import { mountRoadmapPane } from '../../src/view/mount-roadmap-pane';
import { INITIAL_PANE_STATE, type PaneState } from '../../src/view/pane-state';
import { paneProps, recordingHost, type RecordedHost } from './test-pane';

/** A mounted pane that keeps its state as the app would. */
export interface OpenPane {
	readonly element: HTMLElement;
	readonly host: RecordedHost;
	readonly state: () => PaneState;
	readonly update: (snapshot: Snapshot | null, state?: Partial<PaneState>) => void;
	/** Presses a key where the focus is, and waits until the pane is drawn. */
	readonly press: (key: string, more?: KeyboardEventInit) => Promise<void>;
	/** Clicks the first element with this text, and waits until the pane is drawn. */
	readonly click: (text: string) => Promise<void>;
	/** First words of the focused row or element. */
	readonly focused: () => string;
	/** Titles of the rows from top to bottom. */
	readonly rows: () => readonly string[];
	readonly text: () => string;
	readonly unmount: () => void;
}

export function openPane(
	first: Snapshot | null,
	initial: Partial<PaneState> = {},
	host = recordingHost(),
): OpenPane {
	const element = document.body.appendChild(document.createElement('div'));
	let shown = first;
	let state: PaneState = { ...INITIAL_PANE_STATE, ...initial };
	const props = () => paneProps({ snapshot: shown, state, host, onState: keep });
	const keep = (next: PaneState): void => {
		state = next;
		pane.update(props());
	};
	const pane = mountRoadmapPane(element, props());
	const all = <T extends Element>(selector: string): T[] => [
		...element.querySelectorAll<T>(selector),
	];
	return {
		element,
		host,
		state: () => state,
		update(next, change = {}) {
			shown = next;
			state = { ...state, ...change };
			pane.update(props());
		},
		async press(key, more = {}) {
			const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
			document.activeElement?.dispatchEvent(event);
			await drawn();
		},
		async click(text) {
			const found = all<HTMLElement>('a, button').find((each) => wordsOf(each) === text);
			if (!found) throw new Error(`Nothing to click says "${text}".`);
			found.focus();
			found.click();
			await drawn();
		},
		focused() {
			const focus = document.activeElement;
			return wordsOf(focus?.querySelector('.roadmap-title') ?? focus);
		},
		rows: () => all('[role="treeitem"] .roadmap-title').map(wordsOf),
		text: () => wordsOf(element),
		unmount() {
			pane.unmount();
			element.remove();
		},
	};
}

/** Resolves when the components have drawn what the last event changed. */
async function drawn(): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 0));
}

function wordsOf(element: Element | null | undefined): string {
	return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

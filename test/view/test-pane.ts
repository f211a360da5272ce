import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { MenuEntry, PaneHost } from '../../src/view/pane-host';
import type { PaneAct } from '../../src/view/pane-act';
import { INITIAL_PANE_STATE } from '../../src/view/pane-state';
import type { RoadmapPaneProps } from '../../src/view/mount-roadmap-pane';

/** A host that writes down what it is asked. */
export interface RecordedHost extends PaneHost {
	readonly asked: string[];
	/** What it was asked to do to the notes. */
	readonly acts: PaneAct[];
	/** The entries of the menu that was opened last. */
	readonly entries: () => readonly MenuEntry[];
}

/** `undoName` is what undo would take back. */
export function recordingHost(undoName: string | null = null): RecordedHost {
	const asked: string[] = [];
	const acts: PaneAct[] = [];
	let entries: readonly MenuEntry[] = [];
	return {
		asked,
		acts,
		entries: () => entries,
		open: (target, event) => asked.push(`open ${nameOf(target)}${event.ctrlKey ? ' ctrl' : ''}`),
		hover: (_event, target) => asked.push(`hover ${nameOf(target)}`),
		menu: (_event, target, _element, offered = []) => {
			entries = offered;
			asked.push(`menu ${target === null ? 'of acts' : nameOf(target)}`);
		},
		act: (act) => acts.push(act),
		undoName: () => undoName,
		icon: () => undefined,
		tooltip: (element, text) => element.setAttribute('data-tooltip', text),
		plainText: (source) => source.replaceAll('[[', '').replaceAll(']]', ''),
		createExample: () => asked.push('create example'),
		createRoadmap: () => asked.push('create roadmap'),
	};
}

function nameOf(target: Parameters<PaneHost['open']>[0]): string {
	return 'link' in target
		? `[[${target.link}]] of ${target.from}`
		: `${target.path}:${target.line}`;
}

/** Props of a pane that shows nothing yet. */
export function paneProps(props: Partial<RoadmapPaneProps>): RoadmapPaneProps {
	return {
		snapshot: null,
		state: INITIAL_PANE_STATE,
		onState: () => undefined,
		settings: DEFAULT_SETTINGS,
		host: recordingHost(),
		...props,
	};
}

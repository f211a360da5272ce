import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { PaneHost } from '../../src/view/pane-host';
import { INITIAL_PANE_STATE } from '../../src/view/pane-state';
import type { RoadmapPaneProps } from '../../src/view/mount-roadmap-pane';

/** A host that writes down what it is asked. */
export interface RecordedHost extends PaneHost {
	readonly asked: string[];
}

export function recordingHost(): RecordedHost {
	const asked: string[] = [];
	return {
		asked,
		open: ({ path, line }, event) =>
			asked.push(`open ${path}:${line}${event.ctrlKey ? ' ctrl' : ''}`),
		hover: (_event, { path, line }) => asked.push(`hover ${path}:${line}`),
		menu: (_event, { path, line }) => asked.push(`menu ${path}:${line}`),
		icon: () => undefined,
		tooltip: (element, text) => element.setAttribute('data-tooltip', text),
		plainText: (source) => source.replaceAll('[[', '').replaceAll(']]', ''),
		createExample: () => asked.push('create example'),
		createRoadmap: () => asked.push('create roadmap'),
	};
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

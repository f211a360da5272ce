import { render } from 'preact';
import type { Settings } from '../model/settings';
import type { Snapshot } from '../model/snapshot';
import { keepFocus } from './keep-focus';
import type { PaneHost } from './pane-host';
import { withOpen, type PaneState } from './pane-state';
import { PaneToolsContext, type PaneTools } from './pane-tools';
import { sectionKey } from './parts/section';
import { toggle } from './parts/toggles';
import { RoadmapPane } from './roadmap-pane';
import { shownText } from './shown-text';

export interface RoadmapPaneProps {
	/** Null while the notes are being read for the first time. */
	readonly snapshot: Snapshot | null;
	readonly state: PaneState;
	/** Asks for another state; the pane shows it when it comes back through `update`. */
	readonly onState: (state: PaneState) => void;
	readonly settings: Settings;
	/** The same one in every update. */
	readonly host: PaneHost;
}

export interface MountedPane {
	/** Draws what changed; the focused row keeps the focus. */
	readonly update: (props: RoadmapPaneProps) => void;
	readonly unmount: () => void;
}

/** Draws the roadmap pane into an empty element. It changes no note and keeps no state of its own. */
export function mountRoadmapPane(element: HTMLElement, first: RoadmapPaneProps): MountedPane {
	let props = first;
	const tools: PaneTools = {
		host: first.host,
		change: (next) => props.onState(next(props.state)),
		stageName: (id) => props.settings.stages.find((stage) => stage.id === id)?.name ?? id,
		shown: shownText(first.host.plainText),
	};

	const draw = (): void => {
		const { snapshot, state, settings } = props;
		keepFocus(element, () =>
			render(
				<PaneToolsContext.Provider value={tools}>
					<div class="mentorship-roadmap" onClick={(event) => toggle(tools, event)}>
						<RoadmapPane snapshot={snapshot} state={state} settings={settings} />
					</div>
				</PaneToolsContext.Provider>,
				element,
			),
		);
	};

	const showProblems = (): void => {
		if (!props.state.showProblems || props.snapshot === null) return;
		const heading = element.querySelector<HTMLElement>('[data-section="problems"]');
		heading?.focus();
		heading?.scrollIntoView({ block: 'start' });
		tools.change((state) => ({
			...withOpen(state, [sectionKey('problems')], true),
			showProblems: false,
		}));
	};

	draw();
	// The host does not have the pane yet, so it is asked for nothing before it has.
	void Promise.resolve().then(showProblems);
	return {
		update(next) {
			props = next;
			draw();
			showProblems();
		},
		unmount() {
			render(null, element);
		},
	};
}

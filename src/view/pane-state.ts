import { FILTER_LABEL, SORT_LABEL } from '../i18n/labels-pane';

export type PlanFilter = keyof typeof FILTER_LABEL;
export type PlanSort = keyof typeof SORT_LABEL;

/** What a pane remembers about itself. Plain data: the app keeps it with the workspace. */
export interface PaneState {
	/** Path of the chosen roadmap; null for the first. */
	readonly roadmap: string | null;
	/** Rows, sections and explanations that were opened or closed by hand, by key. */
	readonly open: Readonly<Record<string, boolean>>;
	readonly filter: PlanFilter;
	readonly sort: PlanSort;
	/** Asks to open the problems and to move the focus there; the pane clears it when done. */
	readonly showProblems: boolean;
}

export const INITIAL_PANE_STATE: PaneState = {
	roadmap: null,
	open: {},
	filter: 'all',
	sort: 'roadmap',
	showProblems: false,
};

/** A stored state, with whatever is missing or of another kind replaced by the initial value. */
export function readPaneState(stored: unknown): PaneState {
	if (typeof stored !== 'object' || stored === null) return INITIAL_PANE_STATE;
	const { roadmap, open, filter, sort, showProblems } = stored as Record<string, unknown>;
	return {
		roadmap: typeof roadmap === 'string' ? roadmap : null,
		open: Object.fromEntries(
			Object.entries(typeof open === 'object' && open !== null ? open : {}).filter(
				(entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
			),
		),
		filter: isKeyOf(FILTER_LABEL, filter) ? filter : INITIAL_PANE_STATE.filter,
		sort: isKeyOf(SORT_LABEL, sort) ? sort : INITIAL_PANE_STATE.sort,
		showProblems: showProblems === true,
	};
}

/** Whether the thing named `key` is open: as it was left by hand, else `byDefault`. */
export function isOpen(state: PaneState, key: string, byDefault: boolean): boolean {
	return Object.hasOwn(state.open, key) ? state.open[key] === true : byDefault;
}

/** The state with some things opened or closed. */
export function withOpen(state: PaneState, keys: readonly string[], open: boolean): PaneState {
	const changed = Object.fromEntries(keys.map((key) => [key, open]));
	return { ...state, open: { ...state.open, ...changed } };
}

function isKeyOf<T extends object>(labels: T, key: unknown): key is keyof T {
	return typeof key === 'string' && Object.hasOwn(labels, key);
}

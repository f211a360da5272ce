import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PaneHost } from './pane-host';
import type { PaneState } from './pane-state';

/** What every part of a pane may use. One object for the life of the pane. */
export interface PaneTools {
	readonly host: PaneHost;
	/** Asks the host for another state, made from the one that holds at that moment. */
	readonly change: (next: (state: PaneState) => PaneState) => void;
	/** The user's name of a stage, by its id. */
	readonly stageName: (id: string) => string;
	/** A title or a text of a note as a reader sees it. */
	readonly shown: (source: string) => string;
}

export const PaneToolsContext = createContext<PaneTools | null>(null);

export function usePaneTools(): PaneTools {
	const tools = useContext(PaneToolsContext);
	if (tools === null) throw new Error('A part of the pane was drawn outside of it.');
	return tools;
}

import type { PaneHost } from '../../view/pane-host';
import type { GestureParts } from './gesture-parts';
import { performAct } from './perform-act';

/** What the pane does to the notes, and the name of what it could take back. */
export function paneActs(parts: GestureParts): Pick<PaneHost, 'act' | 'undoName'> {
	return {
		act: (act, roadmap) => void performAct(parts, act, roadmap),
		undoName: () => parts.writer.canUndo(),
	};
}

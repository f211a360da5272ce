import type { FigureName } from '../../model/explanation';

/** Key under which the pane remembers that the explanation of a figure is open. */
export function whyKey(figure: FigureName, of = ''): string {
	return `why:${figure}:${of}`;
}

import { linePrefix } from '../../markdown/line-prefix';
import { readLine } from '../../markdown/read-line';
import type { CivilDate } from '../../model/civil-date';
import type { SeenLine } from '../../model/edit';

const BOX = /^\[[^\]]+\][ \t]+/;

/** Title and due date of a step's line as it was shown. */
export function readSeenStep({ line, text }: SeenLine): {
	readonly title: string;
	readonly due: CivilDate | null;
} {
	const { contentFrom } = linePrefix(text, 0, text.length);
	const box = BOX.exec(text.slice(contentFrom))?.[0].length ?? 0;
	const read = readLine(text, contentFrom + box, text.length, { line, lineFrom: 0 });
	return { title: read.text, due: read.dates.due ?? null };
}

import { lineEnd } from '../../markdown/line-starts';
import { readLine } from '../../markdown/read-line';
import type { Splice } from '../../model/edit';
import type { Settings } from '../../model/settings';
import { applySplices, mergeSplices } from '../splices';
import { readTaskLine, type TaskLine } from './task-line';

/**
 * Whether a line would still be the item that it is, with a box or without, and say the same beside
 * its fields and signs. A bullet that loses all its text could make a heading of the line above it,
 * `[x]✅` would be a box with something between, and two marks that come to stand together read
 * otherwise. Only the first line is looked at, as Tasks answers with several.
 */
export function keepsText(line: TaskLine, splices: readonly Splice[], settings: Settings): boolean {
	if (splices.length === 0) return true;
	const before = line.text.slice(line.from, line.to);
	const own = splices.map((splice) => ({
		...splice,
		from: splice.from - line.from,
		to: splice.to - line.from,
	}));
	const was = readAlone(before, settings);
	const is = readAlone(applySplices(before, mergeSplices(own)), settings);
	if (was === null || is === null) return was === is;
	if ((was.status === null) !== (is.status === null)) return false;
	const isEmpty = is.text.slice(is.contentFrom, is.to).trim() === '';
	return (is.status !== null || !isEmpty) && saidIn(is) === saidIn(was);
}

function readAlone(text: string, settings: Settings): TaskLine | null {
	return readTaskLine(text, { line: 1, from: 0, to: lineEnd(text, 0) }, null, settings);
}

/** The words and tags of a line; white space may go with what is taken away. */
function saidIn({ text, contentFrom, to }: TaskLine): string {
	const { text: own, tags } = readLine(text, contentFrom, to, { line: 1, lineFrom: contentFrom });
	return [own.replace(/[ \t]/g, ''), ...tags].join('\n');
}

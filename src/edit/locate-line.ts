import type { SeenLine } from '../model/edit';
import type { Span } from '../model/place';
import type { Refusal } from '../model/refusal';
import { lineEndAt, lineStarts } from '../markdown/line-starts';
import { readLine } from '../markdown/read-line';
import { refuse } from './refuse';

/** A line that was found again: its number from 1, and its text without ending (or a BOM). */
export interface LocatedLine extends Span {
	readonly line: number;
}

/**
 * Finds a line that was seen in a text that may have changed since: the exact line at its place,
 * else the only line of exactly that text, else the only one with its block id or task id. Several,
 * or none, are refused. `mayBe` tells which lines can be meant when it is no longer at its place.
 */
export function locateLine(
	text: string,
	path: string,
	seen: SeenLine,
	mayBe: (line: number) => boolean = () => true,
): LocatedLine | Refusal {
	const starts = lineStarts(text);
	const wanted = seen.text.startsWith('\uFEFF') ? seen.text.slice(1) : seen.text;
	const at = (line: number): LocatedLine => {
		const start = starts[line - 1] ?? text.length;
		const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
		return { line, from, to: Math.max(from, lineEndAt(text, starts, line - 1)) };
	};
	const isWanted = ({ from, to }: LocatedLine): boolean =>
		to - from === wanted.length && text.startsWith(wanted, from);
	if (seen.line >= 1 && seen.line <= starts.length) {
		const hinted = at(seen.line);
		if (isWanted(hinted)) return hinted;
	}
	const others = starts.map((_, index) => at(index + 1)).filter(({ line }) => mayBe(line));
	const same = wanted.trim() === '' ? [] : others.filter(isWanted);
	const found = same.length > 0 ? same : withItsId(text, wanted, others);
	const [only, second] = found;
	if (only === undefined) return refuse('line-changed', path, seen.line).refusal;
	if (second === undefined) return only;
	const lines = found.map(({ line }) => String(line)).join(', ');
	return refuse('line-ambiguous', path, seen.line, { lines }).refusal;
}

/** The lines that carry the block id or the task id of the wanted one. */
function withItsId(
	text: string,
	wanted: string,
	others: readonly LocatedLine[],
): readonly LocatedLine[] {
	const { blockId, id } = idsOf(wanted);
	if (blockId === null && id === null) return [];
	return others.filter(({ from, to }) => {
		const line = text.slice(from, to);
		if (!(blockId !== null && line.includes(blockId)) && !(id !== null && line.includes(id))) {
			return false;
		}
		const ids = idsOf(line);
		return (blockId !== null && ids.blockId === blockId) || (id !== null && ids.id === id);
	});
}

function idsOf(line: string): { readonly blockId: string | null; readonly id: string | null } {
	return readLine(line, 0, line.length, { line: 1, lineFrom: 0 });
}

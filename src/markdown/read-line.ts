import type { Line } from '../model/line';

/** Where a stretch of a note stands: its line from 1, and the offset at which that line begins. */
export interface LineAnchor {
	readonly line: number;
	readonly lineFrom: number;
}

/** What the stretch `[from, to)` of one line says (format.md §3.1, §3.3). */
export function readLine(text: string, from: number, to: number, _at: LineAnchor): Line {
	return {
		text: text.slice(from, to).trim(),
		fields: [],
		tags: [],
		links: [],
		dates: {},
		leadingDate: null,
		id: null,
		dependsOn: [],
		priority: null,
		blockId: null,
		struck: false,
		faults: [],
	};
}

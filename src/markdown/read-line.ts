import { toCivilDate, type CivilDate } from '../model/civil-date';
import type { Field, Line, LineFault, LineLink, TaskDate, TaskPriority } from '../model/line';
import type { Position } from '../model/place';
import { lineText } from './line-text';
import { meantDay } from './meant-day';
import { parseTypedDate } from './parse-typed-date';
import { scanLine, type LineToken } from './scan-line';
import type { TaskSign } from './task-signs';

/** Where a stretch of a note stands: its line from 1, and the offset at which that line begins. */
export interface LineAnchor {
	readonly line: number;
	readonly lineFrom: number;
}

/**
 * What the stretch `[from, to)` of one line says (format.md §3.1, §3.3): an item's text after its
 * marker and box, a heading's text, a line of a paragraph. Linear. The first valid value of a kind
 * counts; a second one that differs and a date that is no ISO day are faults.
 */
export function readLine(text: string, from: number, to: number, anchor: LineAnchor): Line {
	// appending makes V8 copy the line, so that what is kept of it does not hold the whole note
	const source = `${text.slice(from, to)}\n`;
	const tokens = scanLine(source, isDateOtherwise);
	const { text: own, lead } = lineText(source, tokens);
	const draft: Draft = {
		text: own,
		fields: NONE,
		tags: NONE,
		links: NONE,
		dates: NO_DATES,
		leadingDate: lead?.day ?? null,
		id: null,
		dependsOn: NONE,
		priority: null,
		blockId: null,
		struck: isStruck(own),
		faults: NONE,
	};
	for (const token of tokens) {
		take(draft, source, from, token, { line: anchor.line, column: columnOf(token, from, anchor) });
	}
	if (lead?.day === null) {
		const at = { line: anchor.line, column: columnOf(lead, from, anchor) };
		fault(draft, 'date', lead.written, at);
	}
	return draft;
}

/** A line while it is read. Its lists are the shared empty one until something is in them. */
interface Draft extends Line {
	fields: Field[];
	tags: string[];
	links: LineLink[];
	dates: Partial<Record<TaskDate, CivilDate>>;
	id: string | null;
	dependsOn: string[];
	priority: TaskPriority | null;
	blockId: string | null;
	faults: LineFault[];
}

const NONE: never[] = [];
const NO_DATES: Draft['dates'] = {};

/** The list with one more in it. */
function added<Entry>(list: Entry[], entry: Entry): Entry[] {
	if (list.length === 0) return [entry];
	list.push(entry);
	return list;
}

function columnOf(piece: { readonly from: number }, base: number, anchor: LineAnchor): number {
	return base + piece.from - anchor.lineFrom + 1;
}

function take(draft: Draft, source: string, base: number, token: LineToken, at: Position): void {
	const from = base + token.from;
	const to = base + token.to;
	switch (token.kind) {
		case 'field':
			draft.fields = added(draft.fields, { from, to, key: token.key, value: token.value, at });
			takeField(draft, token.key, token.value, at);
			break;
		case 'sign':
			takeSign(draft, token.sign, at);
			break;
		case 'tag':
			draft.tags = added(draft.tags, token.name);
			break;
		case 'link': {
			const written = source.slice(token.from, token.to);
			const { path, subpath, alias } = token.target;
			const link = { from, to, path, subpath, alias, embed: token.embed, written, at };
			draft.links = added(draft.links, link);
			break;
		}
		case 'block-id':
			draft.blockId = token.id;
			break;
	}
}

const FIELD_DATES: ReadonlyMap<string, TaskDate> = new Map([
	['due', 'due'],
	['scheduled', 'scheduled'],
	['start', 'start'],
	['created', 'created'],
	['completion', 'done'],
	['cancelled', 'cancelled'],
]);

const PRIORITIES: readonly TaskPriority[] = ['highest', 'high', 'medium', 'low', 'lowest'];

function takeField(draft: Draft, key: string, value: string, at: Position): void {
	const date = FIELD_DATES.get(key);
	if (date !== undefined) {
		takeDate(draft, date, key, value, at);
	} else if (key === 'id' && value !== '') {
		takeId(draft, value, at);
	} else if (key === 'dependson') {
		takeIds(draft, value);
	} else if (key === 'priority') {
		const named = PRIORITIES.find((name) => name === value.toLowerCase());
		if (named !== undefined) takePriority(draft, named, at);
	}
}

function takeSign(draft: Draft, sign: TaskSign, at: Position): void {
	switch (sign.kind) {
		case 'date':
			takeDate(draft, sign.name, sign.name, sign.value, at);
			break;
		case 'id':
			takeId(draft, sign.value, at);
			break;
		case 'depends-on':
			takeIds(draft, sign.value);
			break;
		case 'priority':
			takePriority(draft, sign.value, at);
			break;
		case 'other':
			break;
	}
}

function takeDate(
	draft: Draft,
	name: TaskDate,
	field: string,
	written: string,
	at: Position,
): void {
	if (written === '') return;
	const day = toCivilDate(written);
	const first = draft.dates[name];
	if (day === null) {
		fault(draft, field, written, at);
	} else if (first !== undefined) {
		faultIfOther(draft, name, first, day, at);
	} else {
		if (draft.dates === NO_DATES) draft.dates = {};
		draft.dates[name] = day;
	}
}

function takeId(draft: Draft, id: string, at: Position): void {
	if (draft.id === null) draft.id = id;
	else faultIfOther(draft, 'id', draft.id, id, at);
}

function takePriority(draft: Draft, priority: TaskPriority, at: Position): void {
	if (draft.priority === null) draft.priority = priority;
	else faultIfOther(draft, 'priority', draft.priority, priority, at);
}

function takeIds(draft: Draft, written: string): void {
	for (const part of written.split(',')) {
		const id = part.trim();
		if (id === '' || draft.dependsOn.includes(id)) continue;
		draft.dependsOn = added(draft.dependsOn, id);
	}
}

/** The first value of a kind counts; a later one that differs is a fault that names both. */
function faultIfOther(
	draft: Draft,
	field: string,
	first: string,
	second: string,
	at: Position,
): void {
	if (first === second) return;
	const values = { field, first, second };
	draft.faults = added(draft.faults, { code: 'two-values', at, values });
}

function fault(draft: Draft, field: string, text: string, at: Position): void {
	const meant = meantDay(text);
	const values = meant === null ? { field, text } : { field, text, meant };
	draft.faults = added(draft.faults, { code: 'invalid-date', at, values });
}

/** Whether a text is a date in other words than an ISO day, such as `next friday`. */
export function isDateOtherwise(written: string): boolean {
	// any day serves: which date it is, is not asked
	return written !== '' && parseTypedDate(written, '2026-01-15') !== null;
}

function isStruck(text: string): boolean {
	return text.length > 4 && text.startsWith('~~') && text.indexOf('~~', 2) === text.length - 2;
}

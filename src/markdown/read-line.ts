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
	const positionOf = (offset: number): Position => ({
		line: anchor.line,
		column: from + offset - anchor.lineFrom + 1,
	});
	const draft = emptyDraft(positionOf);
	const tokens = scanLine(source, isDateOtherwise);
	for (const token of tokens) take(draft, source, from, token);
	const { text: own, lead } = lineText(source, tokens);
	if (lead?.day === null) fault(draft, 'date', lead.written, positionOf(lead.from));
	return {
		text: own,
		fields: draft.fields,
		tags: draft.tags,
		links: draft.links,
		dates: draft.dates,
		leadingDate: lead?.day ?? null,
		id: draft.first.get('id') ?? null,
		dependsOn: draft.dependsOn,
		priority: draft.priority,
		blockId: draft.blockId,
		struck: isStruck(own),
		faults: draft.faults,
	};
}

interface Draft {
	readonly positionOf: (offset: number) => Position;
	readonly fields: Field[];
	readonly tags: string[];
	readonly links: LineLink[];
	readonly dates: Partial<Record<TaskDate, CivilDate>>;
	readonly dependsOn: string[];
	readonly faults: LineFault[];
	/** The first valid value of each kind, as written. */
	readonly first: Map<string, string>;
	priority: TaskPriority | null;
	blockId: string | null;
}

function emptyDraft(positionOf: Draft['positionOf']): Draft {
	return {
		positionOf,
		fields: [],
		tags: [],
		links: [],
		dates: {},
		dependsOn: [],
		faults: [],
		first: new Map(),
		priority: null,
		blockId: null,
	};
}

function take(draft: Draft, source: string, base: number, token: LineToken): void {
	const at = draft.positionOf(token.from);
	const from = base + token.from;
	const to = base + token.to;
	switch (token.kind) {
		case 'field':
			draft.fields.push({ from, to, key: token.key, value: token.value, at });
			takeField(draft, token.key, token.value, at);
			break;
		case 'sign':
			takeSign(draft, token.sign, at);
			break;
		case 'tag':
			draft.tags.push(token.name);
			break;
		case 'link': {
			const written = source.slice(token.from, token.to);
			const { path, subpath, alias } = token.target;
			draft.links.push({ from, to, path, subpath, alias, embed: token.embed, written, at });
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
		isFirst(draft, 'id', value, at);
	} else if (key === 'dependson') {
		takeIds(draft, value);
	} else if (key === 'priority') {
		const named = PRIORITIES.find((name) => name === value.toLowerCase());
		if (named !== undefined && isFirst(draft, 'priority', named, at)) draft.priority = named;
	}
}

function takeSign(draft: Draft, sign: TaskSign, at: Position): void {
	switch (sign.kind) {
		case 'date':
			takeDate(draft, sign.name, sign.name, sign.value, at);
			break;
		case 'id':
			isFirst(draft, 'id', sign.value, at);
			break;
		case 'depends-on':
			takeIds(draft, sign.value);
			break;
		case 'priority':
			if (isFirst(draft, 'priority', sign.value, at)) draft.priority = sign.value;
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
	if (day === null) fault(draft, field, written, at);
	else if (isFirst(draft, name, day, at)) draft.dates[name] = day;
}

function takeIds(draft: Draft, written: string): void {
	for (const part of written.split(',')) {
		const id = part.trim();
		if (id !== '' && !draft.dependsOn.includes(id)) draft.dependsOn.push(id);
	}
}

/** Keeps the first value of a kind; a later one that differs is a fault that names both. */
function isFirst(draft: Draft, field: string, value: string, at: Position): boolean {
	const first = draft.first.get(field);
	if (first === undefined) {
		draft.first.set(field, value);
		return true;
	}
	if (first !== value) {
		draft.faults.push({ code: 'two-values', at, values: { field, first, second: value } });
	}
	return false;
}

function fault(draft: Draft, field: string, text: string, at: Position): void {
	const meant = meantDay(text);
	const values = { field, text, ...(meant === null ? {} : { meant }) };
	draft.faults.push({ code: 'invalid-date', at, values });
}

/** Any day serves: only whether the text is a date is asked, not which. */
function isDateOtherwise(written: string): boolean {
	return written !== '' && parseTypedDate(written, '2026-01-15') !== null;
}

function isStruck(text: string): boolean {
	return text.length > 4 && text.startsWith('~~') && text.indexOf('~~', 2) === text.length - 2;
}

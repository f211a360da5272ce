import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySplices, invertSplices } from '../../src/edit/splices';
import { lineEndAt, lineStarts } from '../../src/markdown/line-starts';
import { readLine } from '../../src/markdown/read-line';
import type { LinePart, NoteChange, SeenLine } from '../../src/model/edit';
import type { Line } from '../../src/model/line';
import type { Stage } from '../../src/model/note-type';
import { boxState } from '../../src/note/box-state';
import { noteSource } from '../../src/node/note-source';
import { recordOf } from '../note/record-of';
import { arbitraryEdit, arbitraryLineEdit, arbitraryStageEdit } from './arbitrary-edit';
import { editNote } from './edit-note';

const RUNS = { numRuns: 3000 };
/** Reading a note takes most of the time, and other work may stand beside. */
const PATIENCE = 120_000;

/** A change of one piece of one line, before and after. */
interface Made {
	readonly before: string;
	readonly after: string;
	readonly line: number;
	readonly part: LinePart;
	readonly change: Extract<NoteChange, { kind: 'line' }>;
}

/** What holds for every change of a line, by its name. */
const LAWS: Readonly<Record<string, (made: Made) => void>> = {
	'every byte outside of the line stays': ({ before, after, line }) => {
		const starts = lineStarts(before);
		const from = starts[line - 1] ?? 0;
		const rest = before.length - lineEndAt(before, starts, line - 1);
		expect(after.slice(0, from)).toBe(before.slice(0, from));
		expect(after.slice(after.length - rest)).toBe(before.slice(before.length - rest));
		expect(lineStarts(after)).toHaveLength(starts.length);
	},

	'the line says the same but for what was changed': ({ before, after, line, part }) => {
		const was = readAt(before, line).line;
		const is = readAt(after, line).line;
		expect(letters(is.text)).toBe(letters(was.text));
		expect(is.tags).toEqual(was.tags);
		expect(is.priority).toBe(was.priority);
		expect(is.leadingDate).toBe(was.leadingDate);
		expect(untouched(is, part)).toEqual(untouched(was, part));
	},

	'the line says what was meant': ({ before, after, line, part }) => {
		expectMeant(part, before, after, line);
	},

	'twice is once': ({ after, line, change }) => {
		const again = { ...change, at: seenAt(after, line) };
		expect(editNote(after, [again])).toMatchObject({ splices: [] });
	},

	'the line keeps its notation': ({ before, after, line }) => {
		const was = seenAt(before, line).text;
		const is = seenAt(after, line).text;
		const fields = readAt(before, line).line.fields.map(({ key }) => key);
		if (fields.includes('priority')) return;
		if (!fields.some((key) => TASK_KEYS.has(key))) {
			expect(readAt(after, line).line.fields.some(({ key }) => TASK_KEYS.has(key))).toBe(false);
		} else if (!SIGN.test(was)) {
			expect(is).not.toMatch(SIGN);
		}
	},
};

describe('whatever the note and the change', () => {
	test(
		`of a line: ${Object.keys(LAWS).join(', ')}`,
		() => {
			let count = 0;
			fc.assert(
				fc.property(arbitraryLineEdit, ({ text, change }) => {
					const [part] = change.kind === 'line' ? change.parts : [];
					if (change.kind !== 'line' || part === undefined) return;
					const edited = editNote(text, [change]);
					if (!('text' in edited) || edited.splices.length === 0) return;
					count++;
					const made = { before: text, after: edited.text, line: change.at.line, part, change };
					for (const law of Object.values(LAWS)) law(made);
				}),
				RUNS,
			);
			expect(count).toBeGreaterThan(800);
		},
		PATIENCE,
	);

	test(
		'it is made or refused, never throws, and its inverse leads back',
		() => {
			let count = 0;
			fc.assert(
				fc.property(arbitraryEdit, ({ text, change }) => {
					const edited = editNote(text, [change]);
					if (!('text' in edited)) return;
					if (edited.splices.length > 0) count++;
					expect(applySplices(edited.text, invertSplices(text, edited.splices))).toBe(text);
				}),
				RUNS,
			);
			expect(count).toBeGreaterThan(800);
		},
		PATIENCE,
	);

	test(
		'of a stage: it is read as it was set, and lines that move are whole',
		() => {
			let count = 0;
			fc.assert(
				fc.property(arbitraryStageEdit, ({ text, change }) => {
					const edited = editNote(text, [change]);
					if (change.kind !== 'stage' || !('text' in edited)) return;
					count++;
					if (edited.splices.length === 2) {
						expect(edited.text).toHaveLength(text.length);
						expect(linesIn(edited.text)).toEqual(linesIn(text));
					} else {
						expect(stageAt(edited.text, change.at.line)).toBe(change.stage);
					}
				}),
				RUNS,
			);
			expect(count).toBeGreaterThan(100);
		},
		PATIENCE,
	);
});

/** What a line of a note says, as the reader reads it; its box, too. */
function readAt(text: string, line: number): { line: Line; status: string | null } {
	const item = noteSource('N.md', text).outline.items.find((found) => found.line === line);
	if (item === undefined) throw new Error('The line is no item any more.');
	const anchor = { line, lineFrom: lineStarts(text)[line - 1] ?? 0 };
	return { line: readLine(text, item.textFrom, item.to, anchor), status: item.status };
}

function seenAt(text: string, line: number): SeenLine {
	const starts = lineStarts(text);
	return { line, text: text.slice(starts[line - 1] ?? 0, lineEndAt(text, starts, line - 1)) };
}

function linesIn(text: string): readonly string[] {
	return text.split(/\r\n|\r|\n/).sort();
}

/** The stage of the step in a line; undefined when none stands there. */
function stageAt(text: string, line: number): Stage | null | undefined {
	const { objectives, milestone } = recordOf(text);
	const listed = objectives.flatMap(({ milestones, tasks }) => [
		...milestones.flatMap((own) => ('steps' in own ? own.steps : [])),
		...tasks,
	]);
	return [...(milestone?.steps ?? []), ...listed].find(({ at }) => at.line === line)?.stage;
}

/** White space goes with a token that is taken away. */
function letters(text: string): string {
	return text.replace(/[ \t]/g, '');
}

const TOUCHED: Readonly<Record<LinePart['part'], readonly string[]>> = {
	box: ['completion', 'cancelled'],
	due: ['due'],
	field: ['effort', 'with', 'weight'],
	'block-id': [],
	'task-id': ['id'],
	'depends-on': ['dependson'],
};

/** The fields, links and dates that a change has nothing to do with. */
function untouched({ fields, links, dates, blockId }: Line, { part }: LinePart): unknown {
	const [touched, others] = [true, false].map((isIn) =>
		fields.filter(({ key }) => TOUCHED[part].includes(key) === isIn),
	);
	const { done, cancelled, due, ...rest } = dates;
	return {
		fields: others?.map(({ key, value }) => [key, value]),
		links: links
			.filter(({ from, to }) => !touched?.some((field) => field.from < from && to < field.to))
			.map(({ written }) => written),
		dates: [rest, part === 'box' ? [] : [done, cancelled], part === 'due' ? null : due],
		blockId: part === 'block-id' ? null : blockId,
	};
}

function expectMeant(part: LinePart, before: string, after: string, at: number): void {
	const { line, status } = readAt(after, at);
	switch (part.part) {
		case 'box':
			expect(boxState(status ?? '')).toBe(part.to);
			expect(line.dates.done).toBe(part.to === 'done' ? part.on : undefined);
			expect(line.dates.cancelled).toBe(part.to === 'cancelled' ? part.on : undefined);
			break;
		case 'due':
			expect(line.dates.due).toBe(part.date ?? undefined);
			break;
		case 'field': {
			const field = line.fields.find(({ key }) => key === part.key);
			expect(field?.value).toBe(part.value ?? undefined);
			break;
		}
		case 'block-id':
			expect(line.blockId).toBe(part.id);
			break;
		case 'task-id':
			expect(line.id).toBe(part.id);
			break;
		case 'depends-on':
			expect([...line.dependsOn].sort()).toEqual(
				[...readAt(before, at).line.dependsOn, part.id].sort(),
			);
			break;
	}
}

const TASK_KEYS: ReadonlySet<string> = new Set([
	'due',
	'completion',
	'cancelled',
	'created',
	'start',
	'id',
	'dependson',
]);

/** A sign of Tasks, or a picture that looks like one. */
const SIGN = /[📅📆🗓⏳⌛🛫➕✅❌🆔⛔🔺⏫🔼🔽⏬🔁🏁]/u;

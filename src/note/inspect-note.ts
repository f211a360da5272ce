import type { InspectedTask, Inspection } from '../model/inspection';
import type { NoteRecord } from '../model/note-record';
import type { Stage } from '../model/note-type';
import type { Settings } from '../model/settings';
import type { NoteSource } from '../model/vault-port';
import type { Item, NoteText } from './note-text';
import { readNote, typedText } from './read-note';
import { stepStage } from './step-stage';

/** Everything that is read of one note, for `inspect` (cli.md). Never throws on a user's text. */
export function inspectNote(source: NoteSource, settings: Settings): Inspection {
	const record = readNote(source, settings);
	const { note } = typedText(source, settings, true);
	const milestones = milestoneLines(record);
	return {
		path: source.path,
		type: record.type,
		properties: source.properties ?? {},
		tasks: note.items.flatMap((item) => {
			const { status } = item.source;
			return status === null ? [] : [inspectTask(item, status, note, milestones)];
		}),
		items: source.outline.items.length,
		headings: source.outline.headings.map(({ line, level, text }) => ({ line, level, text })),
		problems: record.problems,
	};
}

function inspectTask(
	item: Item,
	status: string,
	note: NoteText,
	milestones: ReadonlySet<number>,
): InspectedTask {
	const { line, at, source, parent } = item;
	const { dates } = line;
	return {
		line: at.line,
		status,
		text: line.text,
		stage: stageOf(item, note, milestones),
		indent: source.indent,
		parentLine: parent?.at.line ?? null,
		due: dates.due ?? null,
		done: dates.done ?? null,
		scheduled: dates.scheduled ?? null,
		start: dates.start ?? null,
		created: dates.created ?? null,
		cancelled: dates.cancelled ?? null,
		id: line.id,
		dependsOn: line.dependsOn,
		priority: line.priority,
		tags: line.tags.map((tag) => `#${tag}`),
		fields: firstValues(line.fields),
		blockId: line.blockId,
	};
}

/** The stage of the topmost step: the topmost checkbox, or the one below a milestone's line. */
function stageOf(item: Item, note: NoteText, milestones: ReadonlySet<number>): Stage | null {
	if (milestones.has(item.at.line)) return null;
	let topmost = item;
	for (let above = item.parent; above !== null; above = above.parent) {
		if (above.state === null) continue;
		if (milestones.has(above.at.line)) break;
		topmost = above;
	}
	return stepStage(topmost, note);
}

function milestoneLines({ objectives }: NoteRecord): ReadonlySet<number> {
	return new Set(
		objectives.flatMap(({ milestones }) =>
			milestones.flatMap((listed) => ('steps' in listed ? [listed.at.line] : [])),
		),
	);
}

function firstValues(
	fields: readonly { readonly key: string; readonly value: string }[],
): Readonly<Record<string, string>> {
	const values = new Map<string, string>();
	for (const { key, value } of fields) if (!values.has(key)) values.set(key, value);
	return Object.fromEntries(values);
}

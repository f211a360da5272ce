import type { CivilDate } from './civil-date';
import type { TaskPriority } from './line';
import type { NoteType, Stage } from './note-type';
import type { Problem } from './problem';

/** A checkbox line as `inspect` shows it (cli.md, "JSON of `inspect`"). */
export interface InspectedTask {
	readonly line: number;
	readonly status: string;
	readonly text: string;
	readonly stage: Stage | null;
	/** Columns before the marker, quote marks not counted. */
	readonly indent: number;
	/** Line of the list item that it is nested under. */
	readonly parentLine: number | null;
	readonly due: CivilDate | null;
	readonly done: CivilDate | null;
	readonly scheduled: CivilDate | null;
	readonly start: CivilDate | null;
	readonly created: CivilDate | null;
	readonly cancelled: CivilDate | null;
	readonly id: string | null;
	readonly dependsOn: readonly string[];
	readonly priority: TaskPriority | null;
	/** With `#`, as written. */
	readonly tags: readonly string[];
	readonly fields: Readonly<Record<string, string>>;
	readonly blockId: string | null;
}

/** What one note is read as, every checkbox of it, those of plain quotes too. */
export interface Inspection {
	readonly path: string;
	readonly type: NoteType | null;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly tasks: readonly InspectedTask[];
	/** List items, with a box or without. */
	readonly items: number;
	readonly headings: readonly {
		readonly line: number;
		readonly level: number;
		readonly text: string;
	}[];
	readonly problems: readonly Problem[];
}

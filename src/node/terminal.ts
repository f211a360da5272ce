import type { CivilDate } from '../model/civil-date';

/** What the commands know of the world that they are run in. */
export interface Terminal {
	/** The current folder. */
	readonly folder: string;
	readonly today: CivilDate;
	/** Columns to lay texts out for. */
	readonly columns: number;
	/** Standard output is a terminal that wants colours. */
	readonly colour: boolean;
	/** One line for standard error. */
	readonly tell: (message: string) => void;
	/** Shows how far a long run is on a terminal's standard error; null where it is none. */
	readonly progress: ((count: number, of: number) => void) | null;
}

/** What a command answers: text for standard output, and the exit status (cli.md, edits.md). */
export interface Answer {
	readonly output: string;
	readonly status: 0 | 1 | 2 | 3;
}

import { describe, expect, test } from 'vitest';
import { DRESSES, edited, type Around, type Notes } from './edit-vault';

/** A command, and the text of one note before and after it. */
export type Row = readonly [
	name: string,
	command: readonly string[],
	before: string,
	after: string,
	around?: Around,
];

/**
 * Tests of commands that change the note at `path` and nothing else, in every dress. `rest` are the
 * other notes of the vault.
 */
export function checkRows(title: string, path: string, rest: Notes, rows: readonly Row[]): void {
	describe.each(DRESSES)(`${title}, in a note with $name`, ({ wear }) => {
		for (const [name, command, before, after, around] of rows) {
			test(name, async () => {
				const [worn, expected] = wear(before, after);
				const { changed, status, told } = await edited({ ...rest, [path]: worn }, command, around);
				expect({ status, told }).toEqual({ status: 0, told: [] });
				expect(changed).toEqual(worn === expected ? {} : { [path]: expected });
			});
		}
	});
}

/** The same for a text that a move leaves as it is. */
export const unchanged = (name: string, command: readonly string[], text: string): Row => [
	name,
	command,
	text,
	text,
];

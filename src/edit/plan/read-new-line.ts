import { readLine } from '../../markdown/read-line';
import { toCivilDate, type CivilDate } from '../../model/civil-date';
import type { Line } from '../../model/line';

/** What the text of a line that is still to be written says. */
export function readNewLine(text: string): Line {
	return readLine(text, 0, text.length, { line: 1, lineFrom: 0 });
}

/** The first value of a field, which is the one that counts; null for none. */
export function firstField({ fields }: Line, key: string): string | null {
	return fields.find((field) => field.key === key && field.value !== '')?.value ?? null;
}

/**
 * The day that a line gives itself (format.md §3.3, Date of an entry), before those of what it stands
 * in: ✅, `[date:: ]`, the ISO day at its start; null for none.
 */
export function ownDay(line: Line): CivilDate | null {
	return line.dates.done ?? toCivilDate(firstField(line, 'date') ?? '') ?? line.leadingDate;
}

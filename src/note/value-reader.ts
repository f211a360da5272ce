import { meantDay } from '../markdown/meant-day';
import { parseEffort } from '../markdown/parse-effort';
import { parseInterval } from '../markdown/parse-interval';
import { parseQuantity } from '../markdown/parse-quantity';
import { parseReference } from '../markdown/parse-reference';
import { toCivilDate, type CivilDate } from '../model/civil-date';
import type { Interval } from '../model/interval';
import type { Reference } from '../model/line';
import type { Position } from '../model/place';
import type { Problem, ProblemCode } from '../model/problem';
import type { Settings } from '../model/settings';
import type { ValueBag } from './value-bag';

/** Takes a problem of the note that is being read. */
export type Report = (
	code: ProblemCode,
	at: Position,
	values: Readonly<Record<string, string | number>>,
) => void;

/** Collects the problems of one note. */
export function reporter(path: string): { report: Report; problems: Problem[] } {
	const problems: Problem[] = [];
	return {
		problems,
		report: (code, { line, column }, values) => {
			problems.push({ code, path, line, column, values });
		},
	};
}

/** Reads typed values out of a {@link ValueBag}; what is not understood is reported, and null. */
export interface ValueReader {
	readonly text: (key: string) => string | null;
	readonly date: (key: string) => CivilDate | null;
	/** A measured number such as `1,200 ms` (computations.md §4.8). */
	readonly quantity: (key: string) => number | null;
	/** The unit that is written beside such a number: `%` of `12 %`. */
	readonly unit: (key: string) => string | null;
	/** A plain number of at least 0, default 1 (`weight`, `importance`). */
	readonly weight: (key: string) => number;
	/** 1 to 5; outside it is clamped, with a warning. */
	readonly level: (key: string) => number | null;
	readonly interval: (key: string) => Interval | null;
	readonly hours: (key: string) => number | null;
	readonly reference: (key: string) => Reference | null;
	readonly references: (key: string) => readonly Reference[];
	/** Names parted by commas or entries of a list. */
	readonly names: (key: string) => readonly Reference[];
}

export function valueReader(bag: ValueBag, report: Report, settings: Settings): ValueReader {
	const single = (key: string): string | null => {
		const [first, second] = bag.list(key);
		if (second !== undefined) {
			report('two-values', bag.at(key, 1), { field: key, first: first ?? '', second });
		}
		return first ?? null;
	};
	const number = (key: string): number | null => {
		const written = single(key);
		if (written === null) return null;
		const quantity = parseQuantity(written, settings.decimal);
		if (quantity === null) report('not-a-number', bag.at(key), { field: key, text: written });
		return quantity?.value ?? null;
	};
	return {
		text: single,
		date: (key) => {
			const written = single(key);
			return written === null ? null : readDay(key, written, bag.at(key), report);
		},
		quantity: number,
		unit: (key) => parseQuantity(bag.list(key)[0] ?? '', settings.decimal)?.unit ?? null,
		weight: (key) => {
			const written = single(key);
			if (written === null) return 1;
			const weight = Number(written);
			if (Number.isFinite(weight) && weight >= 0) return weight;
			report('bad-weight', bag.at(key), { field: key, text: written });
			return 1;
		},
		level: (key) => {
			const level = number(key);
			if (level === null) return null;
			const clamped = Math.min(5, Math.max(1, level));
			if (clamped !== level) report('bad-level', bag.at(key), { field: key, level, clamped });
			return clamped;
		},
		interval: (key) => {
			const written = single(key);
			const interval = written === null ? null : parseInterval(written);
			if (written !== null && interval === null) {
				report('unknown-interval', bag.at(key), { field: key, text: written });
			}
			return interval;
		},
		hours: (key) => {
			const written = single(key);
			const hours = written === null ? null : parseEffort(written);
			if (written !== null && hours === null) {
				report('unreadable-effort', bag.at(key), { text: written });
			}
			return hours;
		},
		reference: (key) => {
			const written = single(key);
			return written === null ? null : parseReference(written, bag.at(key));
		},
		references: (key) =>
			bag.list(key).flatMap((written, index) => parseReference(written, bag.at(key, index)) ?? []),
		names: (key) =>
			bag
				.list(key)
				.flatMap((written, index) =>
					splitNames(written).flatMap((name) => parseReference(name, bag.at(key, index)) ?? []),
				),
	};
}

/** An ISO day, or null with a problem that names the day meant. */
export function readDay(
	field: string,
	written: string,
	at: Position,
	report: Report,
): CivilDate | null {
	const day = toCivilDate(written);
	if (day !== null) return day;
	const meant = meantDay(written);
	report('invalid-date', at, { field, text: written, ...(meant === null ? {} : { meant }) });
	return null;
}

/** Parts a list at its commas, not at those inside `[[…]]`. */
export function splitNames(written: string): readonly string[] {
	const names: string[] = [];
	let from = 0;
	let inLink = false;
	for (let index = 0; index <= written.length; index++) {
		if (written.startsWith('[[', index)) inLink = true;
		else if (written.startsWith(']]', index)) inLink = false;
		if (index === written.length || (written[index] === ',' && !inLink)) {
			const name = written.slice(from, index).trim();
			if (name !== '') names.push(name);
			from = index + 1;
		}
	}
	return names;
}

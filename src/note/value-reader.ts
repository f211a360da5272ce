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

/**
 * Reads typed values out of a {@link ValueBag}; what is not understood is reported, and null. A
 * class because one is made for each line that has fields.
 */
export class ValueReader {
	private readonly bag: ValueBag;
	private readonly report: Report;
	private readonly settings: Settings;

	constructor(bag: ValueBag, report: Report, settings: Settings) {
		this.bag = bag;
		this.report = report;
		this.settings = settings;
	}

	text(key: string): string | null {
		const values = this.bag.list(key);
		const first = values[0] ?? null;
		const second = values[1];
		if (first !== null && second !== undefined) {
			this.report('two-values', this.bag.at(key, 1), { field: key, first, second });
		}
		return first;
	}

	date(key: string): CivilDate | null {
		const written = this.text(key);
		return written === null ? null : readDay(key, written, this.bag.at(key), this.report);
	}

	/** A measured number such as `1,200 ms` (computations.md §4.8). */
	quantity(key: string): number | null {
		const written = this.text(key);
		if (written === null) return null;
		const quantity = parseQuantity(written, this.settings.decimal);
		if (quantity === null) {
			this.report('not-a-number', this.bag.at(key), { field: key, text: written });
		}
		return quantity?.value ?? null;
	}

	/** The unit that is written beside such a number: `%` of `12 %`. */
	unit(key: string): string | null {
		return parseQuantity(this.bag.list(key)[0] ?? '', this.settings.decimal)?.unit ?? null;
	}

	/** A plain number of at least 0, default 1 (`weight`, `importance`). */
	weight(key: string): number {
		const written = this.text(key);
		if (written === null) return 1;
		const weight = Number(written);
		if (Number.isFinite(weight) && weight >= 0) return weight;
		this.report('bad-weight', this.bag.at(key), { field: key, text: written });
		return 1;
	}

	/** 1 to 5; outside it is clamped, with a warning. */
	level(key: string): number | null {
		const level = this.quantity(key);
		if (level === null) return null;
		const clamped = Math.min(5, Math.max(1, level));
		if (clamped !== level) {
			this.report('bad-level', this.bag.at(key), { field: key, level, clamped });
		}
		return clamped;
	}

	interval(key: string): Interval | null {
		const written = this.text(key);
		const interval = written === null ? null : parseInterval(written);
		if (written !== null && interval === null) {
			this.report('unknown-interval', this.bag.at(key), { field: key, text: written });
		}
		return interval;
	}

	/** Hours of an effort such as `1h 30m`. */
	hours(key: string): number | null {
		const written = this.text(key);
		const hours = written === null ? null : parseEffort(written);
		if (written !== null && hours === null) {
			this.report('unreadable-effort', this.bag.at(key), { text: written });
		}
		return hours;
	}

	reference(key: string): Reference | null {
		const written = this.text(key);
		return written === null ? null : parseReference(written, this.bag.at(key));
	}

	references(key: string): readonly Reference[] {
		return this.bag
			.list(key)
			.flatMap((written, index) => parseReference(written, this.bag.at(key, index)) ?? []);
	}

	/** Names parted by commas or entries of a list. */
	names(key: string): readonly Reference[] {
		return this.bag
			.list(key)
			.flatMap((written, index) =>
				splitNames(written).flatMap((name) => parseReference(name, this.bag.at(key, index)) ?? []),
			);
	}
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

/** A number with its unit; `unit` null for a bare number. */
export interface Quantity {
	readonly value: number;
	readonly unit: string | null;
}

/** What most values are: told before everything that they may be, too. */
const PLAIN = /^\d{1,15}(?:\.\d{1,15})?$/;
const SHAPE =
	/^([^\d+\u2212.,-]{0,12})([+\u2212-]?)([^\d+\u2212.,-]{0,4})(\d[\d.,'\u2019 \u00A0\u2009\u202F]*)(.{0,40})$/u;
const UNIT =
	/^(?:[\p{L}\p{Sc}%\u2030\u00B0\u00B5\u00B2\u00B3][\p{L}\p{Sc}%\u00B0\u00B2\u00B3 ./-]*)?$/u;
const PREFIX = /^(?:\p{Sc}|[A-Z]{3})?$/u;

const GROUPS = {
	point: /^\d{1,3}(?:[,'\u2019 \u00A0\u2009\u202F]\d{3})+$/,
	comma: /^\d{1,3}(?:[.'\u2019 \u00A0\u2009\u202F]\d{3})+$/,
} as const;

const MULTIPLES: Readonly<Record<string, number>> = {
	k: 1e3,
	K: 1e3,
	M: 1e6,
	bn: 1e9,
	B: 1e9,
};

/**
 * A measured number (computations.md §4.8): `1 200`, `1,200`, `12 %`, `€1.2M`, `3.6`, `-5 days`.
 * Groups of three may be parted by a space, an apostrophe or the mark that is not the decimal one;
 * k, M and bn directly after the number multiply it. `decimal` says what `1,2` is: with 'comma' it is
 * 1.2, with 'point' no number. Null for what is no number, more than one, or too long.
 */
export function parseQuantity(text: string, decimal: 'point' | 'comma'): Quantity | null {
	const written = text.trim();
	if (written.length > 80) return null;
	if (decimal === 'point' && PLAIN.test(written)) return { value: Number(written), unit: null };
	const match = SHAPE.exec(written);
	if (match === null) return null;
	const [, before = '', sign = '', inner = '', digits = '', after = ''] = match;
	const prefix = (before + inner).trim();
	const number = readNumber(digits.trim(), decimal);
	const rest = after.replace(/\s*\([^()]*\)\s*$/u, '');
	const multiple =
		/^(?:[kKMB]|bn)(?![\p{L}])/u.exec(digits.trimEnd() === digits ? rest : '')?.[0] ?? '';
	const unit = rest.slice(multiple.length).trim();
	if (number === null || !PREFIX.test(prefix) || !UNIT.test(unit)) return null;
	const value = number * (MULTIPLES[multiple] ?? 1) * (sign === '' || sign === '+' ? 1 : -1);
	return { value, unit: [prefix, unit].filter((part) => part !== '').join(' ') || null };
}

function readNumber(digits: string, decimal: 'point' | 'comma'): number | null {
	const point = decimal === 'point' ? '.' : ',';
	const parts = digits.split(point);
	const [whole = '', fraction] = parts;
	if (parts.length === 2 && fraction !== undefined && !/^\d+$/.test(fraction)) return null;
	if (parts.length <= 2 && (/^\d+$/.test(whole) || isGrouped(whole, GROUPS[decimal]))) {
		return Number(`${whole.replace(/\D/g, '')}.${fraction ?? '0'}`);
	}
	// `3.6` where the comma is the decimal mark cannot be a group of three
	return decimal === 'comma' && /^\d+\.\d+$/.test(digits) ? Number(digits) : null;
}

function isGrouped(whole: string, groups: RegExp): boolean {
	return groups.test(whole) && new Set(whole.replace(/\d/g, '')).size === 1;
}

import type { PropertyValue } from '../../model/edit';

/** Words that mean something else than themselves to a reader of YAML 1.2 or 1.1. */
const OTHER_WORD = /^(?:~|=|<<|null|true|false|yes|no|on|off|y|n|[-+]?\.inf|\.nan)$/i;
/** Numbers, and days and times of day, of either version. */
const OTHER_VALUE = [
	/^[-+]?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?$/i,
	/^[-+]?(?:\.[\d_]*)?(?:e[-+]?\d+)?$/i,
	/^[-+]?0[box][\da-f_]+$/i,
	/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
	/^\d{4}-\d\d?-\d\d?(?:$|[Tt \t]+\d\d?:)/,
];
/** A sign that opens something else than text, or a dash, `?` or `:` that does before a space. */
const OPENS_MORE = /^(?:[[\]{}#&*!|>%@`"',]|[-?:](?:[ \t]|$)|---|\.\.\.)/;
const HOLDS_MORE = /:(?:[ \t]|$)|[ \t]#/;
const AT_AN_END = /^\s|\s$/;
const ODD = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * A property's value as it is written (edits.md, Properties): days and numbers bare, numbers without
 * exponent, links as quoted wikilinks, text as {@link bareOrQuoted}. Throws on a number that is none.
 */
export function propertyText(value: PropertyValue): string {
	switch (value.kind) {
		case 'day':
			return value.day;
		case 'number':
			return decimalText(value.number);
		case 'text':
			return bareOrQuoted(value.text);
		case 'link':
			return quotedLink(value.link);
	}
}

/** `"[[Note]]"`, of a link's inside. */
export function quotedLink(link: string): string {
	return quoted(`[[${link}]]`);
}

/**
 * Text or a name in a properties block: quoted only where YAML would read something else, be it
 * version 1.2 or 1.1, which other programs still read (`no`, `12:30`).
 */
export function bareOrQuoted(text: string): string {
	const isBare =
		text !== '' &&
		!AT_AN_END.test(text) &&
		!OPENS_MORE.test(text) &&
		!HOLDS_MORE.test(text) &&
		!ODD.test(text) &&
		!OTHER_WORD.test(text) &&
		!OTHER_VALUE.some((pattern) => pattern.test(text));
	return isBare ? text : quoted(text);
}

/** JSON is YAML, but for signs that YAML would have escaped. */
function quoted(text: string): string {
	return JSON.stringify(text).replace(
		UNSAFE,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

function decimalText(number: number): string {
	if (!Number.isFinite(number)) throw new RangeError('No number to write.');
	const text = String(number);
	const [, sign = '', whole = '', part = '', exponent = ''] =
		/^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
	if (exponent === '') return text;
	const shift = Number(exponent);
	return shift < 0
		? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${part}`
		: `${sign}${whole}${part.padEnd(shift, '0')}`;
}

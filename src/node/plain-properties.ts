// Without the `u` flag, whose classes take longer to compile than a vault's blocks to read.
const NAME_LINE =
	/^([A-Za-z_\u00a1-\uffff](?:[\w\u00a1-\uffff -]*[\w\u00a1-\uffff-])?):(?: +([^ ].*))?$/;
const ITEM_LINE = /^( *)- +([^ ].*)$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
const WORD = /^[A-Za-z0-9\u00a1-\uffff]/;
const MEANS_MORE = /: |:$| #/;
/** Control characters other than those that end lines, and what some parsers take for line ends. */
const ODD = /[^\P{Cc}\n\r]|[\u2028\u2029\ufeff]/u;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_TEXT = /^(?:true|false|null)$/i;

/**
 * Reads a properties block that is written in the plainest way: `name: value`, `name: [a, b]` and
 * lists of `- value`, of words, days, numbers and quoted texts without escapes. The values are those
 * that the YAML parser gives. Null when anything else stands in the block, or a name twice: then
 * the parser must read it. Nearly all blocks of a vault are plain, and this is twenty times faster.
 */
export function plainProperties(block: string): Readonly<Record<string, unknown>> | null {
	if (ODD.test(block)) return null;
	const values = new Map<string, unknown>();
	let list: { name: string; items: unknown[]; indent: number | null } | null = null;
	for (const ended of block.split(/\r?\n/)) {
		const line = withoutSpacesBehind(ended);
		if (line.includes('\r')) return null;
		if (line === '' || line.startsWith('#')) continue;
		const [, indentation, entry] = ITEM_LINE.exec(line) ?? [];
		if (indentation !== undefined && entry !== undefined) {
			const item = readScalar(entry);
			const indent = indentation.length;
			if (list === null || item === undefined || (list.indent ?? indent) !== indent) return null;
			list.items.push(item);
			list.indent = indent;
			values.set(list.name, list.items);
			continue;
		}
		const [, name, written] = NAME_LINE.exec(line) ?? [];
		if (name === undefined || values.has(name) || NO_TEXT.test(name)) return null;
		const value = written === undefined ? null : readValue(written);
		if (value === undefined) return null;
		list = written === undefined ? { name, items: [], indent: null } : null;
		values.set(name, value);
	}
	return values.size === 0 ? null : Object.fromEntries(values);
}

/** A scalar or a list in brackets; undefined when it is not plain. */
function readValue(written: string): unknown {
	if (!written.startsWith('[') || !written.endsWith(']')) return readScalar(written);
	const inner = withoutSpaces(written.slice(1, -1));
	if (inner === '') return [];
	if (/[[\]{}]/.test(inner)) return undefined;
	const items = inner.split(',').map((part) => readScalar(withoutSpaces(part)));
	return items.includes(undefined) ? undefined : items;
}

function readScalar(written: string): string | number | undefined {
	const quoted = QUOTED.exec(written);
	if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
	if (!WORD.test(written) || MEANS_MORE.test(written) || NO_TEXT.test(written)) return undefined;
	if (NUMBER.test(written)) return Number(written);
	return /^\d/.test(written) && !DAY.test(written) ? undefined : written;
}

function withoutSpaces(text: string): string {
	let from = 0;
	while (text.charAt(from) === ' ') from++;
	return withoutSpacesBehind(text.slice(from));
}

/** Only what YAML takes for white space: `trim` takes more, a regex takes long. */
function withoutSpacesBehind(text: string): string {
	let to = text.length;
	while (text.charAt(to - 1) === ' ') to--;
	return text.slice(0, to);
}

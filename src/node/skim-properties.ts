/** Values by name, as text: one for `name: value`, any number for a list. */
export type SkimmedProperties = ReadonlyMap<string, readonly string[]>;

const NAME_LINE = /^([\p{L}_][\p{L}\p{N}_ -]*):(?: +(\S.*))?$/u;
const ITEM_LINE = /^( *)- +(\S.*)$/;
const BARE = /^[\p{L}\p{N}]/u;
const MEANS_MORE = /: |:$| #|\p{Cc}|[\u2028\u2029\ufeff]/u;
const QUOTED = /^(?:"([^"\\\p{Cc}]*)"|'([^'\p{Cc}]*)')$/u;

/**
 * Reads a properties block that is written in the plainest way: `name: value`, `name: [a, b]`, and
 * lists of `- value`. Null when anything else stands in it, or a name twice: then only the parser
 * can tell. Most blocks of a vault are plain, and this is twenty times faster than parsing them,
 * so a note that says nothing to us costs no parse and is still known to be sound YAML.
 */
export function skimProperties(block: string): SkimmedProperties | null {
	const values = new Map<string, string[]>();
	let list: { values: string[]; indent: number | null } | null = null;
	for (const ended of block.split('\n')) {
		const line = ended.trimEnd();
		if (line === '' || line.startsWith('#')) continue;
		const item = ITEM_LINE.exec(line);
		if (item !== null) {
			const indent = item[1]?.length ?? 0;
			const value = readScalar(item[2] ?? '');
			if (list === null || value === null || (list.indent ?? indent) !== indent) return null;
			list.values.push(value);
			list.indent = indent;
			continue;
		}
		const [, name, written] = NAME_LINE.exec(line) ?? [];
		if (name === undefined || values.has(name)) return null;
		const read = written === undefined ? [] : readValue(written);
		if (read === null) return null;
		list = written === undefined ? { values: read, indent: null } : null;
		values.set(name, read);
	}
	return values;
}

function readValue(written: string): string[] | null {
	if (!written.startsWith('[') || !written.endsWith(']')) {
		const value = readScalar(written);
		return value === null ? null : [value];
	}
	const inner = written.slice(1, -1).trim();
	if (/[[\]{}]/.test(inner)) return null;
	const values = inner === '' ? [] : inner.split(',').map((part) => readScalar(part.trim()));
	return values.includes(null) ? null : values.filter((value) => value !== null);
}

function readScalar(written: string): string | null {
	const quoted = QUOTED.exec(written);
	if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
	return BARE.test(written) && !MEANS_MORE.test(written) ? written : null;
}

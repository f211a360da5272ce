import { scanLine } from '../../markdown/scan-line';
import type { Splice } from '../../model/edit';
import { refuse, type Refused } from '../refuse';
import { fieldPlace, withoutToken, type TaskLine } from './task-line';
import { replaceValue } from './task-token';

/**
 * Sets an inline field of ours on a line, or takes it away with null (edits.md, Lines). The first
 * of its key counts and is replaced where it stands; without one it goes before the first sign or
 * field of Tasks. A value that would end the field is refused.
 */
export function changeField(
	line: TaskLine,
	path: string,
	key: string,
	value: string | null,
): Splice[] | Refused {
	const name = key.toLowerCase();
	const fields = line.tokens.filter((token) => token.kind === 'field' && token.key === name);
	if (value === null) return fields.map((token) => withoutToken(line, token));
	if (!isFieldValue(key, value)) {
		return refuse('bad-value', path, line.line, { what: key, text: value });
	}
	const [token] = fields;
	if (token === undefined) {
		const at = fieldPlace(line);
		return [{ from: at, to: at, insert: ` [${key}:: ${value}]` }];
	}
	return replaceValue(token, line.text, value);
}

/** Whether a value can stand in a field of either kind of brackets and be read again as it is. */
export function isFieldValue(key: string, value: string): boolean {
	if (value === '' || /[\r\n]/.test(value)) return false;
	return [`[${key}:: ${value}]`, `(${key}:: ${value})`].every((written) => {
		const [token] = scanLine(`${written}\n`, () => false);
		return token?.kind === 'field' && token.to === written.length && token.value === value;
	});
}

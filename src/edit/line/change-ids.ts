import type { Splice } from '../../model/edit';
import { refuse, type Refused } from '../refuse';
import { tokenPlace, type TaskLine } from './task-line';

/** Gives a line a block id, which stays at its end. A line with another one is refused. */
export function addBlockId(line: TaskLine, path: string, id: string): Splice[] | Refused {
	const token = line.tokens.find(({ kind }) => kind === 'block-id');
	if (token?.kind !== 'block-id') return insertedAt(tokenPlace(line), ` ^${id}`);
	return token.id === id ? [] : refuse('id-taken', path, line.line, { id: token.id });
}

/** Gives a line an id of Tasks. A line with another one is refused. */
export function addTaskId(line: TaskLine, path: string, id: string): Splice[] | Refused {
	const [known] = idTokens(line, 'id');
	if (known === undefined) {
		const token = line.notation === 'emoji' ? ` 🆔 ${id}` : `  [id:: ${id}]`;
		return insertedAt(tokenPlace(line), token);
	}
	return known.value === id ? [] : refuse('id-taken', path, line.line, { id: known.value });
}

/** One more id that a line depends on, behind those that it names already. */
export function addDependency(line: TaskLine, id: string): Splice[] {
	const known = idTokens(line, 'depends-on');
	if (known.some(({ value }) => value.split(',').some((part) => part.trim() === id))) return [];
	const [first] = known;
	if (first === undefined) {
		const token = line.notation === 'emoji' ? ` ⛔ ${id}` : `  [dependsOn:: ${id}]`;
		return insertedAt(tokenPlace(line), token);
	}
	return insertedAt(first.valueTo, `${first.value.includes(', ') ? ', ' : ','}${id}`);
}

/** The ids of a kind in either notation, an empty field left out, and where each value ends. */
function idTokens(
	{ tokens, text }: TaskLine,
	kind: 'id' | 'depends-on',
): readonly { readonly value: string; readonly valueTo: number }[] {
	const key = kind === 'id' ? 'id' : 'dependson';
	return tokens.flatMap((token) => {
		if (token.kind === 'sign' && token.sign.kind === kind) {
			return [{ value: token.sign.value, valueTo: token.to }];
		}
		if (token.kind !== 'field' || token.key !== key || token.value === '') return [];
		const { value } = token;
		const from = text.indexOf(value, text.indexOf('::', token.from) + 2);
		return [{ value, valueTo: from + value.length }];
	});
}

function insertedAt(at: number, insert: string): Splice[] {
	return [{ from: at, to: at, insert }];
}

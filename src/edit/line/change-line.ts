import { boxState } from '../../note/box-state';
import type { LinePart, Located, NoteChange, Splice } from '../../model/edit';
import { changeBox } from './change-box';
import { removeDates, setDate } from './change-date';
import { changeField } from './change-field';
import { addBlockId, addDependency, addTaskId } from './change-ids';
import type { EditSource, EditTerms } from '../edit-source';
import { findTaskLine, isRepeated } from './find-task-line';
import { keepsText } from './keeps-text';
import { refuse, type Refused } from '../refuse';
import type { TaskLine } from './task-line';
import { toggleRepeated } from './toggle-repeated';

/**
 * Changes pieces of one task or list line (edits.md, Lines), nothing where they stand already. The
 * box and the due date of a repeated task belong to Tasks: it is asked, or they are refused.
 */
export function changeLine(
	source: EditSource,
	{ at, parts }: Extract<NoteChange, { kind: 'line' }>,
	terms: EditTerms,
): Located {
	const line = findTaskLine(source, at, terms);
	if ('refusal' in line) return line;
	const splices: Splice[] = [];
	for (const part of parts) {
		const found = changePart(source, line, part, parts.length === 1 ? terms : null);
		if ('refusal' in found) return found;
		splices.push(...found);
	}
	return keepsText(line, splices, terms.settings)
		? { splices }
		: refuse('no-notation', source.path, line.line, { what: 'this' });
}

function changePart(
	{ path, text }: EditSource,
	line: TaskLine,
	part: LinePart,
	/** Null beside other parts: what Tasks answers is a line of its own. */
	tasks: EditTerms | null,
): readonly Splice[] | Refused {
	switch (part.part) {
		case 'box': {
			if (line.status === null) return refuse('not-a', path, line.line, { what: 'task' });
			const splices = changeBox(line, line.status, part.to, part.on);
			if (splices.length === 0 || !isRepeated(line)) return splices;
			const isDone = boxState(line.status.mark) === 'done';
			return part.to === 'done' && !isDone && tasks !== null
				? toggleRepeated(text, path, line, tasks)
				: refuse('recurring', path, line.line);
		}
		case 'due': {
			const splices =
				part.date === null ? removeDates(line, 'due') : setDate(line, 'due', part.date);
			return splices.length > 0 && isRepeated(line)
				? refuse('recurring', path, line.line)
				: splices;
		}
		case 'field':
			return changeField(line, path, part.key, part.value);
		case 'block-id':
			return addBlockId(line, path, part.id);
		case 'task-id':
			return addTaskId(line, path, part.id);
		case 'depends-on':
			return addDependency(line, part.id);
	}
}

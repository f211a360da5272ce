import type { Located, NoteChange, Splice } from '../model/edit';
import { lineAt, lineStarts } from '../markdown/line-starts';
import { applyChange } from './apply-change';
import type { EditSource, EditTerms } from './edit-source';
import { refuse } from './refuse';
import { mergeSplices } from './splices';

/**
 * All changes of one edit, each found in the same text: the splices in the order of the text, none
 * when everything stands as it should, or the first refusal. A note with unresolved conflict markers
 * is refused as a whole.
 */
export function applyNoteEdit(
	source: EditSource,
	changes: readonly NoteChange[],
	terms: EditTerms,
): Located {
	const conflict = conflictLine(source.text);
	if (conflict !== null) return refuse('note-conflicted', source.path, conflict);
	const splices: Splice[] = [];
	for (const change of withPropertiesTogether(changes)) {
		const located = applyChange(source, change, terms);
		if ('refusal' in located) return located;
		splices.push(...located.splices);
	}
	return { splices: mergeSplices(splices) };
}

/** All properties in one change, the first: each alone would give a note without any its own block. */
function withPropertiesTogether(changes: readonly NoteChange[]): readonly NoteChange[] {
	const parts = changes.flatMap((change) => (change.kind === 'properties' ? change.parts : []));
	if (parts.length === 0) return changes;
	return [{ kind: 'properties', parts }, ...changes.filter(({ kind }) => kind !== 'properties')];
}

/** The line of the first marker when all three that a merge leaves stand in their order. */
function conflictLine(text: string): number | null {
	const ours = /^<{7}(?: |$)/m.exec(text)?.index ?? -1;
	if (ours < 0) return null;
	const rest = text.slice(ours);
	const between = /^={7}$/m.exec(rest)?.index ?? -1;
	if (between < 0 || !/^>{7}(?: |$)/m.test(rest.slice(between))) return null;
	return lineAt(lineStarts(text), ours) + 1;
}

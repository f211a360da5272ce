import type { NoteEdit } from '../../model/edit';

/**
 * Edits of one note that follow each other, as one: found in the same text and written at once. The
 * order of the notes stays.
 */
export function joinEdits(edits: readonly NoteEdit[]): readonly NoteEdit[] {
	const joined: NoteEdit[] = [];
	for (const edit of edits) {
		const last = joined.at(-1);
		if (last === undefined || last.path !== edit.path || 'create' in last || 'create' in edit) {
			joined.push(edit);
			continue;
		}
		joined[joined.length - 1] = {
			path: edit.path,
			changes: [...last.changes, ...edit.changes],
		};
	}
	return joined;
}

import type { NoteRecord } from '../model/note-record';
import type { Problem } from '../model/problem';

/**
 * 🆔 ids that several lines use: reported on each use after the first by path and line, which keeps
 * it (computations.md §4.4). Takes the notes that joined, each once, in any order.
 */
export function duplicateIds(notes: Iterable<NoteRecord>): readonly Problem[] {
	const uses = new Map<string, Omit<Problem, 'code' | 'values'>[]>();
	for (const { path, ids } of notes) {
		for (const { id, at } of ids) {
			const known = uses.get(id);
			const use = { path, line: at.line, column: at.column };
			if (known === undefined) uses.set(id, [use]);
			else known.push(use);
		}
	}
	return [...uses].flatMap(([id, places]) => {
		if (places.length === 1) return [];
		const [first, ...others] = places.sort(byPlace);
		const values = { id, note: first?.path ?? '', line: first?.line ?? 0 };
		return others.map((place): Problem => ({ code: 'duplicate-id', ...place, values }));
	});
}

function byPlace(a: Omit<Problem, 'code' | 'values'>, b: Omit<Problem, 'code' | 'values'>): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line || a.column - b.column;
}

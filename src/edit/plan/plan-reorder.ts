import type { Objective } from '../../model/graph';
import type { Plan, SeenLine } from '../../model/edit';
import type { NoteRecord } from '../../model/note-record';
import type { Planning } from './planning';
import { refuse } from '../refuse';
import { seenIn, shownText } from './seen-line';

/**
 * Moves an objective one place up or down among those of its kind, items or headings, as the roadmap
 * lists them (edits.md, Gestures): nothing at the end of the list. An objective that the roadmap
 * does not list has no place to be moved from, and is refused.
 */
export function planReorder(planning: Planning, objective: Objective, by: -1 | 1): Plan {
	const name = 'reorder objectives';
	const { path } = planning.roadmap;
	const record = planning.vault.record(path);
	if (record === null || record.text !== shownText(planning, path)) {
		return refuse('note-changed', path);
	}
	const entries = entriesLike(objective, record, planning);
	const own = entries.findIndex((entry) => isSame(entry.objective, objective));
	if (own < 0) {
		const what = 'the place of an objective that the roadmap does not list';
		return refuse('no-notation', objective.path, null, { what });
	}
	const step = (from: number): number => {
		let at = from + by;
		while (entries[at]?.objective === null) at += by;
		return at;
	};
	const neighbour = step(own);
	const at = entries[own];
	if (at === undefined || entries[neighbour] === undefined) return { name, edits: [] };
	const before = entries[by < 0 ? neighbour : neighbour + 1] ?? null;
	const change = {
		kind: 'reorder',
		at: at.seen,
		before: before === null ? null : before.seen,
	} as const;
	return { name, edits: [{ path, changes: [change] }] };
}

function isSame(a: Objective | null, b: Objective): boolean {
	return a !== null && a.path === b.path && a.record.at.line === b.record.at.line;
}

/** A line under Objectives; `objective` is null when it leads to none, or to one listed above. */
interface Entry {
	readonly seen: SeenLine;
	readonly objective: Objective | null;
}

/** The lines of one kind, headings or items, in the order of the text. */
function entriesLike(
	{ record: { heading } }: Objective,
	roadmap: NoteRecord,
	{ roadmap: { objectives }, vault }: Planning,
): readonly Entry[] {
	const { path, text, objectiveOrder } = roadmap;
	const entries: Entry[] = [];
	for (const entry of objectiveOrder) {
		if ((typeof entry === 'number') === (heading === null)) continue;
		const line = typeof entry === 'number' ? roadmap.objectives[entry]?.at.line : entry.at.line;
		const seen = line === undefined ? null : seenIn(text, line);
		if (seen === null) continue;
		const found = objectives.find((known) =>
			typeof entry === 'number'
				? known.path === path && known.record.at.line === line
				: known.record.heading === null && known.path === vault.resolve(entry.link.path, path),
		);
		const isNew = found !== undefined && entries.every(({ objective }) => objective !== found);
		entries.push({ seen, objective: isNew ? found : null });
	}
	return entries;
}

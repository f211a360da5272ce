import type { NoteRecord } from '../model/note-record';
import type { Lookup } from './lookup';
import type { Placement } from './placement';
import { targetOf, type Target } from './target-of';

/** The roadmap that the `mentorship` property names; null when it names no mentorship note. */
export function mentorshipOf(record: NoteRecord, lookup: Lookup): string | null {
	const { mentorship } = record.properties;
	if (mentorship === null) return null;
	const { path } = lookup.resolve(mentorship, record.path);
	return path !== null && lookup.record(path)?.type === 'mentorship' ? path : null;
}

/** What `objective` names, then what `supports` names. */
export function planTargets(record: NoteRecord, lookup: Lookup): readonly Target[] {
	const { objective, supports } = record.properties;
	if (objective === null && supports.length === 0) return [];
	const references = objective === null ? supports : [objective, ...supports];
	return references.map((reference) => targetOf(reference, record.path, lookup));
}

/**
 * The roadmaps that the properties of a note name: `mentorship`, else those of what `objective`
 * and `supports` name. Objectives and milestones must have been placed.
 */
export function roadmapsByProperty(
	record: NoteRecord,
	lookup: Lookup,
	placed: ReadonlyMap<string, Placement>,
): readonly string[] {
	const mentorship = mentorshipOf(record, lookup);
	if (mentorship !== null) return [mentorship];
	const found = new Set<string>();
	for (const target of planTargets(record, lookup)) {
		for (const roadmap of roadmapsOfTarget(target, placed)) found.add(roadmap);
	}
	return found.size === 0 ? [] : [...found];
}

/** Whether `supports` names an objective or a milestone, which makes a note a resource (§3.6). */
export function supportsPlan(record: NoteRecord, lookup: Lookup): boolean {
	return record.properties.supports.some((reference) => {
		const { kind } = targetOf(reference, record.path, lookup);
		return kind === 'objective' || kind === 'milestone';
	});
}

function roadmapsOfTarget(
	target: Target,
	placed: ReadonlyMap<string, Placement>,
): readonly string[] {
	switch (target.kind) {
		case 'objective':
		case 'milestone':
			return placed.get(target.path)?.roadmaps ?? [];
		case 'note':
		case 'missing':
			return target.record?.type === 'mentorship' ? [target.path] : [];
		case 'priority':
		case 'feedback':
		case 'nowhere':
			return [];
	}
}

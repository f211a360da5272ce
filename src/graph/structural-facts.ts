import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';

/**
 * What other notes and the choice of notes can depend on, as one text to compare: while it stays
 * the same, an edit of the note concerns only the roadmaps that it belongs to or feeds.
 */
export function structuralFacts(record: NoteRecord): string {
	const { type, properties } = record;
	const facts: string[] = [type ?? ''];
	const link = (reference: Reference | null): void => {
		facts.push(reference === null ? '-' : `${reference.path}#${reference.subpath ?? ''}`);
	};
	const links = (references: readonly Reference[]): void => {
		facts.push(String(references.length));
		references.forEach(link);
	};
	link(properties.mentorship);
	link(properties.objective);
	links(properties.supports);
	for (const { id } of record.ids) facts.push(`id ${id}`);
	for (const { blockId } of record.priorities) if (blockId !== null) facts.push(`^p ${blockId}`);
	for (const { blockId } of record.feedback) if (blockId !== null) facts.push(`^f ${blockId}`);
	for (const { heading, title, milestones, resources } of record.objectives) {
		facts.push(`objective ${heading ?? ''} ${title}`);
		for (const milestone of milestones) {
			if ('link' in milestone) link(milestone.link);
			else if (milestone.blockId !== null) facts.push(`^m ${milestone.blockId}`);
		}
		links(resources.map((resource) => resource.link));
	}
	if (type === 'mentorship' || type === 'objective') links(record.links);
	if (type !== 'mentorship') return facts.join('\n');
	for (const entry of record.objectiveOrder) if (typeof entry !== 'number') link(entry.link);
	links(record.resources.map((resource) => resource.link));
	links(properties.mentors);
	link(properties.mentee);
	facts.push(properties.start ?? '', properties.end ?? '');
	return facts.join('\n');
}

import type { Roadmap } from '../model/graph';
import type { Building } from './building';

/** Lessons, outcomes, questions and assumptions of all notes that joined. */
export function buildCaptured({ notes }: Building): Roadmap['captured'] {
	return notes.flatMap(({ path, captured }) =>
		captured.map(({ kind, text, date, at }) => ({ kind, text, date, at, path })),
	);
}

/** Lines under Changes of all notes that joined. */
export function buildChanges({ notes }: Building): Roadmap['changes'] {
	return notes.flatMap(({ path, changes }) =>
		changes.map(({ date, subject, from, to, reason, at }) => ({
			date,
			subject,
			from,
			to,
			reason,
			at,
			path,
		})),
	);
}

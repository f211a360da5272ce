import type { NoteRecord } from '../model/note-record';
import type { Building } from './building';
import { neededTarget, reportAmbiguous } from './reference-problems';

/**
 * Reports the links of a note's properties that lead nowhere, or to a name that several notes have.
 * People need no note; a person's name that two notes have is told.
 */
export function checkProperties(
	{ path, properties, ledger }: NoteRecord,
	building: Building,
): void {
	const { mentorship, objective, supports, mentors, mentee } = properties;
	if (mentorship !== null) neededTarget(mentorship, path, 'mentorship', building);
	if (objective !== null) neededTarget(objective, path, 'objective', building);
	for (const reference of supports) neededTarget(reference, path, 'supports', building);
	for (const reference of mentors) reportAmbiguous(reference, path, 'mentor', building);
	if (mentee !== null) reportAmbiguous(mentee, path, 'mentee', building);
	for (const line of ledger) {
		for (const reference of line.supports) neededTarget(reference, path, 'supports', building);
		if (line.mentorship !== null) neededTarget(line.mentorship, path, 'mentorship', building);
	}
}

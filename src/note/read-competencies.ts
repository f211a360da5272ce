import type { Line } from '../model/line';
import type { CompetencyRecord } from '../model/relation-record';
import { itemsUnder } from './note-text';
import { isWholeLink } from './read-listing';
import type { Reading } from './reading';

/** The competencies of a roadmap: top-level items under Competencies outside check-ins. */
export function readCompetencies(reading: Reading): readonly CompetencyRecord[] {
	return itemsUnder(reading.note, 'competencies').flatMap(({ line, at, parent, section }) => {
		if (section.container !== null || parent !== null || line.text === '') return [];
		const values = reading.values(line, at);
		return [
			{
				name: competencyName(line),
				level: values.level('level'),
				target: values.level('target'),
				importance: values.weight('importance'),
				at,
			},
		];
	});
}

/** A competency's name; a link is named by its note. */
export function competencyName(line: Line): string {
	const link = line.links[0];
	if (link === undefined || !isWholeLink(line)) return line.text;
	return link.path.slice(link.path.lastIndexOf('/') + 1);
}

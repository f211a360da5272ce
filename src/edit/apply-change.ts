import type { Located, NoteChange } from '../model/edit';
import { appendHeading } from './section/append-heading';
import { appendLines } from './section/append-lines';
import { changeHeadingField } from './line/change-heading-field';
import { changeLine } from './line/change-line';
import { changeProperties } from './property/change-properties';
import { changeStage } from './line/change-stage';
import type { EditSource, EditTerms } from './edit-source';
import { nestLines } from './section/nest-lines';
import { reorder } from './section/reorder';

/** The splices that make one change in a note (edits.md), or why it is not made. */
export function applyChange(source: EditSource, change: NoteChange, terms: EditTerms): Located {
	switch (change.kind) {
		case 'line':
			return changeLine(source, change, terms);
		case 'stage':
			return changeStage(source, change, terms);
		case 'heading-field':
			return changeHeadingField(source, change, terms);
		case 'properties':
			return changeProperties(source, change.parts, terms);
		case 'append':
			return appendLines(source, change, terms);
		case 'nest':
			return nestLines(source, change, terms);
		case 'append-heading':
			return appendHeading(source, change, terms);
		case 'reorder':
			return reorder(source, change, terms);
	}
}

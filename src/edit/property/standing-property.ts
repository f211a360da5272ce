import type { PropertyPart, Splice } from '../../model/edit';
import type { PropertyLine } from './property-lines';

/** What becomes of one property; `after` is its value then, undefined for one that is gone. */
export type PropertyChange =
	| { readonly splices: readonly Splice[]; readonly after: unknown }
	/** Lines for a property that is not there yet. */
	| { readonly lines: readonly string[]; readonly after: unknown }
	| 'nothing'
	/** Its value is not replaced in place. */
	| 'nested'
	/** The entry meant is not at its place, and could be several. */
	| 'changed';

/** A property that is there: its lines in the note, its value as the parser gives it. */
export interface StandingProperty {
	readonly property: PropertyLine;
	readonly value: unknown;
}

/** A part that concerns an entry of a list. */
export type ListPart = Extract<PropertyPart, { part: 'add' | 'drop' }>;

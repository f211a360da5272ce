import type { Explanation, LeftOut, Term } from '../model/explanation';
import type { Milestone } from '../model/graph';
import type { Place, Position } from '../model/place';

/** A term of an explanation: a child with its weight and value, or why it does not count. */
export function term(
	label: string,
	weight: number | null,
	value: number | null,
	at: Place | null,
	leftOut: LeftOut | null = null,
): Term {
	return { label, weight, value, at, leftOut };
}

/** A place in the note that `path` names. */
export function placeIn(path: string, { line, column }: Position): Place {
	return { path, line, column };
}

/** Where a milestone lives. */
export function placeOfMilestone({ path, record }: Milestone): Place {
	return placeIn(path, record.at);
}

/** Named numbers of a formula, in the order of the object. */
export function inputsOf(
	values: Readonly<Record<string, number | string | null>>,
): Explanation['inputs'] {
	return Object.entries(values).map(([name, value]) => ({ name, value }));
}

import type { Place } from '../model/place';
import type { Problem, ProblemCode } from '../model/problem';

/** A problem at a place; of the place nothing but path, line and column is kept. */
export function problemAt(
	code: ProblemCode,
	{ path, line, column }: Place,
	values: Problem['values'],
): Problem {
	return { code, path, line, column, values };
}

/** The place that stands for a whole note. */
export function topOf(path: string): Place {
	return { path, line: 1, column: 1 };
}

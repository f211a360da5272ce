import { PROBLEM_SEVERITY, type Problem, type ProblemCode, type Severity } from '../model/problem';

/** The codes of one severity. */
export type CodeOf<Of extends Severity> = {
	[Code in ProblemCode]: (typeof PROBLEM_SEVERITY)[Code] extends Of ? Code : never;
}[ProblemCode];

/** A sentence that says what is wrong and how to mend it. */
export type Sentence = (words: ProblemWords) => string;

/** The values of a problem as words. Long ones are cut, a missing one has a stand-in. */
export interface ProblemWords {
	/** The value in quotation marks. */
	readonly quoted: (name: string, otherwise: string) => string;
	/** The value alone. */
	readonly plain: (name: string, otherwise: string) => string;
	readonly has: (name: string) => boolean;
}

const LONGEST = 80;

export function problemWords(values: Problem['values']): ProblemWords {
	const valueOf = (name: string): string | null => {
		const value = Object.hasOwn(values, name) ? String(values[name]).trim() : '';
		if (value === '') return null;
		return value.length > LONGEST ? `${value.slice(0, LONGEST).trimEnd()}…` : value;
	};
	return {
		quoted: (name, otherwise) => {
			const value = valueOf(name);
			return value === null ? otherwise : `“${value}”`;
		},
		plain: (name, otherwise) => valueOf(name) ?? otherwise,
		has: (name) => valueOf(name) !== null,
	};
}

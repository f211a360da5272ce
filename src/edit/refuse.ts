import type { Refusal, RefusalCode } from '../model/refusal';

/** A doubt in place of a result. */
export interface Refused {
	readonly refusal: Refusal;
}

/** `line` counts from 1; null for the whole note, or for what stands in none (path ''). */
export function refuse(
	code: RefusalCode,
	path: string,
	line: number | null = null,
	values: Refusal['values'] = {},
): Refused {
	return { refusal: { code, path, line, values } };
}

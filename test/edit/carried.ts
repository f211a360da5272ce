import { expect } from 'vitest';
import type { Planning } from '../../src/edit/plan/planning';
import type { Plan } from '../../src/model/edit';
import type { Settings } from '../../src/model/settings';
import { VARIANTS } from './change-of';
import { planningOf } from './plan/planning-of';
import { isRefusal, tryPlan, writePlan, type Notes } from './write-plan';

/**
 * The vault after a gesture. On the way it is carried out in every line ending, with a BOM too, and
 * must come to the same lines; and, but for `again: 'differs'`, twice, which must be as once.
 */
export async function carried(
	notes: Notes,
	gesture: (planning: Planning) => Plan,
	{
		settings = {},
		again = 'nothing',
	}: { readonly settings?: Partial<Settings>; readonly again?: 'nothing' | 'differs' } = {},
): Promise<Notes> {
	const once = async (from: Notes): Promise<Notes> =>
		writePlan(from, gesture(await planningOf(from, settings)), settings);
	const after = await once(notes);
	for (const [name, variant] of VARIANTS) {
		const written = await once(mapped(notes, variant));
		for (const [path, text] of Object.entries(after)) {
			const expected = path in notes ? variant(text) : text;
			expect(written[path], `${path} with ${name}`).toBe(expected);
		}
	}
	if (again === 'nothing') expect(await once(after), 'done twice').toEqual(after);
	return after;
}

/** `path:line code values`: the refusal of a plan or of the text; throws when nothing refuses. */
export async function refused(
	notes: Notes,
	gesture: (planning: Planning) => Plan,
	settings: Partial<Settings> = {},
): Promise<string> {
	const found = tryPlan(notes, gesture(await planningOf(notes, settings)), settings);
	if (!isRefusal(found)) throw new Error('It was not refused.');
	const { code, path, line, values } = found;
	const place = line === null ? path : `${path}:${line}`;
	return [place, code, ...Object.values(values)].join(' ');
}

function mapped(notes: Notes, change: (text: string) => string): Notes {
	return Object.fromEntries(Object.entries(notes).map(([path, text]) => [path, change(text)]));
}

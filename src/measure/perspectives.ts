import type { ResourceFigures } from '../model/figures';
import type { Resource, Roadmap } from '../model/graph';
import { nameKey } from '../graph/name-key';

/** Distinct perspectives, and the one that most items have; the first of several. */
export interface Perspectives {
	readonly distinct: number;
	readonly top: ResourceFigures['topPerspective'];
}

/**
 * Perspectives of the consumed resources and of the people met: those whom a delivered entry of
 * the ledger names beside mentor and mentee, each once.
 */
export function perspectivesMet(roadmap: Roadmap): Perspectives {
	const people = new Map<string, string | null>();
	for (const { state, thirdParties } of roadmap.entries) {
		if (state !== 'delivered') continue;
		for (const { key, perspective } of thirdParties) people.set(key, perspective);
	}
	const read = consumed(roadmap.resources).map(({ perspective }) => perspective);
	return countPerspectives([...read, ...people.values()]);
}

/** Resources that were or are being read, heard or attended. */
export function consumed(resources: readonly Resource[]): readonly Resource[] {
	return resources.filter(({ status }) => status === 'active' || status === 'done');
}

/** Counts perspectives without case; what has none is left out. */
export function countPerspectives(perspectives: readonly (string | null)[]): Perspectives {
	const counts = new Map<string, { name: string; count: number }>();
	for (const name of perspectives) {
		if (name === null) continue;
		const key = nameKey(name);
		const known = counts.get(key);
		if (known === undefined) counts.set(key, { name, count: 1 });
		else known.count += 1;
	}
	let top: { name: string; count: number } | null = null;
	let of = 0;
	for (const entry of counts.values()) {
		of += entry.count;
		if (top === null || entry.count > top.count) top = entry;
	}
	return { distinct: counts.size, top: top === null ? null : { ...top, of } };
}

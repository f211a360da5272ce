import type { Reference } from '../model/line';
import type { Lookup } from './lookup';
import { personOf } from './person';

/**
 * Whether a link in a line stands for somebody: a party, a note of the type `person`, a note of no
 * type of ours that has a team or a perspective, or a note that is not there (people need none).
 */
export function meansPerson(
	link: Reference,
	from: string,
	parties: ReadonlySet<string>,
	lookup: Lookup,
): boolean {
	if (link.path === '' || link.subpath !== null) return false;
	const { path } = lookup.resolve(link, from);
	if (path === null || parties.has(personOf(link, from, lookup).key)) return true;
	const record = lookup.anyRecord(path);
	if (record === null) return false;
	if (record.type !== null) return record.type === 'person';
	return record.properties.team !== null || record.properties.perspective !== null;
}

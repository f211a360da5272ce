import type { Person } from '../model/graph';
import type { Reference } from '../model/line';
import type { Lookup } from './lookup';
import { nameKey } from './name-key';
import { noteName } from '../model/note-name';

/** Whom a link or a plain name means: the person of that note, else of that name. */
export function personOf(reference: Reference, from: string, lookup: Lookup): Person {
	// An empty path is the note itself, never somebody's name.
	const path = reference.path === '' ? null : lookup.resolve(reference, from).path;
	if (path === null) return namedPerson(writtenName(reference));
	const properties = lookup.anyRecord(path)?.properties;
	return {
		name: noteName(path),
		path,
		key: path,
		perspective: properties?.perspective ?? properties?.team ?? null,
	};
}

/** Somebody without a note. */
function namedPerson(name: string): Person {
	return { name, path: null, key: nameKey(name), perspective: null };
}

/** A person once each, in the order of first mention. */
export function distinctPeople(people: readonly Person[]): readonly Person[] {
	if (people.length < 2) return people;
	return people.filter(
		({ key }, index) => people.findIndex((other) => other.key === key) === index,
	);
}

export function isLink(reference: Reference): boolean {
	return reference.written.startsWith('[');
}

function writtenName(reference: Reference): string {
	return isLink(reference) ? noteName(reference.path) : reference.path;
}

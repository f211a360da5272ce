import type { Person } from '../model/graph';
import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { Lookup } from './lookup';
import { nameKey } from './name-key';
import { distinctPeople, isLink, personOf } from './person';

/** Who takes part in a mentorship, and on which side the vault's owner is. */
export interface Parties {
	readonly mentors: readonly Person[];
	readonly mentee: Person | null;
	readonly owner: 'mentee' | 'mentor';
	/** The owner, when it can be told which person that is. */
	readonly ownerPerson: Person | null;
}

/**
 * The parties of a mentorship (format.md §3.2, `mentee`): without `mentee` it is the owner; the
 * owner is the mentor exactly when the settings name one and `mentee` is somebody else.
 */
export function partiesOf(roadmap: NoteRecord, owner: Reference | null, lookup: Lookup): Parties {
	const { mentors, mentee } = roadmap.properties;
	const settingOwner = owner === null ? null : personOf(owner, '', lookup);
	const menteePerson = mentee === null ? settingOwner : personOf(mentee, roadmap.path, lookup);
	const isMentor = settingOwner !== null && menteePerson?.key !== settingOwner.key;
	return {
		mentors: distinctPeople(mentors.map((mentor) => personOf(mentor, roadmap.path, lookup))),
		mentee: menteePerson,
		owner: isMentor ? 'mentor' : 'mentee',
		ownerPerson: isMentor ? settingOwner : menteePerson,
	};
}

/** Everybody who takes part, mentors first. */
export function everybodyIn({ mentors, mentee }: Parties): readonly Person[] {
	return mentee === null ? mentors : [...mentors, mentee];
}

/** The party whom a plain name means, in full or by first name; null for anybody else. */
export function partyNamed(name: string, parties: Parties): Person | null {
	const key = nameKey(name.trim());
	const everybody = everybodyIn(parties);
	return (
		everybody.find((person) => nameKey(person.name) === key) ??
		everybody.find((person) => firstName(person) === key) ??
		null
	);
}

/** Whom a field such as `[owner:: ]` names: a party by a short name too, else anybody. */
export function personAmong(
	reference: Reference,
	from: string,
	parties: Parties,
	lookup: Lookup,
): Person {
	const party = isLink(reference) ? null : partyNamed(reference.path, parties);
	return party ?? personOf(reference, from, lookup);
}

function firstName({ name }: Person): string {
	return nameKey(name.split(/\s/, 1)[0] ?? '');
}

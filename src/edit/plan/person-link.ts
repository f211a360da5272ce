import { nameKey } from '../../graph/name-key';
import { parseReference } from '../../markdown/parse-reference';
import type { Person } from '../../model/graph';
import type { Planning } from './planning';
import { refuse, type Refused } from '../refuse';

/** Somebody as a line names them: the inside of a wikilink, and what they are compared by. */
export interface NamedPerson {
	readonly link: string;
	/** As {@link Person.key}. */
	readonly key: string;
}

/** What would end a link, or part it. */
const NO_NAME = /[[\]|#^\r\n]/;

/**
 * Whom a typed name means, as the shortest link to their note from `from`: a party by full name, else
 * a note by name or path, else a party by first name, else somebody without a note, who is linked by
 * name all the same. Links are taken as well as names.
 */
export function personLink(planning: Planning, typed: string, from: string): NamedPerson | Refused {
	const { vault } = planning;
	const name = parseReference(typed, { line: 1, column: 1 })?.path ?? '';
	if (name === '' || NO_NAME.test(name)) {
		return refuse('bad-value', '', null, { what: 'person', text: typed });
	}
	const parties = partiesOf(planning);
	const wanted = nameKey(name);
	const party = parties.find((one) => nameKey(one.name) === wanted);
	if (party !== undefined) return linkTo(party, planning, from);
	const path = vault.resolve(name, from);
	if (path !== null) return { link: vault.linkTo(path, from), key: path };
	const known = parties.find((one) => nameKey(one.name.split(/\s/, 1)[0] ?? '') === wanted);
	return known === undefined ? { link: name, key: wanted } : linkTo(known, planning, from);
}

/**
 * Whom feedback from somebody is for when it names nobody (format.md §3.3, giver and direction): the
 * vault's owner, from the owner the other party. The key of that person; null when it cannot be told.
 */
export function defaultReceiver(planning: Planning, giver: string): string | null {
	const { owner, mentors, mentee } = planning.roadmap;
	const ownerKey = owner === 'mentee' ? (mentee?.key ?? null) : settingOwner(planning);
	if (giver !== ownerKey) return ownerKey;
	if (owner === 'mentor') return mentee?.key ?? null;
	return mentors.length === 1 ? (mentors[0]?.key ?? null) : null;
}

function settingOwner({ settings, vault }: Planning): string | null {
	const owner = parseReference(settings.owner, { line: 1, column: 1 })?.path ?? '';
	return owner === '' ? null : (vault.resolve(owner, '') ?? nameKey(owner));
}

function linkTo({ path, name, key }: Person, { vault }: Planning, from: string): NamedPerson {
	return { link: path === null ? name : vault.linkTo(path, from), key };
}

function partiesOf({ roadmap }: Planning): readonly Person[] {
	const { mentors, mentee } = roadmap;
	return mentee === null ? mentors : [...mentors, mentee];
}

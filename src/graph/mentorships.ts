import type { CivilDate } from '../model/civil-date';
import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { Lookup } from './lookup';
import { everybodyIn, partiesOf, type Parties } from './parties';

/** All mentorships of the vault, as far as lines need them to find theirs. */
export interface Mentorships {
	readonly parties: ReadonlyMap<string, Parties>;
	/** All roadmaps: active ones first, of those the one that started last, then by path. */
	readonly ranked: readonly string[];
	/** By the key of a mentor or mentee who is not the owner, ranked too. */
	readonly byPerson: ReadonlyMap<string, readonly string[]>;
	/** The only active roadmap; null when none or several are active. */
	readonly onlyActive: string | null;
}

/** A mentorship is active until its end has passed: its phase is not `ended`. */
export function isActive({ properties }: NoteRecord, today: CivilDate): boolean {
	return properties.end === null || today <= properties.end;
}

export function readMentorships(
	roadmaps: readonly NoteRecord[],
	owner: Reference | null,
	today: CivilDate,
	lookup: Lookup,
): Mentorships {
	const parties = new Map<string, Parties>();
	const owners = new Set<string>();
	for (const roadmap of roadmaps) {
		const found = partiesOf(roadmap, owner, lookup);
		parties.set(roadmap.path, found);
		if (found.ownerPerson !== null) owners.add(found.ownerPerson.key);
	}
	const active = roadmaps.filter((roadmap) => isActive(roadmap, today));
	const byPerson = new Map<string, string[]>();
	const ranked = rank(roadmaps, today);
	for (const path of ranked) {
		const found = parties.get(path);
		for (const { key } of found === undefined ? [] : everybodyIn(found)) {
			// The owner is in every roadmap: the name decides nothing.
			if (owners.has(key)) continue;
			const same = byPerson.get(key);
			if (same === undefined) byPerson.set(key, [path]);
			else same.push(path);
		}
	}
	const [only, second] = active;
	return {
		parties,
		ranked,
		byPerson,
		onlyActive: second === undefined ? (only?.path ?? null) : null,
	};
}

function rank(roadmaps: readonly NoteRecord[], today: CivilDate): readonly string[] {
	const start = ({ properties }: NoteRecord): string => properties.start ?? '';
	return [...roadmaps]
		.sort(
			(a, b) =>
				Number(isActive(b, today)) - Number(isActive(a, today)) ||
				(start(a) === start(b) ? 0 : start(a) > start(b) ? -1 : 1) ||
				(a.path < b.path ? -1 : 1),
		)
		.map(({ path }) => path);
}

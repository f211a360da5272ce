import type { Entry, Person, Priority } from '../model/graph';
import type { LedgerRecord } from '../model/relation-record';
import { hasJoined, isOfRoadmap, type Building } from './building';
import { isLedgerLine } from './line-roadmaps';
import { meansPerson } from './means-person';
import { everybodyIn } from './parties';
import { distinctPeople, personOf } from './person';
import { neededTarget } from './reference-problems';
import { targetOf } from './target-of';

/**
 * The ledger of a roadmap, turned to mentee and mentor (computations.md §4.6): in the notes `gave`
 * is the owner's.
 */
export function buildEntries(
	building: Building,
	priorities: readonly Priority[],
): readonly Entry[] {
	const { contributors, parties, structure } = building;
	const partyKeys = new Set(everybodyIn(parties).map(({ key }) => key));
	if (parties.ownerPerson !== null) partyKeys.add(parties.ownerPerson.key);
	return contributors.flatMap(({ path, ledger }) => {
		if (ledger.length === 0) return [];
		const joined = hasJoined(path, structure);
		return ledger.flatMap((line) => {
			if (!isLedgerLine(line, joined) || !isOfRoadmap(line, path, building)) return [];
			const { text, kind, state, date, created, due, hours } = line;
			const people = peopleIn(line, path, partyKeys, building);
			const byMentee = (line.side === 'gave') === (parties.owner === 'mentee');
			return [
				{
					side: byMentee ? ('given' as const) : ('received' as const),
					state,
					kind,
					text,
					date,
					created,
					due,
					hours,
					priority: priorityOf(line, path, joined, priorities, building),
					people,
					thirdParties: people.filter(({ key }) => !partyKeys.has(key)),
					private: line.private,
					path,
					line: line.at.line,
					column: line.at.column,
				},
			];
		});
	});
}

function priorityOf(
	line: LedgerRecord,
	path: string,
	joined: boolean,
	priorities: readonly Priority[],
	building: Building,
): Priority | null {
	if (line.for === null) return null;
	const target = joined
		? neededTarget(line.for, path, 'for', building)
		: targetOf(line.for, path, building.lookup);
	if (target.kind !== 'priority') return null;
	const { line: wanted } = target.priority.at;
	return priorities.find((one) => one.path === target.path && one.at.line === wanted) ?? null;
}

/** People of the `with` field, and those whom other links mean. */
function peopleIn(
	line: LedgerRecord,
	path: string,
	partyKeys: ReadonlySet<string>,
	{ lookup }: Building,
): readonly Person[] {
	if (line.links.length === 0 && line.with.length === 0) return [];
	const linked = line.links.filter((link) => meansPerson(link, path, partyKeys, lookup));
	return distinctPeople([...linked, ...line.with].map((link) => personOf(link, path, lookup)));
}

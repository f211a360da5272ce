import type { NoteRecord } from '../model/note-record';
import type { ListedNote } from '../model/plan-record';
import type { Lookup } from './lookup';
import { roadmapsByProperty, supportsPlan } from './place-by-property';
import { placeObjectives } from './place-objectives';
import { joinLists, RoadmapSets, type Placement } from './placement';
import { roadmapFolders } from './roadmap-folders';

/**
 * Decides for every record where it belongs (format.md §3.1 rule 8, §3.6). First that applies: its
 * properties, and being listed in a plan or under Resources; the roadmap folder; a link in the text
 * of a mentorship or objective note; for check-ins and agreements the only active roadmap.
 * Nothing here depends on the order of the records. Yields after each piece of work.
 */
export function* placeNotes(
	records: Iterable<NoteRecord>,
	lookup: Lookup,
	activeRoadmaps: readonly string[],
): Generator<undefined, ReadonlyMap<string, Placement>> {
	const { roadmaps, objectives, milestones, others } = partition(records);
	const folderRoadmap = roadmapFolders(roadmaps.map(({ path }) => path));
	const placed = new Map<string, Placement>();
	const place = (record: NoteRecord, joined: readonly string[]): void => {
		const own = roadmapsByProperty(record, lookup, placed)[0] ?? folderRoadmap(record.path);
		if (own !== null || joined.length > 0) placed.set(record.path, { own, roadmaps: joined });
	};

	for (const { path } of roadmaps) placed.set(path, { own: path, roadmaps: [path] });
	const objectiveRoadmaps = placeObjectives(objectives, roadmaps, lookup, folderRoadmap);
	for (const record of objectives) place(record, objectiveRoadmaps.get(record.path) ?? []);

	const planNotes = [...roadmaps, ...objectives];
	const named = yield* namedInPlans(planNotes, lookup, placed);
	const byStrongest = (record: NoteRecord): readonly string[] => {
		const byProperty = roadmapsByProperty(record, lookup, placed);
		const strong = joinLists(byProperty, named.listed.of(record.path));
		if (strong.length > 0) return strong;
		const folder = folderRoadmap(record.path);
		return folder !== null ? [folder] : named.mentioned.of(record.path);
	};
	for (const record of milestones) {
		place(record, byStrongest(record));
		yield;
	}
	for (const record of others) {
		yield;
		switch (record.type) {
			case 'person':
				place(record, []);
				break;
			case null: {
				const supported = supportsPlan(record, lookup)
					? roadmapsByProperty(record, lookup, placed)
					: [];
				place(record, joinLists(supported, named.resources.of(record.path)));
				break;
			}
			case 'check-in':
			case 'agreement': {
				const found = byStrongest(record);
				const only = activeRoadmaps.length === 1 ? activeRoadmaps : [];
				place(record, found.length > 0 ? found : only);
				break;
			}
			default:
				place(record, byStrongest(record));
		}
	}
	return placed;
}

interface NamedInPlans {
	/** By `- [[Note]]` under Milestones or Resources. */
	readonly listed: RoadmapSets;
	/** By an item under Resources alone. */
	readonly resources: RoadmapSets;
	/** By a link anywhere in the text. */
	readonly mentioned: RoadmapSets;
}

function* namedInPlans(
	planNotes: readonly NoteRecord[],
	lookup: Lookup,
	placed: ReadonlyMap<string, Placement>,
): Generator<undefined, NamedInPlans> {
	const listed = new RoadmapSets();
	const resources = new RoadmapSets();
	const mentioned = new RoadmapSets();
	for (const record of planNotes) {
		yield;
		const roadmaps = placed.get(record.path)?.roadmaps ?? [];
		if (roadmaps.length === 0) continue;
		const list = ({ link }: ListedNote, ...sets: readonly RoadmapSets[]): void => {
			const { path } = lookup.resolve(link, record.path);
			if (path !== null) for (const set of sets) set.add(path, roadmaps);
		};
		for (const { milestones, resources: own } of record.objectives) {
			for (const milestone of milestones) if ('link' in milestone) list(milestone, listed);
			for (const resource of own) list(resource, listed, resources);
		}
		for (const resource of record.resources) list(resource, listed, resources);
		for (const link of record.links) {
			const { path } = lookup.resolve(link, record.path);
			if (path !== null) mentioned.add(path, roadmaps);
		}
	}
	return { listed, resources, mentioned };
}

function partition(records: Iterable<NoteRecord>): {
	readonly roadmaps: readonly NoteRecord[];
	readonly objectives: readonly NoteRecord[];
	readonly milestones: readonly NoteRecord[];
	readonly others: readonly NoteRecord[];
} {
	const roadmaps: NoteRecord[] = [];
	const objectives: NoteRecord[] = [];
	const milestones: NoteRecord[] = [];
	const others: NoteRecord[] = [];
	for (const record of records) {
		if (record.type === 'mentorship') roadmaps.push(record);
		else if (record.type === 'objective') objectives.push(record);
		else if (record.type === 'milestone') milestones.push(record);
		else others.push(record);
	}
	return { roadmaps, objectives, milestones, others };
}

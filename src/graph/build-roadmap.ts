import type { JoinedNote, Roadmap } from '../model/graph';
import type { Interval } from '../model/interval';
import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { NoteType } from '../model/note-type';
import { buildCaptured, buildChanges } from './build-captured';
import { buildCheckIns } from './build-check-ins';
import { buildEntries } from './build-entries';
import { buildFeedback } from './build-feedback';
import {
	buildActivities,
	buildAnswers,
	buildCommitments,
	buildPriorities,
	buildRequests,
} from './build-lines';
import { buildResources } from './build-resources';
import { startBuilding, type Building } from './building';
import { checkProperties } from './check-properties';
import type { Dependencies, Lookup } from './lookup';
import { buildPlan } from './plan';
import type { Structure } from './structure';

const MONTHLY: Interval = { count: 1, unit: 'month' };
const QUARTERLY: Interval = { count: 3, unit: 'month' };

/** A roadmap, the records of the notes that joined it, and what it was built from besides. */
export interface BuiltRoadmap {
	readonly roadmap: Roadmap;
	readonly notes: readonly NoteRecord[];
	readonly dependencies: Dependencies;
}

/** Links everything that belongs to one mentorship note. */
export function buildRoadmap(
	note: NoteRecord,
	structure: Structure,
	owner: Reference | null,
	lookup: Lookup,
): BuiltRoadmap {
	const building = startBuilding(note, structure, owner, lookup);
	const { parties, notes, problems, dependencies } = building;
	const { start, end, cadence, reviews, revisit, paused } = note.properties;
	const plan = buildPlan(building);
	const priorities = buildPriorities(building);
	const answers = buildAnswers(building);
	for (const joined of notes) checkProperties(joined, building);
	const roadmap: Roadmap = {
		path: note.path,
		title: note.name,
		statement: note.statement,
		mentors: parties.mentors,
		mentee: parties.mentee,
		owner: parties.owner,
		...{ start, end, cadence, paused },
		reviews: reviews ?? MONTHLY,
		revisit: revisit ?? QUARTERLY,
		objectives: plan.objectives,
		competencies: note.competencies.map((competency) => ({ ...competency, path: note.path })),
		checkIns: buildCheckIns(building, plan),
		entries: buildEntries(building, priorities),
		priorities,
		commitments: buildCommitments(building),
		feedback: buildFeedback(building, answers),
		answers,
		requests: buildRequests(building),
		resources: buildResources(building, plan),
		agreements: notes.flatMap(({ type, path, agreement, properties: { agreed, reviewed } }) =>
			type === 'agreement' && agreement !== null
				? { path, agreed, reviewed, parts: agreement }
				: [],
		),
		activities: buildActivities(building, plan),
		captured: buildCaptured(building),
		changes: buildChanges(building),
		playbooks: notesOf('playbook', building),
		cohorts: notesOf('cohort', building),
		notes: [note.path, ...notes.map(({ path }) => path).filter((path) => path !== note.path)],
		texts: new Map(building.contributors.map(({ path, text }) => [path, text])),
		problems,
	};
	return { roadmap, notes, dependencies };
}

function notesOf(type: NoteType, { notes }: Building): readonly JoinedNote[] {
	return notes.flatMap((record) => (record.type === type ? { path: record.path, record } : []));
}

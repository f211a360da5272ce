import type { NoteType } from '../model/note-type';

const PLAN: readonly NoteType[] = ['objective', 'milestone'];
const DATED: readonly NoteType[] = ['check-in', 'evidence', 'feedback'];

/** Which types of note a property means something on (format.md §3.2); links count on all. */
const USERS: ReadonlyMap<string, readonly NoteType[]> = new Map(
	Object.entries<readonly NoteType[]>({
		mentor: ['mentorship'],
		mentee: ['mentorship'],
		start: ['mentorship', 'objective', 'milestone', 'cohort'],
		end: ['mentorship'],
		cadence: ['mentorship', 'cohort'],
		reviews: ['mentorship'],
		revisit: ['mentorship'],
		paused: ['mentorship'],
		due: PLAN,
		achieved: PLAN,
		weight: PLAN,
		status: [...PLAN, 'resource', 'playbook', 'check-in'],
		competencies: ['objective'],
		competency: ['objective'],
		metric: ['objective', 'evidence'],
		unit: ['objective', 'evidence'],
		baseline: ['objective'],
		current: ['objective'],
		target: ['objective'],
		direction: ['objective'],
		confidence: ['objective'],
		priority: ['objective'],
		area: ['objective'],
		value: ['evidence'],
		agreed: ['agreement', 'objective'],
		reviewed: ['agreement', 'objective'],
		kind: ['check-in', 'resource', 'evidence'],
		date: DATED,
		minutes: DATED,
		from: ['feedback'],
		perspective: ['resource', 'person'],
		team: ['person'],
		shared: ['resource'],
		members: ['cohort'],
		audience: ['playbook'],
	}),
);

/**
 * Whether a property (its name in lower case) may mean something on a note of this type: other
 * plugins may use the name otherwise. A note without one of our types can only be a resource or
 * somebody (§3.6, §3.1 rule 8).
 */
export function mayMean(key: string, type: NoteType | null): boolean {
	const users = USERS.get(key);
	if (users === undefined) return true;
	return type === null
		? users.includes('resource') || users.includes('person')
		: users.includes(type);
}

import type { NoteType } from '../model/note-type';
import type { ValueBag } from './value-bag';

const PLAN: readonly NoteType[] = ['objective', 'milestone'];
const DATED: readonly NoteType[] = ['check-in', 'evidence', 'feedback'];

/** Which types of note a property means something on (format.md §3.2); links count on all. */
const USERS: Readonly<Record<string, readonly NoteType[]>> = {
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
};

/**
 * Hides the properties that mean nothing on a note of this type: other plugins may use their names
 * otherwise. A note without one of our types can only be a resource or somebody (§3.6, §3.1 rule 8).
 */
export function knownProperties(bag: ValueBag, type: NoteType | null): ValueBag {
	return { at: bag.at, list: (key) => (isKnown(key, type) ? bag.list(key) : []) };
}

function isKnown(key: string, type: NoteType | null): boolean {
	const users = USERS[key];
	if (users === undefined) return true;
	return type === null
		? users.includes('resource') || users.includes('person')
		: users.includes(type);
}

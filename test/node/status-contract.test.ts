import { expect, test } from 'vitest';
import { EXAMPLE, runJson } from './run-cli';

/** The keys of a document, level by level in their order; of a list those of its first element. */
function keysOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.length === 0 ? [] : [keysOf(value[0])];
	if (typeof value !== 'object' || value === null) return null;
	return Object.entries(value).map(([key, inner]) => {
		const keys = keysOf(inner);
		return keys === null || (Array.isArray(keys) && keys.length === 0) ? key : [key, keys];
	});
}

const words = (list: string): readonly string[] => list.split(' ');

test('status --json has the keys of the contract, in their order', () => {
	const milestone = [
		...words(
			'title path line id weight start due achieved progress expected tolerance flags state',
		),
		...words('days stage'),
		['stages', words('discovery practice feedback mastery')],
		['steps', words('total done started cancelled')],
		'blockedBy',
	];
	const metric = [
		...words('name unit baseline current target direction progress raw met'),
		['measurements', [words('date value')]],
	];
	const objective = [
		...words(
			'title statement path line weight start due agreed reviewed activity outcome flags state',
		),
		['forecast', words('date status')],
		['smart', words('specific measurable attainable relevant timeBound')],
		['milestones', [milestone]],
		['metrics', [metric]],
	];
	const reciprocity = [
		...words('status given received shareByCount hoursGiven hoursReceived shareByHours'),
		...words('shareByHoursWithSessions shareByRecency lastGiven lastReceived'),
		['entries', [words('side state kind text date due hours lateDays unanswered path line')]],
		['priorities', [words('text asOf covered stale retired')]],
		['commitments', [words('text owner kept complete')]],
	];
	const competency = [
		...words('name base target self mentor effective closure blindSpot'),
		['objectives', [null]],
	];
	const theme = words('name to count notes givers score recurring turned openLoop first last');
	const resource = [
		...words('title kind status perspective'),
		['supports', [null]],
		...words('takeaways applied shared path'),
	];
	const roadmap = [
		...words('title statement path'),
		['mentors', [null]],
		...words('mentee owner start end phase activity outcome flags'),
		['objectives', [objective]],
		[
			'cadence',
			words('intervalDays held filled missed adherence lastHeld nextDue planned minutes'),
		],
		['reciprocity', reciprocity],
		['competencies', [competency]],
		['competencyClosure', words('value assessed of')],
		[
			'feedback',
			[
				['items', [words('from to sentiment theme date text path line')]],
				['themes', [theme]],
			],
		],
		['resources', [resource]],
		['actions', [words('text owner due state overdueDays path line')]],
		[
			'agreement',
			[
				...words('path agreed reviewed'),
				['parts', words('roles boundaries cadence successMetrics')],
				'reviewDue',
			],
		],
		'revisitDue',
	];
	expect(keysOf(runJson(['status', EXAMPLE]))).toEqual([
		...words('schema today'),
		['notes', words('scanned read skipped')],
		['roadmaps', [roadmap]],
		['problems', [words('code severity message path line column')]],
	]);
});

test('inspect --json has the keys of the contract, in their order', () => {
	const note = `${EXAMPLE}/Mentorship/Milestones/Charter agreed by three teams.md`;
	const task = [
		...words('line status text stage indent parentLine due done scheduled start created cancelled'),
		...words('id dependsOn priority tags fields blockId'),
	];
	expect(keysOf(runJson(['inspect', note]))).toEqual([
		...words('schema path type'),
		['properties', words('type objective due achieved')],
		['tasks', [task]],
		'items',
		['headings', [words('line level text')]],
		'problems',
	]);
});

import type { Problem } from '../../src/model/problem';
import { person, roadmap, snapshot } from './build-snapshot';
import { EXAMPLE_PLAN } from './example-plan';
import {
	checkIn,
	EXAMPLE_ACTIONS,
	EXAMPLE_CADENCE,
	EXAMPLE_COMPETENCIES,
	EXAMPLE_FEEDBACK,
	EXAMPLE_RECIPROCITY,
} from './example-relation';
import { textsOf } from './texts-of';

/** A problem of the roadmap note. */
function problem(code: Problem['code'], line: number, path = EXAMPLE_PATH): Problem {
	return { code, path, line, column: 1, values: { text: '2026-02-30', name: 'Nowhere' } };
}

const EXAMPLE_PATH = 'Mentorship/Staff Engineer Roadmap.md';

export const EXAMPLE_PROBLEMS: readonly Problem[] = [
	problem('no-evidence', 20, 'Mentorship/Milestones/First slice live behind a flag.md'),
	problem('undated-entry', 45),
	problem('stale-priority', 38),
	problem('no-evidence', 1, 'Mentorship/Milestones/Charter agreed by three teams.md'),
	problem('current-outdated', 9, 'Elsewhere/Other.md'),
	problem('current-outdated', 9),
	problem('broken-link', 12),
	problem('missing-why', 3),
];

const ENTRIES = EXAMPLE_RECIPROCITY.entries.map(({ entry }) => entry);

const ACTIONS = EXAMPLE_ACTIONS.map(({ action }) => ({ ...action, line: action.at.line }));

/** The example vault as the pane sees it on 12 October 2026: made by hand, golden values inside. */
export const EXAMPLE_ROADMAP = roadmap({
	roadmap: {
		path: EXAMPLE_PATH,
		title: 'Staff Engineer Roadmap',
		statement: 'Senior → Staff engineer',
		mentors: [person('Priya Raman')],
		mentee: person('Jonas Weber'),
		start: '2026-07-06',
		end: '2026-12-18',
		checkIns: [checkIn('2026-10-19')],
		entries: ENTRIES,
		texts: textsOf(EXAMPLE_PLAN, [...ENTRIES, ...ACTIONS]),
	},
	figures: {
		phase: 'cultivation',
		activity: 0.5952,
		outcome: 0.3843,
		objectives: EXAMPLE_PLAN,
		cadence: EXAMPLE_CADENCE,
		reciprocity: EXAMPLE_RECIPROCITY,
		competencies: EXAMPLE_COMPETENCIES,
		competencyClosure: { value: 0.3611, assessed: 4, of: 5 },
		feedback: EXAMPLE_FEEDBACK,
		resources: {
			total: 8,
			done: 4,
			withTakeaways: 6,
			applied: 3,
			shared: 3,
			consumedPerspectives: 4,
			topPerspective: { name: 'research', count: 3, of: 6 },
		},
		actions: EXAMPLE_ACTIONS,
		revisitDue: '2027-01-01',
	},
});

export const EXAMPLE_SNAPSHOT = snapshot([EXAMPLE_ROADMAP], EXAMPLE_PROBLEMS);

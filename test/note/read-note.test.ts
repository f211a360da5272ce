import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { recordOf } from './record-of';

const ROADMAP = '---\ntype: mentorship\n---\n';

describe('the type of a note', () => {
	it.each([
		['type: Roadmap', 'mentorship'],
		['type: GOAL', 'objective'],
		['type: [reading, other]', 'resource'],
		['Type: circle', 'cohort'],
		['type: task', null],
		['tags: [mentorship/objective]', 'objective'],
		['type: milestone\ntags: mentorship/objective', 'milestone'],
	])('is read from %s', (properties, type) => {
		expect(recordOf(`---\n${properties}\n---\n`).type).toBe(type);
	});

	it('is read from a tag in the text', () => {
		expect(recordOf('Some text #mentorship/evidence here').type).toBe('evidence');
	});

	it('follows the settings: another property, more values, more tags', () => {
		const settings = {
			...DEFAULT_SETTINGS,
			typeKey: 'kind-of',
			typeValues: { objective: ['Ziel'] },
			tags: { milestone: ['etappe'] },
		};
		expect(recordOf('---\nkind-of: ziel\n---\n', 'A.md', settings).type).toBe('objective');
		expect(recordOf('---\ntags: [Etappe]\n---\n', 'A.md', settings).type).toBe('milestone');
		expect(recordOf('---\ntype: objective\n---\n', 'A.md', settings).type).toBeNull();
	});
});

describe('ledger lines', () => {
	it('are top-level items under Given and Received, and tagged lines anywhere', () => {
		const { ledger } = recordOf(
			`${ROADMAP}## Ledger\n### Given\n- plain\n\t- nested\n\t- tagged #gave/help\n- [ ] later\n- [/] begun\n- [-] no\n### Received\n- [x] got ✅ 2026-01-02\n## Notes\n- moved #received/advice\n`,
		);
		expect(ledger.map(({ side, state, text, kind }) => [side, state, text, kind])).toEqual([
			['gave', 'delivered', 'plain', null],
			['gave', 'delivered', 'tagged', 'help'],
			['gave', 'offered', 'later', null],
			['gave', 'started', 'begun', null],
			['gave', 'declined', 'no', null],
			['received', 'delivered', 'got', null],
			['received', 'delivered', 'moved', 'advice'],
		]);
	});

	it('let a tag beat the heading', () => {
		expect(recordOf(`${ROADMAP}## Given\n- it was hers #received\n`).ledger).toMatchObject([
			{ side: 'received', kind: null, tagged: true },
		]);
	});

	it.each([
		['2026-10-01 Note.md', '- 2026-02-02 x #gave [date:: 2026-02-03] ✅ 2026-02-04', '2026-02-04'],
		['2026-10-01 Note.md', '- 2026-02-02 x #gave [date:: 2026-02-03]', '2026-02-03'],
		['2026-10-01 Note.md', '- 2026-02-02: x #gave ➕ 2026-01-01', '2026-02-02'],
		['2026-10-01 Note.md', '- x #gave ➕ 2026-01-01', '2026-10-01'],
		['Note.md', '- x #gave ➕ 2026-01-01', '2026-01-01'],
		['Note.md', '- x #gave', null],
	])('in %s take their day from the first that exists: %s', (path, line, date) => {
		expect(recordOf(line, path).ledger).toMatchObject([{ date }]);
	});

	it('take the day of the note before that of its name, and that of a check-in heading first', () => {
		expect(recordOf('---\ndate: 2026-03-03\n---\n- x #gave', '2026-10-01.md').ledger[0]?.date).toBe(
			'2026-03-03',
		);
		const inHeading = `${ROADMAP}## Check-ins\n### 2026-07-27\n- x #gave\n`;
		expect(recordOf(inHeading, '2026-10-01.md').ledger[0]?.date).toBe('2026-07-27');
	});

	it('read the effort, and warn about one that is not understood', () => {
		const { ledger, problems } = recordOf(
			`${ROADMAP}## Given\n- a [effort:: 1h 30m]\n- b [effort:: some]\n`,
		);
		expect(ledger.map(({ hours }) => hours)).toEqual([1.5, null]);
		expect(problems).toMatchObject([{ code: 'unreadable-effort', line: 6 }]);
	});
});

describe('feedback', () => {
	const CHECK_IN = '---\ntype: check-in\ndate: 2026-09-10\n---\n';

	it('is a plain top-level bullet under Feedback, or carries praise or improve', () => {
		const { feedback } = recordOf(
			`${CHECK_IN}## Feedback\n- [[Priya Raman]]: too long #improve #theme/writing\n\t- nested\n- [ ] a task\n- no lead\n## Notes\n- well done #praise\n- unrelated\n`,
		);
		expect(feedback.map(({ text, lead }) => [text, lead?.from.path ?? null])).toEqual([
			['too long', 'Priya Raman'],
			['no lead', null],
			['well done', null],
		]);
		expect(feedback[0]).toMatchObject({
			sentiment: 'improve',
			themes: ['writing'],
			date: '2026-09-10',
		});
	});

	it('names both sides with an arrow, after a day of its own', () => {
		const { feedback } = recordOf(
			`${CHECK_IN}## Feedback\n- 2026-09-01 [[Jonas]] → [[Priya|P]]: send it first\n- Lena -> Jonas: good\n`,
		);
		expect(feedback).toMatchObject([
			{
				lead: { from: { path: 'Jonas' }, to: { path: 'Priya' } },
				text: 'send it first',
				date: '2026-09-01',
			},
			{ lead: { from: { path: 'Lena' }, to: { path: 'Jonas' } }, text: 'good' },
		]);
	});

	it('is no bullet under the stage Feedback of a milestone', () => {
		expect(recordOf('---\ntype: milestone\n---\n## Feedback\n- asked\n').feedback).toEqual([]);
	});

	it('is answered by checkboxes with the theme, which are never items', () => {
		const { feedback, answers } = recordOf(
			`${CHECK_IN}- [ ] rewrite #theme/writing 📅 2026-09-20\n`,
		);
		expect(feedback).toEqual([]);
		expect(answers).toMatchObject([{ themes: ['writing'], date: '2026-09-10' }]);
	});
});

describe('check-ins', () => {
	it('are dated headings, with kind, minutes, status, actions and ratings', () => {
		const { checkIns, competencies, ledger } = recordOf(
			`${ROADMAP}## Competencies\n- Delegation [level:: 2]\n## Check-ins\n### 2026-07-06 Kickoff [minutes:: 60]\n- [x] do it [owner:: [[Priya]]] 📅 2026-07-17\n- [x] gave it #gave\n#### Competencies\n- Delegation [level:: 3] [mentor:: 7]\n#### Actions\n- [ ] more\n#### Notes\n- [ ] not an action\n### 2026-07-20\n[status:: missed]\n`,
		);
		expect(checkIns).toMatchObject([
			{
				kind: 'kickoff',
				date: '2026-07-06',
				minutes: 60,
				counts: true,
				ratings: [{ name: 'Delegation', self: 3, mentor: 5, agreed: null }],
				actions: [
					{ text: 'do it', owner: { path: 'Priya' } },
					{ text: 'more', owner: null },
				],
			},
			{ kind: 'regular', date: '2026-07-20', counts: false },
		]);
		expect(competencies.map(({ name }) => name)).toEqual(['Delegation']);
		expect(ledger).toHaveLength(1);
	});

	it('kept as notes have actions only under Actions', () => {
		const { checkIns } = recordOf(
			'---\ntype: check-in\nkind: Milestone-Review\ndate: 2026-08-18\n---\n- [ ] loose\n## Actions\n- [/] x\n',
		);
		expect(checkIns).toMatchObject([
			{ kind: 'milestone-review', actions: [{ text: 'x', state: 'started' }] },
		]);
	});

	it('hold news, not priorities', () => {
		const { priorities } = recordOf(
			`${ROADMAP}## Mentor priorities\n- one [asof:: 2026-07-06] ^a\n- ~~two~~\n- [-] three\n## Check-ins\n### 2026-07-06\n#### Mentor priorities\n- new\n`,
		);
		expect(priorities).toMatchObject([
			{ text: 'one', asOf: '2026-07-06', retired: false, blockId: 'a' },
			{ text: 'two', retired: true },
			{ text: 'three', retired: true },
		]);
	});
});

describe('the rest of the lines', () => {
	it('reads commitments with their rhythm and kinds', () => {
		expect(
			recordOf(
				'---\ntype: agreement\nagreed: 2026-07-06\n---\n## Reciprocal commitments\n- brief [owner:: [[J]]] [every:: month] [kind:: brief, insight]\n## Roles\n- x\n## Boundaries\n',
			),
		).toMatchObject({
			commitments: [
				{
					text: 'brief',
					owner: { path: 'J' },
					every: { count: 1, unit: 'month' },
					kinds: ['brief', 'insight'],
				},
			],
			agreement: { roles: true, boundaries: false, reciprocalCommitments: true },
		});
	});

	it('counts takeaways, and text without a list as one', () => {
		expect(
			recordOf('---\ntype: resource\n---\n## Takeaways\n- a\n\t- b\n- c\n## Applied\nin the RFC\n'),
		).toMatchObject({ takeaways: 2, applied: 1 });
	});

	it('reads changes with and without subject, old date and reason', () => {
		expect(
			recordOf(
				`${ROADMAP}## Changes\n- 2026-10-12: due 2026-11-27 → 2026-12-04 (Storage is late)\n- 2026-10-13: Pilot: due 2026-12-04\n- 2026-10-14: scope reduced\n`,
			).changes,
		).toMatchObject([
			{
				date: '2026-10-12',
				subject: null,
				from: '2026-11-27',
				to: '2026-12-04',
				reason: 'Storage is late',
			},
			{ date: '2026-10-13', subject: 'Pilot', from: null, to: '2026-12-04', reason: null },
			{ date: '2026-10-14', subject: null, to: null, reason: 'scope reduced' },
		]);
	});

	it('reads the pauses, and refuses one that ends before it begins', () => {
		const { properties, problems } = recordOf(
			'---\ntype: mentorship\npaused:\n  - 2026-12-20..2027-01-06\n  - 2026-02-02..2026-01-01\n---\n',
		);
		expect(properties.paused).toEqual([{ from: '2026-12-20', to: '2027-01-06' }]);
		expect(problems).toMatchObject([{ code: 'invalid-date', line: 5, column: 5 }]);
	});

	it('reads activities of the calendar and by tag, and none of the plan', () => {
		const { activities } = recordOf(
			`${ROADMAP}## Objectives\n### O\n- [ ] m\n\t- [ ] s #activity/practice\n## Calendar\n- [ ] Reflection: month ⏳ 2026-10-16\n- [ ] build #activity/side-project [effort:: 6h] #unplanned\n`,
		);
		expect(activities).toMatchObject([
			{ mode: 'reflection', date: '2026-10-16', tagged: false },
			{ mode: 'side-project', hours: 6, unplanned: true, tagged: true },
		]);
	});

	it('does not judge properties that mean nothing on a note of its type', () => {
		expect(recordOf('---\ntype: objective\ndate: someday\nminutes: many\n---\n').problems).toEqual(
			[],
		);
	});

	it('reads the same from CRLF, with a BOM, and with broken properties beside the text', () => {
		const text = '---\ntype: objective\ndue: 2026-01-01\n---\n# T\n- [ ] a\n';
		const crlf = recordOf(`\ufeff${text.replace(/\n/g, '\r\n')}`);
		expect({ ...crlf, text, problems: [] }).toEqual(recordOf(text));
		const broken = recordOf('---\ntype: objective\ndue: [\n---\n- [ ] a #gave\n');
		expect(broken.type).toBeNull();
		expect(broken.ledger).toHaveLength(1);
		expect(broken.problems).toMatchObject([{ code: 'broken-properties' }]);
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, choose, expectGesture, expectRow } from './gesture';
import { CHARTER, type Journey, openJourney, QBR, TALL } from './open-journey';

const ROLLOUT = 'Mentorship/Milestones/Full rollout and handover.md';
const RFC = 'Mentorship/Objectives/Introduce lightweight RFC process.md';
const LATENCY = 'Mentorship/Objectives/Lead checkout latency project.md';

const DRY_RUN = '- [ ] Dry-run the QBR with Priya and two stakeholders 🆔 dryrun 📅 2026-10-23';
const HANDED_OVER = '- [ ] Hand over with no open action on me 📅 2026-11-27\n';
const DECK = '\t- [ ] Deck frozen a week ahead #stage/mastery\n';
const RATED = '\t- 2026-08-28: 3.6\n';

let journey: Journey;

beforeAll(async () => {
	journey = await openJourney({ height: TALL });
});

afterAll(() => journey.close());

describe('a milestone', () => {
	it('is achieved with its reflection, as a note and as a task', async () => {
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Full rollout'), 'Mark achieved');
				await answer(journey, {
					'What worked?': 'one ramp review a week',
					'What did not?': 'the first budget talk',
					'What will you adjust?': 'talk about budgets first',
					'What new question came up?': 'who owns the canary?',
				});
			},
			writes: {
				[ROLLOUT]: [
					['due: 2026-11-27\n', 'due: 2026-11-27\nachieved: 2026-10-12\n'],
					[
						HANDED_OVER,
						`${HANDED_OVER}\n## Reflection\n` +
							'- Worked: one ramp review a week\n' +
							"- Didn't work: the first budget talk\n" +
							'- Adjust: talk about budgets first\n' +
							'- Question: who owns the canary?\n',
					],
				],
			},
			// it was the last one of its objective, which closes over it and has the focus
			shows: async () => {
				await expectRow(journey, 'Lead checkout latency', 'Achieved | Activity | 100 %');
				const focused = journey.pane.locator('[role=treeitem]:focus .roadmap-title');
				await expect.poll(() => focused.innerText()).toBe('Lead checkout latency project');
			},
		});
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Dry-run the QBR'), 'Mark achieved');
				await answer(journey, { 'What worked?': 'a small room', 'Achieved on': 'yesterday' });
			},
			writes: {
				[QBR]: [
					[DRY_RUN, `${DRY_RUN.replace('[ ]', '[x]')} ✅ 2026-10-11`],
					[DECK, `${DECK}\t- Worked: a small room\n`],
				],
			},
			shows: () => expectRow(journey, 'Dry-run the QBR', 'Achieved 12 days early'),
		});
	});

	it('is reopened', async () => {
		await expectGesture(journey, {
			act: () => choose(journey.row('Charter agreed'), 'Reopen'),
			writes: { [CHARTER]: [['achieved: 2026-08-12\n', '']] },
			shows: () => expectRow(journey, 'Charter agreed', 'Overdue by 59 days'),
		});
		const ops = 'Present team metrics at the monthly ops review 🆔 ops 📅 2026-08-28';
		await expectGesture(journey, {
			act: () => choose(journey.row('Present team metrics'), 'Reopen'),
			writes: { [QBR]: [[`- [x] ${ops} ✅ 2026-08-28`, `- [ ] ${ops}`]] },
			shows: () => expectRow(journey, 'Present team metrics', 'Overdue by 45 days'),
		});
	});

	it('is rescheduled, with a reason that is kept under Changes', async () => {
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Full rollout'), 'Reschedule');
				await answer(journey, { Due: '2026-12-04', Reason: 'Storage is late' });
			},
			writes: {
				[ROLLOUT]: [
					['due: 2026-11-27\n', 'due: 2026-12-04\n'],
					[
						HANDED_OVER,
						`${HANDED_OVER}\n## Changes\n` +
							'- 2026-10-12: due 2026-11-27 → 2026-12-04 (Storage is late)\n',
					],
				],
			},
			shows: () => expectRow(journey, 'Full rollout', 'due 4 Dec 2026'),
		});
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Dry-run the QBR'), 'Reschedule');
				await answer(journey, { Due: 'in 3 weeks', Reason: 'Marco is away' });
			},
			writes: {
				[QBR]: [
					[DRY_RUN, DRY_RUN.replace('2026-10-23', '2026-11-02')],
					[
						RATED,
						`${RATED}\n## Changes\n- 2026-10-12: Dry-run the QBR with Priya and two stakeholders: ` +
							'due 2026-10-23 → 2026-11-02 (Marco is away)\n',
					],
				],
			},
			shows: () => expectRow(journey, 'Dry-run the QBR', 'due 2 Nov 2026'),
		});
	});

	it('is put on hold, resumed and dropped', async () => {
		const due = 'due: 2026-11-27\n';
		await expectGesture(journey, {
			act: () => choose(journey.row('Full rollout'), 'Put on hold'),
			writes: { [ROLLOUT]: [[due, `${due}status: on-hold\n`]] },
			shows: async () => {
				await expectRow(journey, 'Full rollout', 'On hold');
				await expectGesture(journey, {
					act: () => choose(journey.row('Full rollout'), 'Resume'),
					writes: { [ROLLOUT]: [['status: on-hold\n', '']] },
					shows: () => expectRow(journey, 'Full rollout', 'On track'),
				});
			},
		});
		await expectGesture(journey, {
			act: () => choose(journey.row('Dry-run the QBR'), 'Put on hold'),
			writes: { [QBR]: [[DRY_RUN, DRY_RUN.replace('[ ]', '[h]')]] },
			shows: () => expectRow(journey, 'Dry-run the QBR', 'On hold'),
		});
		await expectGesture(journey, {
			act: () => choose(journey.row('Dry-run the QBR'), 'Drop'),
			writes: { [QBR]: [[DRY_RUN, `${DRY_RUN.replace('[ ]', '[-]')} ❌ 2026-10-12`]] },
			shows: () => journey.row('Dry-run the QBR').waitFor({ state: 'detached' }),
		});
		await expectGesture(journey, {
			act: () => choose(journey.row('Full rollout'), 'Drop'),
			writes: { [ROLLOUT]: [[due, `${due}status: cancelled\n`]] },
			shows: () => journey.row('Full rollout').waitFor({ state: 'detached' }),
		});
	});

	it('is added as a note or as a task, for the next slot of the rhythm', async () => {
		const rollout = '- [[Full rollout and handover]]\n';
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Lead checkout latency'), 'New milestone');
				await answer(journey, { Milestone: 'Budget kept for a month' });
			},
			writes: {
				'Mentorship/Milestones/Budget kept for a month.md':
					'---\ntype: milestone\nobjective: "[[Lead checkout latency project]]"\ndue: 2027-01-11\n---\n' +
					'## Discovery\n\n## Practice\n\n## Feedback\n\n## Mastery\n',
				[LATENCY]: [[rollout, `${rollout}- [[Budget kept for a month]]\n`]],
			},
			shows: () => expectRow(journey, 'Budget kept', 'due 11 Jan 2027'),
		});
		const mastery = '\t- [ ] Median lead time at 5 days for four weeks #stage/mastery\n';
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Introduce lightweight'), 'New milestone');
				await answer(journey, { Milestone: 'Six teams write RFCs', Due: 'end of Q4' });
			},
			writes: {
				[RFC]: [[mastery, `${mastery}- [ ] Six teams write RFCs 📅 2026-12-31\n`]],
			},
			shows: () => expectRow(journey, 'Six teams write', 'due 31 Dec 2026'),
		});
	});

	it('depends on another one that is a task: notes have no way to say it', async () => {
		const { page } = journey;
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Dry-run the QBR'), 'Depends on');
				await page.locator('.prompt-input').fill('Pilot the RFC');
				await page.keyboard.press('Enter');
			},
			writes: { [QBR]: [[DRY_RUN, `${DRY_RUN} ⛔ pilot`]] },
			shows: () => expectRow(journey, 'Dry-run the QBR', 'Blocked by Pilot the RFC'),
		});
		await choose(journey.row('Dry-run the QBR'), 'Depends on');
		const offered = page.locator('.prompt .suggestion-title');
		await expect
			.poll(() => offered.allInnerTexts())
			.toEqual([
				'Present team metrics at the monthly ops review',
				'Map how changes flow today',
				'Pilot the RFC template with two teams',
				'Adopt the RFC process in four teams',
			]);
		await page.keyboard.press('Escape');
	});
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, choose, expectGesture, expectRow, fill, press } from './gesture';
import { type Journey, ONE_NOTE, openJourney, QBR, ROADMAP, TALL } from './open-journey';

const LATENCY = 'Mentorship/Objectives/Lead checkout latency project.md';
const RATED = '\t- 2026-08-28: 3.6\n';

let journey: Journey;

async function expectFigures(...figures: readonly string[]): Promise<void> {
	await expect.poll(() => journey.figures()).toEqual(figures);
}

describe('an objective that is a note', () => {
	beforeAll(async () => {
		journey = await openJourney({ height: TALL });
	});
	afterAll(() => journey.close());

	it('moves up and down, by key and by menu', async () => {
		const [first, second] = [
			'- [[Lead checkout latency project]]\n',
			'- [[Present platform QBR]]\n',
		];
		const writes = { [ROADMAP]: [[first + second, second + first]] } as const;
		const shows = async (): Promise<void> => {
			const title = journey.pane.locator('.mod-objective .roadmap-title').first();
			await expect.poll(() => title.innerText()).toBe('Present platform QBR');
		};
		await expectGesture(journey, {
			act: () => press(journey, 'Present platform QBR', 'Alt+ArrowUp'),
			writes,
			shows,
		});
		await expectGesture(journey, {
			act: () => choose(journey.row('Lead checkout latency'), 'Move down'),
			writes,
			shows,
		});
	});

	it('is weighed, which moves the figure of the roadmap', async () => {
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Present platform QBR'), 'Change weight');
				await answer(journey, { Value: '4' });
			},
			writes: { [QBR]: [['weight: 2\n', 'weight: 4\n']] },
			shows: () => expectFigures('56 %', '35 %'),
		});
	});

	it('is measured, and gets a new target when that one is met', async () => {
		const target = '[target:: 4.2] [unit:: of 5]';
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Present platform QBR'), 'Log measurement');
				await answer(journey, { Value: '4.3' });
			},
			writes: {
				[QBR]: [
					['current: 3.6\n', 'current: 4.3\n'],
					[RATED, `${RATED}\t- 2026-10-12: 4.3\n`],
				],
			},
			shows: async () => {
				await expectRow(journey, 'Present platform QBR', 'Outcome | 100 %');
				await expectGesture(journey, {
					act: async () => {
						await journey.pane.getByRole('button', { name: 'Target met: set a new one' }).click();
						await answer(journey, { 'New target': '4.5' });
					},
					writes: {
						[QBR]: [
							['target: 4.2\n', 'target: 4.5\n'],
							[target, '[target:: 4.5] [unit:: of 5]'],
						],
					},
					shows: () => expectRow(journey, 'Present platform QBR', 'Outcome | 82 %'),
				});
			},
		});
	});

	it('is measured by a new metric, on an earlier day', async () => {
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Present platform QBR'), 'Log measurement');
				await fill(journey, { Value: '12', 'Measured on': 'yesterday' });
				await answer(journey, { Metric: 'A new metric', Name: 'directors pre-wired' });
			},
			writes: {
				[QBR]: [[RATED, `${RATED}- directors pre-wired\n\t- 2026-10-11: 12\n`]],
			},
		});
	});

	it('is rescheduled, put on hold, resumed and dropped', async () => {
		const { row } = journey;
		await expectGesture(journey, {
			act: async () => {
				await choose(row('Present platform QBR'), 'Reschedule');
				await answer(journey, { Due: '2026-12-17', Reason: 'the directors moved it' });
			},
			writes: {
				[QBR]: [
					['due: 2026-12-10\n', 'due: 2026-12-17\n'],
					[
						RATED,
						`${RATED}\n## Changes\n- 2026-10-12: due 2026-12-10 → 2026-12-17 (the directors moved it)\n`,
					],
				],
			},
			shows: () => expectRow(journey, 'Present platform QBR', 'due 17 Dec 2026'),
		});
		const reviewed = 'reviewed: 2026-10-01\n';
		await expectGesture(journey, {
			act: () => choose(row('Present platform QBR'), 'Put on hold'),
			writes: { [QBR]: [[reviewed, `${reviewed}status: on-hold\n`]] },
			shows: async () => {
				await expectRow(journey, 'Present platform QBR', 'On hold');
				await expectGesture(journey, {
					act: () => choose(row('Present platform QBR'), 'Resume'),
					writes: { [QBR]: [['status: on-hold\n', '']] },
					shows: () => expectFigures('60 %', '38 %'),
				});
			},
		});
		await expectGesture(journey, {
			act: () => choose(row('Lead checkout latency'), 'Drop'),
			writes: { [LATENCY]: [[reviewed, `${reviewed}status: cancelled\n`]] },
			shows: () => expectFigures('50 %', '31 %'),
		});
	});

	it('is added as a note or as a heading, with hints as somebody types', async () => {
		const { page } = journey;
		const rfc = '- [[Introduce lightweight RFC process]]\n';
		await expectGesture(journey, {
			act: async () => {
				await journey.command('add objective');
				await fill(journey, { Objective: 'Grow two seniors' });
				await page.locator('.mentorship-roadmap-hints li').first().waitFor();
				await answer(journey, { Why: 'the team doubles', Outcome: 'two promotions' });
			},
			writes: {
				'Mentorship/Objectives/Grow two seniors.md':
					'---\ntype: objective\nmentorship: "[[Staff Engineer Roadmap]]"\ndue: 2026-12-18\n---\n' +
					'Why: the team doubles\nOutcome: two promotions\n\n## Milestones\n',
				[ROADMAP]: [[rfc, `${rfc}- [[Grow two seniors]]\n`]],
			},
			shows: () => journey.row('Grow two seniors').waitFor(),
		});
		await expectGesture(journey, {
			act: async () => {
				await journey.pane.locator('.roadmap-actions').getByLabel('More actions').click();
				await page.locator('.menu-item', { hasText: 'New objective' }).click();
				await answer(journey, {
					Objective: 'Grow two seniors',
					Why: 'the team doubles',
					Where: 'A heading in the roadmap note',
				});
			},
			writes: {
				[ROADMAP]: [
					[rfc, `${rfc}\n### Grow two seniors\n[due:: 2026-12-18]\nWhy: the team doubles\n`],
				],
			},
			shows: () => journey.row('Grow two seniors').waitFor(),
		});
	});
});

describe('an objective that is a heading', () => {
	const NOTE = 'Senior to Staff.md';
	const FIELDS = '[due:: 2026-12-11] [weight:: 2] [competency:: Conflict resolution]';
	const PILOT = '- [ ] Pilot the RFC template with two teams 📅 2026-10-09';

	beforeAll(async () => {
		journey = await openJourney({ vault: ONE_NOTE, height: TALL });
		await journey.row('Pilot the RFC').locator('.roadmap-chevron').click();
	});
	afterAll(() => journey.close());

	it('is weighed, rescheduled and held in its field paragraph', async () => {
		const { row } = journey;
		const objective = 'Cut change lead time';
		await expectGesture(journey, {
			act: async () => {
				await choose(row(objective), 'Change weight');
				await answer(journey, { Value: '5' });
			},
			writes: { [NOTE]: [['[weight:: 2]', '[weight:: 5]']] },
		});
		await expectGesture(journey, {
			act: async () => {
				await choose(row(objective), 'Reschedule');
				await answer(journey, { Due: '2026-12-18', Reason: 'two more teams' });
			},
			writes: {
				[NOTE]: [
					['[due:: 2026-12-11]', '[due:: 2026-12-18]'],
					[
						'- [[Accelerate]]: lead time is what leaders understand first\n',
						'- [[Accelerate]]: lead time is what leaders understand first\n\n## Changes\n' +
							'- 2026-10-12: Cut change lead time from 9 to 5 days with a lightweight RFC process: ' +
							'due 2026-12-11 → 2026-12-18 (two more teams)\n',
					],
				],
			},
			shows: () => expectRow(journey, objective, 'due 18 Dec 2026'),
		});
		await expectGesture(journey, {
			act: () => choose(row(objective), 'Put on hold'),
			writes: { [NOTE]: [[FIELDS, `${FIELDS} [status:: on-hold]`]] },
			shows: () => expectRow(journey, objective, 'On hold'),
		});
	});

	it('has its milestones, steps and measurements below it', async () => {
		const { row } = journey;
		const measured = '\t- 2026-09-28: 7.5\n';
		await expectGesture(journey, {
			act: async () => {
				await choose(row('Cut change lead time'), 'New milestone');
				await answer(journey, { Milestone: 'Four teams write RFCs', Due: '2026-12-11' });
			},
			writes: {
				[NOTE]: [[measured, `${measured}- [ ] Four teams write RFCs 📅 2026-12-11\n`]],
			},
			shows: () => row('Four teams write').waitFor(),
		});
		await expectGesture(journey, {
			act: async () => {
				await choose(row('Cut change lead time'), 'Log measurement');
				await answer(journey, { Value: '7' });
			},
			writes: { [NOTE]: [[measured, `${measured}\t- 2026-10-12: 7\n`]] },
			shows: () => expectRow(journey, 'Cut change lead time', 'Outcome | 50 %'),
		});
		const retro = '\t- [ ] Retro with both teams #stage/feedback';
		await expectGesture(journey, {
			act: () => press(journey, 'Retro with both', 'Space'),
			writes: { [NOTE]: [[retro, `${retro.replace('[ ]', '[x]')} ✅ 2026-10-12`]] },
			shows: () => expectRow(journey, 'Pilot the RFC', 'Mastery | 75 %'),
		});
		await expectGesture(journey, {
			act: async () => {
				await choose(row('Pilot the RFC'), 'Reschedule');
				await answer(journey, { Due: 'next friday' });
			},
			writes: { [NOTE]: [[PILOT, PILOT.replace('2026-10-09', '2026-10-23')]] },
			shows: () => expectRow(journey, 'Pilot the RFC', 'due 23 Oct 2026'),
		});
	});
});

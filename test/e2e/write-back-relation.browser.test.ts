import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, expectGesture } from './gesture';
import { type Journey, openJourney, ROADMAP, TALL } from './open-journey';

const LAST_GIVEN =
	'- [-] Run the hiring debrief, Priya keeps this herself #gave/help ➕ 2026-08-18 ❌ 2026-08-20\n';
const LAST_RECEIVED =
	'- 2026-09-10 Put my name forward for the ops steering group #received/sponsorship\n';
const END = '[supports:: [[Lead checkout latency project]]] ⏳ 2026-10-24\n';
const KICK_OFF = '- Full rehearsal date with [[Marco Silva]]\n';
const CHECK_IN = 'Mentorship/Check-ins/2026-10-19 Check-in.md';

let journey: Journey;

beforeAll(async () => {
	journey = await openJourney({ height: TALL });
});

afterAll(() => journey.close());

/** A line of the section of the pane. */
const line = (section: string, text: string) =>
	journey.section(section).locator('.roadmap-line', { hasText: text });

async function chooseOf(section: string, text: string, entry: string): Promise<void> {
	await line(section, text).getByRole('button', { name: 'More actions' }).click();
	await journey.page.locator('.menu-item', { hasText: entry }).click();
}

async function expectLedger(text: string): Promise<void> {
	await journey.section('Reciprocity').locator('.roadmap-next', { hasText: text }).waitFor();
}

async function setDay(day: string): Promise<void> {
	await journey.page.evaluate(
		`workbench.setDay('${day}'); window.dispatchEvent(new Event('focus'))`,
	);
}

describe('the ledger', () => {
	it('takes what was given and received, in two keystrokes plus words', async () => {
		const { page } = journey;
		await expectGesture(journey, {
			act: async () => {
				await journey.command('log something given');
				await page.locator('.mentorship-roadmap-form input:focus').waitFor();
				await page.keyboard.type('Capacity note');
				await page.keyboard.press('Enter');
			},
			writes: { [ROADMAP]: [[LAST_GIVEN, `${LAST_GIVEN}- 2026-10-12 Capacity note #gave\n`]] },
			shows: () => expectLedger('gave 4'),
		});
		await expectGesture(journey, {
			act: async () => {
				await journey.pane.getByRole('button', { name: 'Give', exact: true }).click();
				await answer(journey, {
					What: 'Capacity note',
					Kind: 'insight',
					For: 'Priya Raman',
					Effort: '2h',
					'Mentor priority': 'Platform reliability in Q3 and Q4',
					On: 'yesterday',
				});
			},
			writes: {
				[ROADMAP]: [
					[
						LAST_GIVEN,
						`${LAST_GIVEN}- 2026-10-11 Capacity note #gave/insight [effort:: 2h] ` +
							'[for:: [[#^reliability]]] [with:: [[Priya Raman]]]\n',
					],
				],
			},
		});
		await expectGesture(journey, {
			act: async () => {
				await journey.command('log something received');
				await answer(journey, { What: 'Read my charter', Kind: 'review', Effort: '45m' });
			},
			writes: {
				[ROADMAP]: [
					[
						LAST_RECEIVED,
						`${LAST_RECEIVED}- 2026-10-12 Read my charter #received/review [effort:: 45m]\n`,
					],
				],
			},
			shows: () => expectLedger('received 7'),
		});
	});

	it('takes an offer', async () => {
		await expectGesture(journey, {
			act: async () => {
				await journey.section('Reciprocity').getByRole('button', { name: 'Offer or log' }).click();
				await journey.page.locator('.menu-item', { hasText: 'Something given' }).click();
				await answer(journey, {
					State: 'An offer of mine',
					What: 'Review the Q1 plan',
					Kind: 'help',
					'Promised for': 'next friday',
				});
			},
			writes: {
				[ROADMAP]: [
					[
						LAST_GIVEN,
						`${LAST_GIVEN}- [ ] Review the Q1 plan #gave/help ➕ 2026-10-12 📅 2026-10-23\n`,
					],
				],
			},
			shows: () => line('Reciprocity', 'Review the Q1 plan').waitFor(),
		});
	});

	it('takes an offer from the command that says so', async () => {
		await expectGesture(journey, {
			act: async () => {
				await journey.command('offer a contribution');
				await answer(journey, { What: 'Notes of the guild', Kind: 'brief' });
			},
			writes: {
				[ROADMAP]: [
					[LAST_GIVEN, `${LAST_GIVEN}- [ ] Notes of the guild #gave/brief ➕ 2026-10-12\n`],
				],
			},
			shows: () => line('Reciprocity', 'Notes of the guild').waitFor(),
		});
	});

	it('writes into the daily note or the check-in of the day', async () => {
		journey.write('2026-10-12.md', '# Monday\n');
		await expectGesture(journey, {
			act: async () => {
				await journey.command('log something given');
				await answer(journey, { What: 'Capacity note', 'Write into': 'Daily note' });
			},
			writes: {
				'2026-10-12.md': [
					['# Monday\n', '# Monday\n\n## Given\n- 2026-10-12 Capacity note #gave\n'],
				],
			},
			shows: () => expectLedger('gave 4'),
		});
		await setDay('2026-10-19');
		await expectGesture(journey, {
			act: async () => {
				await journey.command('log something received');
				await answer(journey, { What: 'Three names to talk to', 'Write into': "Today's check-in" });
			},
			writes: {
				[CHECK_IN]: [
					[KICK_OFF, `${KICK_OFF}\n## Received\n- 2026-10-19 Three names to talk to #received\n`],
				],
			},
			shows: () => expectLedger('received 7'),
		});
		await setDay('2026-10-12');
	});

	it('delivers, begins and withdraws what was promised', async () => {
		const guide =
			'- [ ] Write the incident review guide for the platform wiki #gave/doc ➕ 2026-09-10 📅 2026-09-25';
		await expectGesture(journey, {
			act: () =>
				line('Reciprocity', 'Write the incident')
					.getByRole('button', { name: 'delivered' })
					.click(),
			writes: { [ROADMAP]: [[guide, `${guide.replace('[ ]', '[x]')} ✅ 2026-10-12`]] },
			shows: () => expectLedger('gave 4'),
		});
		await expectGesture(journey, {
			act: () => chooseOf('Reciprocity', 'Write the incident', 'Mark begun'),
			writes: { [ROADMAP]: [[guide, guide.replace('[ ]', '[/]')]] },
			shows: () => line('Reciprocity', 'Write the incident').filter({ hasText: 'begun' }).waitFor(),
		});
		await expectGesture(journey, {
			act: () => chooseOf('Reciprocity', 'Write the incident', 'Withdraw'),
			writes: { [ROADMAP]: [[guide, `${guide.replace('[ ]', '[-]')} ❌ 2026-10-12`]] },
			shows: () => line('Reciprocity', 'Write the incident').waitFor({ state: 'detached' }),
		});
	});

	it('is beside the actions of check-ins, which are done where they stand', async () => {
		const action =
			'- [ ] Decide the one question for the directors [owner:: [[Jonas Weber]]] 📅 2026-10-16';
		await expectGesture(journey, {
			act: () =>
				line('Check-ins', 'Decide the one question')
					.getByRole('button', { name: 'Mark done' })
					.click(),
			writes: {
				'Mentorship/Check-ins/2026-10-01 Quarterly revisit.md': [
					[action, `${action.replace('[ ]', '[x]')} ✅ 2026-10-12`],
				],
			},
			shows: () => line('Check-ins', 'Decide the one').waitFor({ state: 'detached' }),
		});
	});
});

describe('what is captured', () => {
	it('goes into the roadmap as a lesson, an outcome or a question, and the form remembers', async () => {
		const { page } = journey;
		await expectGesture(journey, {
			act: async () => {
				await journey.command('capture lesson');
				await page.locator('.mentorship-roadmap-form input:focus').waitFor();
				await page.keyboard.type('Ask for the decision first');
				await page.keyboard.press('Enter');
			},
			writes: {
				[ROADMAP]: [[END, `${END}\n## Lessons\n- 2026-10-12: Ask for the decision first\n`]],
			},
		});
		await expectGesture(journey, {
			act: async () => {
				await journey.pane.getByRole('button', { name: 'Capture', exact: true }).click();
				await answer(journey, { What: 'Storage has a budget', Kind: 'Outcome', On: '2026-10-09' });
			},
			writes: {
				[ROADMAP]: [[END, `${END}\n## Outcomes reached\n- 2026-10-09: Storage has a budget\n`]],
			},
		});
		await expectGesture(journey, {
			act: async () => {
				await journey.command('capture lesson');
				const kind = page.getByLabel('Kind', { exact: true });
				await kind.filter({ has: page.locator('option[value=outcome]:checked') }).waitFor();
				await answer(journey, { What: 'Who owns the canary?', Kind: 'Question' });
			},
			writes: {
				[ROADMAP]: [[END, `${END}\n## Questions\n- 2026-10-12: Who owns the canary?\n`]],
			},
		});
	});

	it('goes into the check-in of the day, and feedback tells whose it is', async () => {
		await expectGesture(journey, {
			act: async () => {
				await journey.command('log feedback');
				await answer(journey, {
					What: 'say the ask in the first line',
					Theme: 'concise-writing',
					About: 'Present platform QBR',
				});
			},
			writes: {
				[ROADMAP]: [
					[
						END,
						`${END}\n## Feedback\n- 2026-10-12 [[Priya Raman]]: say the ask in the first line ` +
							'[[Present platform QBR]] #improve #theme/concise-writing\n',
					],
				],
			},
			shows: () => journey.section('Feedback').getByText('8 items', { exact: true }).waitFor(),
		});
		await setDay('2026-10-19');
		await expectGesture(journey, {
			act: async () => {
				await journey.pane.locator('.roadmap-actions').getByText('Feedback').click();
				await answer(journey, {
					What: 'you let me finish',
					From: 'Jonas Weber',
					To: 'Marco Silva',
					'Praise or improve': 'Praise',
				});
			},
			writes: {
				[CHECK_IN]: [
					[
						KICK_OFF,
						`${KICK_OFF}\n## Feedback\n- [[Jonas Weber]] → [[Marco Silva]]: you let me finish #praise\n`,
					],
				],
			},
		});
		await setDay('2026-10-12');
	});
});

describe('a note', () => {
	const STAFF = 'Mentorship/Resources/Staff Engineer (Larson).md';
	const REILLY = "Mentorship/Resources/The Staff Engineer's Path (Reilly).md";
	const PLAIN = 'Reading.md';

	const pick = async (...names: readonly string[]): Promise<void> => {
		const { keyboard } = journey.page;
		for (const [index, name] of names.entries()) {
			await journey.page.locator('.prompt-input').fill(name);
			await keyboard.press(index === names.length - 1 ? 'Enter' : 'Tab');
		}
	};
	const inExplorer = (name: string) => journey.page.locator('.nav-file-title', { hasText: name });
	/** Opens it, and waits until the app has put the cursor there. */
	const openNote = async (note: string): Promise<void> => {
		await inExplorer(path.basename(note, '.md')).click();
		const place = `document.activeElement.closest('.cm-editor') ? app.workspace.getActiveFile()?.path : ''`;
		await expect.poll(() => journey.page.evaluate(place)).toBe(note);
	};
	const menuOn = async (name: string, entry: string): Promise<void> => {
		await inExplorer(name).click({ button: 'right' });
		await journey.page.locator('.menu-item', { hasText: entry }).click();
	};

	it('is offered what it is linked to, when it is to be unlinked', async () => {
		await openNote(STAFF);
		await journey.command('unlink this note');
		const titles = journey.page.locator('.prompt-results .suggestion-title');
		await expect.poll(() => titles.allInnerTexts()).toEqual(['Lead checkout latency project']);
		await journey.page.keyboard.press('Escape');
	});

	it('gets what was picked, and not what merely stands first', async () => {
		await openNote(STAFF);
		const first = '  - "[[Lead checkout latency project]]"\n';
		await expectGesture(journey, {
			act: async () => {
				await journey.command('link this note');
				await journey.page.locator('.prompt-input').fill('Present platform');
				await journey.page.keyboard.press('Tab');
				await journey.page.keyboard.press('Enter');
			},
			writes: { [STAFF]: [[first, `${first}  - "[[Present platform QBR]]"\n`]] },
		});
	});

	it('is linked from the palette, and unlinked', async () => {
		await openNote(STAFF);
		const first = '  - "[[Lead checkout latency project]]"\n';
		await expectGesture(journey, {
			act: async () => {
				await journey.command('link this note');
				await pick('Present platform');
			},
			writes: { [STAFF]: [[first, `${first}  - "[[Present platform QBR]]"\n`]] },
			shows: () =>
				expectGesture(journey, {
					act: async () => {
						await journey.command('unlink this note');
						await pick('Present platform');
					},
					writes: { [STAFF]: [['  - "[[Present platform QBR]]"\n', '']] },
				}),
		});
	});

	it('is linked from its menu, with or without properties; to a task by an id', async () => {
		journey.write(PLAIN, 'Words about words.\n');
		await inExplorer('Reading').waitFor();
		await expectGesture(journey, {
			act: async () => {
				await menuOn('Reading', 'Link to an objective');
				await pick('Full rollout');
			},
			writes: {
				[PLAIN]: '---\nsupports:\n  - "[[Full rollout and handover]]"\n---\nWords about words.\n',
			},
		});
		const dryRun = '🆔 dryrun 📅 2026-10-23\n';
		await expectGesture(journey, {
			act: async () => {
				await menuOn('Reading', 'Link to an objective');
				await pick('Dry-run the QBR');
			},
			writes: {
				[PLAIN]: '---\nsupports:\n  - "[[Present platform QBR#^ref-1]]"\n---\nWords about words.\n',
				'Mentorship/Objectives/Present platform QBR.md': [
					[dryRun, dryRun.replace('\n', ' ^ref-1\n')],
				],
			},
		});
	});

	it('is linked with others, to several things at once', async () => {
		for (const name of ['Staff Engineer (Larson)', 'Reading']) {
			await inExplorer(name).click({ modifiers: ['Alt'] });
		}
		const first = '  - "[[Lead checkout latency project]]"\n';
		await expectGesture(journey, {
			act: async () => {
				await menuOn('Reading', 'Link notes to an objective');
				await pick('Present platform', 'Full rollout');
			},
			writes: {
				[STAFF]: [
					[first, `${first}  - "[[Present platform QBR]]"\n  - "[[Full rollout and handover]]"\n`],
				],
				[PLAIN]:
					'---\nsupports:\n  - "[[Present platform QBR]]"\n' +
					'  - "[[Full rollout and handover]]"\n---\nWords about words.\n',
			},
		});
	});

	it('is shared with the mentor', async () => {
		await openNote(REILLY);
		const last = '  - "[[Introduce lightweight RFC process]]"\n';
		await expectGesture(journey, {
			act: () => journey.command('share with mentor'),
			writes: { [REILLY]: [[last, `${last}shared: 2026-10-12\n`]] },
		});
	});
});

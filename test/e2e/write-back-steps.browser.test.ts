import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, type Changes, choose, expectGesture, expectRow, fill, press } from './gesture';
import { type Journey, openJourney, QBR, TALL } from './open-journey';

const ROLLOUT = 'Mentorship/Milestones/Full rollout and handover.md';
const RAMPS = '- [ ] Lead two ramp reviews 📅 2026-11-06';
const REHEARSAL = '- [ ] Full rehearsal with [[Marco Silva]] #stage/practice';

let journey: Journey;

beforeAll(async () => {
	journey = await openJourney({ height: TALL });
	for (const title of ['Full rollout', 'Dry-run the QBR']) {
		await journey.row(title).locator('.roadmap-chevron').click();
	}
});

afterAll(() => journey.close());

describe('a step', () => {
	it('is ticked by key and by pointer, in a note and as a nested task', async () => {
		await expectGesture(journey, {
			act: () => press(journey, 'Lead two ramp', 'Space'),
			writes: { [ROLLOUT]: [[RAMPS, '- [x] Lead two ramp reviews 📅 2026-11-06 ✅ 2026-10-12']] },
			shows: () => expectRow(journey, 'Lead two ramp', 'done 12 Oct 2026'),
		});
		await expectGesture(journey, {
			act: () => journey.row('Full rehearsal').locator('.roadmap-box').click(),
			writes: { [QBR]: [[REHEARSAL, `${REHEARSAL.replace('[ ]', '[x]')} ✅ 2026-10-12`]] },
			shows: async () => {
				await expectRow(journey, 'Dry-run the QBR', 'Feedback | 50 %');
				await journey.row('Practice is done. Next: Feedback').waitFor();
			},
		});
	});

	it('is opened again by key and by menu', async () => {
		const owned = '- [x] List what each team must own after handover ✅ 2026-10-08';
		const writes: Changes = {
			[ROLLOUT]: [[owned, '- [ ] List what each team must own after handover']],
		};
		await expectGesture(journey, {
			act: () => press(journey, 'List what each team', 'Space'),
			writes,
			shows: () => expectRow(journey, 'Full rollout', 'Discovery | 4 %'),
		});
		await expectGesture(journey, {
			act: () => choose(journey.row('List what each team'), 'Set back to open'),
			writes,
		});
	});

	it('is started and cancelled from its menu, by pointer and by key', async () => {
		await expectGesture(journey, {
			act: () => choose(journey.row('Lead two ramp'), 'Start'),
			writes: { [ROLLOUT]: [[RAMPS, RAMPS.replace('[ ]', '[/]')]] },
			shows: () => expectRow(journey, 'Lead two ramp', 'Started'),
		});
		await expectGesture(journey, {
			act: async () => {
				await press(journey, 'Full rehearsal', 'Shift+F10');
				for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
					await journey.page.keyboard.press(key);
				}
			},
			writes: { [QBR]: [[REHEARSAL, `${REHEARSAL.replace('[ ]', '[-]')} ❌ 2026-10-12`]] },
			shows: () => expectRow(journey, 'Full rehearsal', 'Cancelled'),
		});
	});

	it('gets a due date in words, whose day is shown before it is written', async () => {
		const form = journey.page.locator('.mentorship-roadmap-form');
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Lead two ramp'), 'Change due date');
				await fill(journey, { Due: 'end of Q4' });
				expect(await form.locator('.mentorship-roadmap-meant').innerText()).toContain('2026-12-31');
				const [place, line] = await previewed(journey);
				expect(place).toBe(`${ROLLOUT}, line 14`);
				expect(line).toBe('- [ ] Lead two ramp reviews 📅 2026-12-31');
				await journey.page.keyboard.press('Enter');
			},
			writes: { [ROLLOUT]: [[RAMPS, '- [ ] Lead two ramp reviews 📅 2026-12-31']] },
			shows: () => expectRow(journey, 'Lead two ramp', 'due 31 Dec 2026'),
		});
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Full rehearsal'), 'Set due date');
				await answer(journey, { Due: 'next friday' });
			},
			writes: { [QBR]: [[REHEARSAL, `${REHEARSAL} 📅 2026-10-23`]] },
			shows: () => expectRow(journey, 'Full rehearsal', 'due 23 Oct 2026'),
		});
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Lead two ramp'), 'Change due date');
				await answer(journey, { Due: '' });
			},
			writes: { [ROLLOUT]: [[RAMPS, '- [ ] Lead two ramp reviews']] },
		});
	});

	it('moves to another stage: under its heading, or by its tag', async () => {
		const review = '- [ ] Review the ramp with Priya and both leads 📅 2026-11-13\n';
		await expectGesture(journey, {
			act: () => choose(journey.row('Lead two ramp'), 'Move to Feedback'),
			writes: {
				[ROLLOUT]: [
					[`${RAMPS}\n`, ''],
					[review, `${review}${RAMPS}\n`],
				],
			},
			shows: () => journey.row('Feedback').filter({ hasText: '0 of 2' }).waitFor(),
		});
		await expectGesture(journey, {
			act: () => choose(journey.row('Full rehearsal'), 'Move to Feedback'),
			writes: { [QBR]: [[REHEARSAL, REHEARSAL.replace('practice', 'feedback')]] },
			shows: () => expectRow(journey, 'Dry-run the QBR', 'Feedback'),
		});
	});

	it('is added to a stage, by its row or from the menu of the milestone', async () => {
		const handOver = '- [ ] Hand over with no open action on me 📅 2026-11-27\n';
		await expectGesture(journey, {
			act: async () => {
				await journey.pane.locator('[data-key$="handover>add:mastery"]').focus();
				await journey.page.keyboard.press('Enter');
				await answer(journey, { Step: 'Write the runbook' });
			},
			writes: { [ROLLOUT]: [[handOver, `${handOver}- [ ] Write the runbook\n`]] },
			shows: () => journey.row('Write the runbook').waitFor(),
		});
		const deck = '\t- [ ] Deck frozen a week ahead #stage/mastery\n';
		await expectGesture(journey, {
			act: async () => {
				await choose(journey.row('Dry-run the QBR'), 'New step');
				await answer(journey, { Step: 'Ask for the room', Stage: 'Discovery' });
			},
			writes: { [QBR]: [[deck, `${deck}\t- [ ] Ask for the room #stage/discovery\n`]] },
			shows: () => expectRow(journey, 'Dry-run the QBR', 'Discovery'),
		});
	});
});

/** Place and lines of the preview. */
async function previewed({ page }: Journey): Promise<readonly string[]> {
	const texts = await page.locator('.mentorship-roadmap-preview').innerText();
	return texts.split(/\n+/);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { EXAMPLE, type Journey, openJourney, readAs } from './open-journey';

let journey: Journey;

afterEach(() => journey.close());

/** The note that is open. */
const shown = async (): Promise<string> => (await journey.cursor()).path;

/** Every file below a folder with its text, by its path from there; no dot folders. */
function filesOf(folder: string): Readonly<Record<string, string>> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return Object.fromEntries(
		names
			.filter((name) => !name.startsWith('.') && statSync(path.join(folder, name)).isFile())
			.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
	);
}

const NOTES = { 'Diary.md': '# Diary\n\n- [ ] Water the plants\n', 'Plans/Old.md': 'Kept.\n' };

describe('a vault without a roadmap', () => {
	it('is told so, and gets the example into a folder of its own, to the byte', async () => {
		journey = await openJourney({ vault: NOTES });
		const { page, pane, vaultFolder } = journey;
		await pane.getByRole('heading', { name: 'No roadmap yet' }).waitFor();
		expect(await page.locator('.plugin-mentorship-roadmap').innerText()).toBe('');
		await journey.picture('empty');
		await pane.getByRole('button', { name: 'Create the example' }).click();

		const folder = page.locator('.modal input');
		const create = page.locator('.modal').getByRole('button', { name: 'Create' });
		const said = page.locator('.modal [role="alert"]');
		for (const taken of [
			'Plans',
			'plans',
			'Plans/Old.md',
			'Diary.md',
			'../Outside',
			'.hidden',
			'',
		]) {
			await folder.fill(taken);
			expect(await create.isDisabled()).toBe(true);
			expect(await said.innerText()).not.toBe('');
			await page.keyboard.press('Enter');
		}
		await folder.fill('Plans');
		expect(await said.innerText()).toBe('"Plans" is there already. Choose a new folder.');
		expect(filesOf(vaultFolder)).toEqual(NOTES);

		// Part of the name of a folder that is there: Enter must not take that one.
		await folder.fill('Plan');
		expect(await said.innerText()).toBe('');
		await page.locator('.modal').getByText('32 notes will be written').waitFor();
		await page.keyboard.press('Enter');
		await page.locator('.modal').waitFor({ state: 'detached' });
		expect(await journey.notices()).toEqual(['The example was written into the folder "Plan".']);
		await expect.poll(() => journey.figures()).toEqual(['60 %', '38 %']);
		await expect.poll(shown).toBe('Plan/Mentorship/Staff Engineer Roadmap.md');
		const { 'Diary.md': diary, 'Plans/Old.md': old } = filesOf(vaultFolder);
		expect({ 'Diary.md': diary, 'Plans/Old.md': old }).toEqual(NOTES);
		expect(filesOf(path.join(vaultFolder, 'Plan'))).toEqual(filesOf(EXAMPLE));

		await journey.command('create example roadmap');
		await folder.fill('plan');
		expect(await said.innerText()).toContain('is there already');
		await page.keyboard.press('Escape');
		await page.locator('.modal').waitFor({ state: 'detached' });
	});

	it('gets a roadmap of one note from a few answers', async () => {
		journey = await openJourney({ vault: NOTES });
		const { page, pane, vaultFolder } = journey;
		await pane.getByRole('button', { name: 'Create a roadmap' }).click();
		const modal = page.locator('.modal');
		const field = (name: string) => modal.getByLabel(name, { exact: true });
		const create = modal.getByRole('button', { name: 'Create' });
		const errors = async (): Promise<readonly string[]> =>
			(await modal.locator('[role="alert"]').allInnerTexts()).filter((text) => text !== '');

		expect(await create.isDisabled()).toBe(true);
		expect(await errors()).toEqual([]);
		await field('Name').fill('Diary');
		await field('Start').fill('some day');
		await field('Check-ins').fill('now and then');
		expect(await errors()).toEqual([
			'"Diary.md" is there already. Choose another name.',
			'This is no day. Write it as 2026-11-30, or in words such as "next monday".',
			'This is no rhythm. Write "weekly", "every 2 weeks" or "monthly".',
		]);
		await field('Start').press('Enter');
		expect(filesOf(vaultFolder)).toEqual(NOTES);

		await field('Name').fill('Senior to staff');
		await field('Folder').fill('Growth');
		await field('Mentor').fill('Priya Raman');
		await field('Start').fill('next monday');
		await field('Check-ins').fill('weekly');
		await field('Why now').fill('The platform split\nneeds people who cross teams.');
		await field('Competencies to grow').fill('Delegation\n\nWriting: the ask first');
		expect(await errors()).toEqual([]);
		const preview = 'Creates "Growth/Senior to staff.md", starting 19 Oct 2026 (2026-10-19).';
		expect(readAs(await modal.locator('.mentorship-roadmap-preview').innerText())).toBe(preview);
		await journey.picture('create-roadmap');
		await field('Name').press('Enter');
		await modal.waitFor({ state: 'detached' });

		const note = 'Growth/Senior to staff.md';
		expect(journey.read(note)).toBe(CREATED);
		await expect.poll(shown).toBe(note);
		await pane.getByRole('heading', { name: 'Senior to staff' }).waitFor();
		await pane.getByRole('heading', { name: 'No objectives yet' }).waitFor();
		const sample = await pane.locator('pre').innerText();
		journey.write(note, CREATED.replace('## Objectives\n', `## Objectives\n${sample}\n`));
		await pane.getByRole('tree').waitFor();
		expect(await pane.getByRole('treeitem').count()).toBeGreaterThan(1);
	});

	it('is left as it was when Escape closes a form', async () => {
		journey = await openJourney({ vault: NOTES });
		const { page, vaultFolder } = journey;
		for (const command of ['create roadmap', 'create example']) {
			await journey.command(command);
			await page.locator('.modal input').first().fill('Something');
			await page.keyboard.press('Escape');
			await page.locator('.modal').waitFor({ state: 'detached' });
		}
		expect(filesOf(vaultFolder)).toEqual(NOTES);
	});
});

const CREATED = `---
type: mentorship
mentor: "[[Priya Raman]]"
start: 2026-10-19
cadence: weekly
---
# Senior to staff

## Purpose
Role today:
Why now: The platform split needs people who cross teams.
Ambition:

## Strengths

## Competencies
- Delegation
- Writing: the ask first

## Objectives

## Mentor priorities

## Given

## Received

## Check-ins
`;

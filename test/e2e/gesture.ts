import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type Journey, readAs } from './open-journey';

/**
 * What notes are to become: texts that stand in them once with what replaces them, or the whole text
 * of a new note. Line endings are those of the note.
 */
export type Changes = Readonly<Record<string, string | readonly Replaced[]>>;
type Replaced = readonly [before: string, after: string];

export interface Gesture {
	readonly act: () => Promise<void>;
	readonly writes: Changes;
	/** What the pane says of it. */
	readonly shows?: () => Promise<void>;
}

/** The bytes of every note of a vault, as text, by path. */
export function notesIn(vaultFolder: string): Readonly<Record<string, string>> {
	const notes = readdirSync(vaultFolder, { recursive: true, encoding: 'utf8' })
		.filter((name) => !name.startsWith('.') && statSync(path.join(vaultFolder, name)).isFile())
		.sort()
		.map((name) => [name, readFileSync(path.join(vaultFolder, name), 'utf8')]);
	return Object.fromEntries(notes) as Record<string, string>;
}

/** The notes with changes made to them. */
function withChanges(
	notes: Readonly<Record<string, string>>,
	changes: Changes,
): Readonly<Record<string, string>> {
	const changed = { ...notes };
	for (const [note, change] of Object.entries(changes)) {
		changed[note] =
			typeof change === 'string' ? change : change.reduce(replaced, changed[note] ?? '');
	}
	return changed;
}

function replaced(text: string, pair: Replaced): string {
	const ending = text.includes('\r\n') ? '\r\n' : '\n';
	const [before, after] = pair.map((part) => part.replaceAll('\n', ending));
	const parts = text.split(before ?? '');
	if (parts.length !== 2) throw new Error(`"${pair[0]}" is not once in the note`);
	return parts.join(after);
}

/**
 * Makes a gesture and holds the whole vault against what it was to write, byte by byte; then looks at
 * the pane, takes the gesture back and holds the vault against what it was.
 */
export async function expectGesture(journey: Journey, gesture: Gesture): Promise<void> {
	const { vaultFolder } = journey;
	const before = notesIn(vaultFolder);
	await gesture.act();
	await expect.poll(() => notesIn(vaultFolder)).toEqual(withChanges(before, gesture.writes));
	await gesture.shows?.();
	await journey.page.locator('.modal').waitFor({ state: 'detached' });
	await journey.command('undo last roadmap change');
	await expect.poll(() => notesIn(vaultFolder)).toEqual(before);
}

/** Waits until the row of that title says so. */
export async function expectRow({ row }: Journey, title: string, text: string): Promise<void> {
	await expect.poll(async () => readAs(await row(title).innerText())).toContain(text);
}

/** Presses a key on a row. */
export async function press({ row, page }: Journey, title: string, key: string): Promise<void> {
	await row(title).focus();
	await page.keyboard.press(key);
}

/** Opens the menu of a row, and chooses an entry of it. */
export async function choose(row: Locator, entry: string): Promise<void> {
	await row.hover();
	await row.getByRole('button', { name: 'More actions' }).click();
	await row.page().locator('.menu-item', { hasText: entry }).click();
}

/** Answers the fields of the form that is open, by their names; Enter acts. */
export async function answer(
	journey: Journey,
	answers: Readonly<Record<string, string>>,
): Promise<void> {
	await fill(journey, answers);
	await journey.page.keyboard.press('Enter');
}

/** Answers fields, and waits for the preview of what would be written. */
export async function fill(
	{ page }: Journey,
	answers: Readonly<Record<string, string>>,
): Promise<void> {
	const form = page.locator('.mentorship-roadmap-form');
	for (const [name, value] of Object.entries(answers)) {
		const field = form.getByLabel(name, { exact: true });
		const isChoice = (await field.evaluate(({ tagName }) => tagName)) === 'SELECT';
		await (isChoice ? field.selectOption(value) : field.fill(value));
	}
	await form.locator('.mentorship-roadmap-preview').filter({ hasText: /./ }).waitFor();
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { type DrivenWorkbench, openWorkbench, type WorkbenchSettings } from '../workbench/drive';
import { projectFolder } from '../workbench/server/page-files';

export const EXAMPLE = 'test/vaults/example';
export const ONE_NOTE = 'test/vaults/one-note';

export const ROADMAP = 'Mentorship/Staff Engineer Roadmap.md';
export const QBR = 'Mentorship/Objectives/Present platform QBR.md';
export const CHARTER = 'Mentorship/Milestones/Charter agreed by three teams.md';

/** A height of the page at which the whole pane is in sight. */
export const TALL = 3500;

/** Where the app has the cursor; `line` from 1. */
export interface CursorPlace {
	readonly path: string;
	readonly line: number;
}

/** The plugin as built over a copy of a vault, and what its tests look at again and again. */
export interface Journey extends DrivenWorkbench {
	/** The roadmap pane. */
	readonly pane: Locator;
	/** The row of the plan with that title. */
	readonly row: (title: string) => Locator;
	/** A section of the pane, by its heading. */
	readonly section: (heading: string) => Locator;
	/** The roadmap's own two figures: ["60 %", "38 %"]. */
	readonly figures: () => Promise<readonly string[]>;
	readonly read: (note: string) => string;
	readonly write: (note: string, text: string) => void;
	/** Replaces a text that stands in the note once. */
	readonly edit: (note: string, before: string, after: string) => void;
	readonly remove: (note: string) => void;
	readonly cursor: () => Promise<CursorPlace>;
	/** The texts of the notices that are shown. */
	readonly notices: () => Promise<readonly string[]>;
}

/** Opens a vault, the example unless told, on the day of the golden values. */
export async function openJourney(settings: Partial<WorkbenchSettings> = {}): Promise<Journey> {
	const bench = await openWorkbench({ vault: EXAMPLE, today: '2026-10-12', ...settings });
	const { page, vaultFolder } = bench;
	const pane = page.locator('.mentorship-roadmap');
	const fileOf = (note: string): string => path.join(vaultFolder, note);
	const read = (note: string): string => readFileSync(fileOf(note), 'utf8');
	const write = (note: string, text: string): void => {
		mkdirSync(path.dirname(fileOf(note)), { recursive: true });
		writeFileSync(fileOf(note), text);
	};
	return {
		...bench,
		pane,
		row: (title) =>
			pane
				.getByRole('treeitem')
				.filter({ has: page.locator('.roadmap-title', { hasText: title }) }),
		section: (heading) => pane.getByRole('region', { name: heading }),
		figures: async () => (await pane.locator('.roadmap-figure-value').allInnerTexts()).map(readAs),
		read,
		write,
		edit: (note, before, after) => {
			const parts = read(note).split(before);
			if (parts.length !== 2) throw new Error(`"${before}" is not once in ${note}`);
			write(note, parts.join(after));
		},
		remove: (note) => {
			rmSync(fileOf(note));
		},
		cursor: () =>
			page.evaluate<CursorPlace>(`({
				path: app.workspace.getActiveFile()?.path ?? '',
				line: (app.workspace.activeEditor?.editor?.getCursor().line ?? -1) + 1,
			})`),
		notices: () => page.locator('.notice').allInnerTexts(),
		picture: async (name) => {
			const file = path.join(projectFolder(), 'test/e2e/.output', `${name}.png`);
			await page.screenshot({ path: file });
			return file;
		},
	};
}

/** A text of the page on one line: lines parted by bars, every space a plain one. */
export function readAs(text: string): string {
	return text.replace(/\s*\n+\s*/g, ' | ').replace(/[\u00a0\u202f]/g, ' ');
}

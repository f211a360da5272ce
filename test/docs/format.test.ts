import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createIndex } from '../../src/index/create-index';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { noteSource } from '../../src/node/note-source';
import { statusJson } from '../../src/node/status-json';
import { inspectNote } from '../../src/note/inspect-note';
import { vaultOfNotes } from '../vault-of-notes';

const TODAY = '2026-10-12';

interface Fence {
	readonly language: string;
	/** A note's path, or how the JSON is to be compared. */
	readonly info: string;
	readonly text: string;
}

/** The fenced blocks of the page that have an info string; the others are for people only. */
function fences(page: string): readonly Fence[] {
	return [...page.matchAll(/^```(\w+) (.+)\n([\s\S]*?)^```$/gm)].map(
		([, language = '', info = '', text = '']) => ({ language, info, text }),
	);
}

/** Notes up to the JSON behind them belong together. */
function examples(page: string): { notes: Record<string, string>; expected: Fence }[] {
	const found: { notes: Record<string, string>; expected: Fence }[] = [];
	let notes: Record<string, string> = {};
	for (const fence of fences(page)) {
		if (fence.language === 'markdown') notes[fence.info] = fence.text;
		else {
			found.push({ notes, expected: fence });
			notes = {};
		}
	}
	return found;
}

describe('the examples of docs/format.md', () => {
	const all = examples(readFileSync('docs/format.md', 'utf8'));

	it('are found', () => {
		expect(all.length).toBeGreaterThanOrEqual(5);
		expect(all.every(({ notes }) => Object.keys(notes).length > 0)).toBe(true);
	});

	it.each(all)('read as the page says: $expected.info of $notes', async ({ notes, expected }) => {
		const claim: unknown = JSON.parse(expected.text);
		if (expected.info === 'inspect') {
			const [[path, text] = ['', '']] = Object.entries(notes);
			expect(inspectNote(noteSource(path, text), DEFAULT_SETTINGS)).toMatchObject(claim as object);
			return;
		}
		const index = createIndex({
			port: vaultOfNotes(notes),
			settings: DEFAULT_SETTINGS,
			today: TODAY,
		});
		await index.load();
		const status = statusJson(index.snapshot(), index.snapshot().roadmaps, DEFAULT_SETTINGS);
		expect(status.roadmaps[0]).toMatchObject(claim as object);
	});
});

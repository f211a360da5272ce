import { TFile } from 'obsidian';
import { expect, it } from 'vitest';
import { changeJournal } from '../../../src/obsidian/writing/change-journal';

const trace = (size = 1): { file: TFile; made: string } => ({
	file: new TFile(),
	made: 'x'.repeat(size),
});

it('gives the last gesture first, and forgets what is undone', () => {
	const journal = changeJournal();
	const traces = [trace(), trace()];
	journal.add({ name: 'one', traces });
	journal.add({ name: 'nothing', traces: [] });
	journal.add({ name: 'two', traces });
	expect(journal.last()?.name).toBe('two');
	journal.shorten(traces.slice(0, 1));
	expect(journal.last()).toEqual({ name: 'two', traces: traces.slice(0, 1) });
	journal.shorten([]);
	expect(journal.last()?.name).toBe('one');
	journal.shorten([]);
	expect(journal.last()).toBeNull();
	journal.shorten([]);
	expect(journal.last()).toBeNull();
});

it('forgets the oldest of many, and of large ones, but never the last', () => {
	const journal = changeJournal();
	const undoAll = (): string[] => {
		const names: string[] = [];
		for (let last = journal.last(); last !== null; last = journal.last()) {
			names.push(last.name);
			journal.shorten([]);
		}
		return names;
	};
	for (let index = 0; index < 60; index++) journal.add({ name: String(index), traces: [trace()] });
	expect(undoAll()).toHaveLength(50);
	for (const name of ['a', 'b', 'c']) journal.add({ name, traces: [trace(9_000_000)] });
	expect(undoAll()).toEqual(['c', 'b']);
	journal.add({ name: 'huge', traces: [trace(30_000_000)] });
	expect(undoAll()).toEqual(['huge']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIndex, type RoadmapIndex } from '../../src/index/create-index';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { vaultOfNotes, type TestVault } from '../vault-of-notes';
import { vaultEvent, vaultNotes, type VaultEvent } from './random-vault';

const FIRST_DAY = '2026-05-15';

/** Tells vault and index of one event, as a host does; returns the day from then on. */
function happen(event: VaultEvent, vault: TestVault, index: RoadmapIndex, today: string): string {
	const { files } = vault;
	switch (event.kind) {
		case 'write': {
			const isNew = !files.has(event.path);
			files.set(event.path, event.text);
			if (isNew) index.create(event.path);
			else index.change(event.path, () => vault.source(event.path));
			return today;
		}
		case 'rename': {
			const text = files.get(event.path);
			if (text === undefined || files.has(event.to)) return today;
			files.delete(event.path);
			files.set(event.to, text);
			index.rename(event.path, event.to);
			return today;
		}
		case 'remove':
			if (files.delete(event.path)) index.remove(event.path);
			return today;
		case 'day':
			index.setToday(event.today);
			return event.today;
	}
}

async function fromScratch(
	files: ReadonlyMap<string, string>,
	settings: Settings,
	today: string,
): Promise<unknown> {
	const port = vaultOfNotes(Object.fromEntries(files));
	const index = createIndex({ port, settings, today });
	await index.load();
	return contentOf(index);
}

function contentOf(index: RoadmapIndex): unknown {
	const { roadmaps, notes, problems, today } = index.snapshot();
	return {
		today,
		notes,
		roadmaps: roadmaps.map(({ roadmap, figures }) => ({ roadmap, figures })),
		problems: problems(),
	};
}

test(
	'an index that follows events says what an index from scratch says',
	{ timeout: 60_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(
				vaultNotes,
				fc.array(vaultEvent, { minLength: 1, maxLength: 8 }),
				fc.constantFrom('', 'Ann', '[[Bob]]'),
				fc.boolean(),
				async (notes, events, owner, looksBetween) => {
					const settings = { ...DEFAULT_SETTINGS, owner };
					const vault = vaultOfNotes(notes);
					const index = createIndex({ port: vault, settings, today: FIRST_DAY });
					await index.load();
					let today = FIRST_DAY;
					for (const event of events) {
						today = happen(event, vault, index, today);
						if (looksBetween) index.snapshot();
					}
					await index.settled();
					expect(contentOf(index)).toEqual(await fromScratch(vault.files, settings, today));
				},
			),
			{ numRuns: 150 },
		);
	},
);

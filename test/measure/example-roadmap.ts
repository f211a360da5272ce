import { createIndex } from '../../src/index/create-index';
import type { Roadmap } from '../../src/model/graph';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { notesOfVault } from '../notes-of-vault';
import { vaultOfNotes } from '../vault-of-notes';

/** The roadmap of the example vault as it is read; its golden values are those of 2026-10-12. */
export const EXAMPLE = await readExample();

async function readExample(): Promise<Roadmap> {
	const index = createIndex({
		port: vaultOfNotes(notesOfVault('example')),
		settings: DEFAULT_SETTINGS,
		today: '2026-10-12',
	});
	await index.load();
	const [only] = index.snapshot().roadmaps;
	if (only === undefined) throw new Error('The example vault has no roadmap.');
	return only.roadmap;
}

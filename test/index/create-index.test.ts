import { describe, expect, test } from 'vitest';
import { createIndex, type RoadmapIndex } from '../../src/index/create-index';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import type { NoteSource } from '../../src/model/vault-port';
import { vaultOfNotes, type TestVault } from '../vault-of-notes';

const TODAY = '2026-10-12';
const ROADMAP = '---\ntype: mentorship\nmentor: "[[Priya]]"\n---\n';

function indexOf(vault: TestVault, settings: Partial<Settings> = {}): RoadmapIndex {
	return createIndex({ port: vault, settings: { ...DEFAULT_SETTINGS, ...settings }, today: TODAY });
}

async function loaded(
	notes: Readonly<Record<string, string>>,
	settings: Partial<Settings> = {},
): Promise<{ vault: TestVault; index: RoadmapIndex }> {
	const vault = vaultOfNotes(notes);
	const index = indexOf(vault, settings);
	await index.load();
	return { vault, index };
}

function write(
	{ vault, index }: { vault: TestVault; index: RoadmapIndex },
	path: string,
	text: string,
): void {
	vault.files.set(path, text);
	index.change(path, () => vault.source(path));
}

describe('reading', () => {
	test('leaves alone what can be nothing of ours', async () => {
		const { vault } = await loaded({
			'R.md': ROADMAP,
			'Daily.md': '- [ ] #shopping list with [[R]]',
			'Project.md': '---\ntype: project\ntags: [work]\n---\n',
			'Stranger.md': '---\ntype: person\n---\n',
			'Given.md': '- [x] help #gave/help',
			'Book.md': '---\nsupports: "[[O]]"\n---\n',
			'Broken.md': '---\n: [\n---\n',
		});
		expect(vault.readings.toSorted()).toEqual(['Book.md', 'Broken.md', 'Given.md', 'R.md']);
	});

	test('reads people and resources once they are linked', async () => {
		const { vault, index } = await loaded({
			'R.md': `${ROADMAP}## Resources\n- [[Book]]\n`,
			'Priya.md': '---\nperspective: platform\n---\n',
			'Book.md': '---\nkind: book\n---\n',
			'Other.md': 'nothing',
		});
		expect(vault.readings).toEqual(['R.md', 'Priya.md', 'Book.md']);
		const [standing] = index.snapshot().roadmaps;
		expect(standing?.roadmap.mentors[0]?.perspective).toBe('platform');
		expect(standing?.roadmap.resources[0]?.kind).toBe('book');
	});

	test('does not read templates, and does not even count ignored folders', async () => {
		const { vault, index } = await loaded(
			{ 'R.md': ROADMAP, 'T/New.md': ROADMAP, 'Old/R.md': ROADMAP, 'Older/N.md': '' },
			{ templateFolder: 'T', ignoredFolders: ['Old/'] },
		);
		expect(vault.readings).toEqual(['R.md']);
		expect(index.snapshot().notes).toEqual({ scanned: 3, read: 1, skipped: 0 });
		write({ vault, index }, 'T/New.md', ROADMAP);
		expect(index.snapshot().roadmaps).toHaveLength(1);
	});

	test('counts a note that cannot be opened as skipped, and keeps what it said before', async () => {
		const notes = { 'R.md': ROADMAP, 'C.md': '---\ntype: check-in\ndate: 2026-10-01\n---\n' };
		const { vault, index } = await loaded(notes);
		vault.unreadable.add('C.md');
		index.change('C.md', () => vault.source('C.md'));
		expect(index.snapshot().notes).toEqual({ scanned: 2, read: 2, skipped: 1 });
		expect(index.snapshot().roadmaps[0]?.roadmap.checkIns).toHaveLength(1);
		vault.unreadable.delete('C.md');
		index.change('C.md', () => vault.source('C.md'));
		expect(index.snapshot().notes.skipped).toBe(0);
	});

	test('takes the newest state when a note changes while it is read', async () => {
		const vault = vaultOfNotes({ 'R.md': ROADMAP });
		const waiting: (() => void)[] = [];
		const slow: TestVault = {
			...vault,
			read: async (path) => {
				const old = vault.source(path);
				await new Promise<void>((resolve) => waiting.push(resolve));
				return old;
			},
		};
		const index = indexOf(slow);
		const loading = index.load();
		await Promise.resolve();
		write({ vault: slow, index }, 'R.md', `${ROADMAP}# New title\n`);
		for (const resolve of waiting) resolve();
		await loading;
		expect(index.snapshot().roadmaps[0]?.roadmap.statement).toBe('New title');
	});

	test('forgets a note that goes while the vault is read', async () => {
		const vault = vaultOfNotes({ 'R.md': ROADMAP, 'S.md': ROADMAP });
		const index = indexOf(vault);
		const loading = index.load();
		vault.files.delete('S.md');
		index.remove('S.md');
		await loading;
		expect(index.snapshot().roadmaps.map(({ roadmap }) => roadmap.path)).toEqual(['R.md']);
		expect(index.snapshot().notes.scanned).toBe(1);
	});
});

describe('snapshots', () => {
	test('are empty before the vault was read', () => {
		const { roadmaps, revision, problems } = indexOf(vaultOfNotes({ 'R.md': ROADMAP })).snapshot();
		expect([roadmaps, revision, problems()]).toEqual([[], 0, []]);
	});

	test('stay the same object when a note that is not ours changes, which is not even read', async () => {
		const context = await loaded({ 'R.md': ROADMAP, 'Daily.md': 'a' });
		const before = context.index.snapshot();
		context.index.change('Daily.md', () => {
			throw new Error('The note was read.');
		});
		expect(context.index.snapshot()).toBe(before);
	});

	test('follow an edit at once, and keep the roadmaps that it does not concern', async () => {
		const context = await loaded({
			'A/One.md': ROADMAP,
			'B/Two.md': ROADMAP,
			'B/C.md': '---\ntype: check-in\ndate: 2026-10-01\n---\n',
		});
		const before = context.index.snapshot();
		write(context, 'B/C.md', '---\ntype: check-in\ndate: 2026-10-02\n---\n');
		const after = context.index.snapshot();
		expect(after.revision).toBe(before.revision + 1);
		expect(after.roadmaps[0]).toBe(before.roadmaps[0]);
		expect(after.roadmaps[1]?.roadmap.checkIns[0]?.date).toBe('2026-10-02');
		expect(before.roadmaps[1]?.roadmap.checkIns[0]?.date).toBe('2026-10-01');
	});

	test('measure anew on another day, and keep what is linked', async () => {
		const { index } = await loaded({ 'R.md': ROADMAP });
		const before = index.snapshot();
		index.setToday('2026-10-13');
		const after = index.snapshot();
		expect(after.today).toBe('2026-10-13');
		expect(after.roadmaps[0]?.roadmap).toBe(before.roadmaps[0]?.roadmap);
		expect(after.roadmaps[0]?.figures).not.toBe(before.roadmaps[0]?.figures);
	});

	test('follow settings: those of reading by reading again, the owner without', async () => {
		const { vault, index } = await loaded({
			'R.md': '---\ntype: mentorship\nmentor: Priya\nmentee: Jonas\n---\n',
			'K.md': '---\nkind: mentorship\n---\n',
		});
		const readings = vault.readings.length;
		await index.setSettings({ ...DEFAULT_SETTINGS, owner: 'Priya' });
		expect(index.snapshot().roadmaps.map(({ roadmap }) => roadmap.owner)).toEqual(['mentor']);
		expect(vault.readings).toHaveLength(readings);
		await index.setSettings({ ...DEFAULT_SETTINGS, typeKey: 'kind' });
		expect(index.snapshot().roadmaps.map(({ roadmap }) => roadmap.path)).toEqual(['K.md']);
	});

	test('follow an id that moves to another roadmap’s note', async () => {
		const plan = (name: string, lines: string): string =>
			`${ROADMAP}## Objectives\n### ${name}\n${lines}`;
		const context = await loaded({
			'A/One.md': plan('One', '- [ ] first 🆔 x\n'),
			'B/Two.md': plan('Two', '- [ ] second 🆔 x\n'),
			'C/Three.md': plan('Three', '- [ ] third ⛔ x\n'),
		});
		const needed = (): readonly string[] =>
			context.index
				.snapshot()
				.roadmaps.flatMap(({ roadmap }) =>
					roadmap.objectives.flatMap(({ milestones }) =>
						milestones.flatMap(({ dependsOn }) => dependsOn.map(({ record }) => record.title)),
					),
				);
		expect(needed()).toEqual(['first']);
		write(context, 'A/One.md', plan('One', '- [ ] first\n'));
		expect(needed()).toEqual(['second']);
		context.index.remove('B/Two.md');
		expect(needed()).toEqual([]);
	});
});

describe('listeners', () => {
	test('hear once of changes that come together, and not of others', async () => {
		const context = await loaded({ 'R.md': ROADMAP, 'Daily.md': 'a' });
		let heard = 0;
		const stop = context.index.subscribe(() => heard++);
		write(context, 'R.md', `${ROADMAP}# a\n`);
		write(context, 'R.md', `${ROADMAP}# b\n`);
		context.index.snapshot();
		await context.index.settled();
		expect(heard).toBe(1);
		write(context, 'Daily.md', 'b');
		write(context, 'R.md', `${ROADMAP}# b\n`);
		stop();
		write(context, 'R.md', `${ROADMAP}# c\n`);
		await context.index.settled();
		expect(heard).toBe(1);
	});
});

describe('problems', () => {
	test('are those of notes that joined, and broken properties wherever they stand', async () => {
		const { index } = await loaded({
			'W/R.md': ROADMAP,
			'W/E.md': '---\ntype: evidence\ndate: yesterday\n---\n',
			'Else.md': '---\ntype: evidence\ndate: yesterday\n---\n',
			'Broken.md': '---\na: [\n---\n',
		});
		const found = index.snapshot().problems();
		expect(
			found.flatMap(({ code, path }) =>
				['invalid-date', 'broken-properties'].includes(code) ? `${code} ${path}` : [],
			),
		).toEqual(['broken-properties Broken.md', 'invalid-date W/E.md']);
		expect(index.snapshot().problems()).toBe(found);
	});

	test('of a note in two roadmaps are told once', async () => {
		const { index } = await loaded({
			'A/One.md': `${ROADMAP}## Objectives\n- [[O]]\n`,
			'B/Two.md': `${ROADMAP}## Objectives\n- [[O]]\n`,
			'O.md': '---\ntype: objective\ndue: soon\n---\n## Milestones\n- [[Gone]]\n',
		});
		const codes = index
			.snapshot()
			.problems()
			.map(({ code }) => code);
		expect(codes.filter((code) => code === 'invalid-date')).toHaveLength(1);
		expect(codes.filter((code) => code === 'broken-link')).toHaveLength(1);
	});
});

test('work goes on in slices of 8 ms', async () => {
	const notes = Object.fromEntries(
		Array.from({ length: 40 }, (_, n) => [`F${String(n)}/R.md`, ROADMAP] as const),
	);
	const vault = vaultOfNotes(notes);
	let now = 0;
	let sliceStart = 0;
	let longest = 0;
	let pauses = 0;
	const read = (path: string): Promise<NoteSource | null> => {
		now += 1;
		return vault.read(path);
	};
	const index = indexOf({
		...vault,
		read,
		clock: () => (now += 0.1),
		pause: () => {
			pauses++;
			longest = Math.max(longest, now - sliceStart);
			sliceStart = now;
			return Promise.resolve();
		},
	});
	await index.load();
	expect(pauses).toBeGreaterThan(4);
	// Eight notes of 1 ms are asked for together.
	expect(longest).toBeLessThan(8 + 8 + 1);
});

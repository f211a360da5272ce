import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createIndex } from '../../src/index/create-index';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { parseMetadata } from '../workbench/metadata-parse';
import { generateVault, type GeneratedNote } from './generate-vault';
import { metadataOf, metadataVault } from './metadata-vault';
import { median, timed, type Figure } from './statistics';

export const BENCH_DAY = '2026-06-15';
const SEED = 42;
const BATCH = 1000;
/** Rounds that are not counted: V8 compiles what is hot, which no index after the first pays for. */
const WARM_UP = 8;
const WARM_UP_EDITS = 1200;
const ROUNDS = 7;
const EDITS = 400;

/** Cold index, growth and memory at one size; edits at the largest. */
export async function benchIndex(counts: readonly number[]): Promise<readonly Figure[]> {
	const figures: Figure[] = [];
	const perNote: number[] = [];
	for (const count of counts) {
		const vault = writeVault(count);
		const metadata = metadataOf(vault.notes);
		const cold = await coldIndexes(vault.folder, metadata);
		const label = count.toLocaleString('en');
		perNote.push(median(cold.totals) / count);
		figures.push(
			{
				name: `index of ${label} notes, cold, reads included`,
				value: median(cold.totals),
				unit: 'ms',
				limit: count === 10_000 ? 60 : count === 50_000 ? 300 : null,
			},
			{ name: `  longest slice`, value: cold.longest, unit: 'ms', limit: 16 },
			{ name: `  heap kept per task`, value: cold.heapPerTask, unit: 'KB', limit: null },
		);
		if (count === counts.at(-1)) figures.push(...(await edits(vault, metadata)));
		rmSync(vault.folder, { recursive: true });
	}
	const [smallest = 1] = perNote;
	figures.push({
		name: 'cost per note, largest vault to smallest',
		value: (perNote.at(-1) ?? 0) / smallest,
		unit: '×',
		limit: 1.5,
	});
	return figures;
}

interface WrittenVault {
	readonly folder: string;
	readonly notes: readonly GeneratedNote[];
}

/** Writes the generated vault into a temporary folder; the caller removes it. */
export function writeVault(count: number): WrittenVault {
	const folder = mkdtempSync(path.join(tmpdir(), 'roadmap-bench-'));
	const notes = generateVault(count, SEED);
	for (const { path: name, text } of notes) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return { folder, notes };
}

type Metadata = ReturnType<typeof metadataOf>;

/** Each round begins with an index that is empty; the first ones warm the engine up. */
async function coldIndexes(
	folder: string,
	metadata: Metadata,
): Promise<{ totals: number[]; longest: number; heapPerTask: number }> {
	const totals: number[] = [];
	const longest: number[] = [];
	for (let round = -WARM_UP; round < ROUNDS; round++) {
		const slices = await coldRound(folder, metadata);
		if (round < 0) continue;
		totals.push(slices.reduce((sum, slice) => sum + slice, 0));
		longest.push(Math.max(...slices));
	}
	const heapPerTask = await keptHeap(folder, metadata);
	return { totals, longest: median(longest), heapPerTask };
}

async function coldRound(folder: string, metadata: Metadata): Promise<readonly number[]> {
	const vault = metadataVault(folder, metadata);
	const index = createIndex({ port: vault.port, settings: DEFAULT_SETTINGS, today: BENCH_DAY });
	vault.startSlice();
	await index.load();
	const slices = vault.takeSlices();
	if (index.snapshot().roadmaps.length === 0) throw new Error('The bench read no roadmap.');
	return slices;
}

/** KB that an index keeps for each task of ours; a round of its own, as `gc()` slows the next. */
async function keptHeap(folder: string, metadata: Metadata): Promise<number> {
	const vault = metadataVault(folder, metadata);
	const index = createIndex({ port: vault.port, settings: DEFAULT_SETTINGS, today: BENCH_DAY });
	const before = settledHeap();
	await index.load();
	const kept = settledHeap() - before;
	if (index.snapshot().roadmaps.length === 0) throw new Error('The bench read no roadmap.');
	const tasks = [...metadata.values()]
		.flatMap(({ listItems }) => listItems ?? [])
		.filter(({ task }) => task !== undefined).length;
	return kept / 1024 / Math.max(1, tasks);
}

/** One collection leaves what finalizers and weak references still hold. */
function settledHeap(): number {
	for (let pass = 0; pass < 4; pass++) globalThis.gc?.();
	return process.memoryUsage().heapUsed;
}

async function edits(
	{ folder, notes }: WrittenVault,
	metadata: Metadata,
): Promise<readonly Figure[]> {
	const vault = metadataVault(folder, metadata);
	const index = createIndex({ port: vault.port, settings: DEFAULT_SETTINGS, today: BENCH_DAY });
	vault.startSlice();
	await index.load();
	const ours = notes.find(({ path: name }) => name.includes('Milestone 3.7')) ?? notes[0];
	const foreign = notes.find(({ isOurs }) => !isOurs);
	if (ours === undefined || foreign === undefined) throw new Error('The vault is too small.');
	const versions = [ours.text, ours.text.replace('- [ ]', '- [x]')].map((text) => ({
		text,
		cache: parseMetadata(text),
	}));
	const revisions = new Set<number>();
	const edit = (round: number): void => {
		const version = versions[round % 2 === 0 ? 1 : 0];
		if (version === undefined) return;
		index.change(ours.path, () => vault.source(ours.path, version.text, version.cache));
		revisions.add(index.snapshot().revision);
	};
	timed(WARM_UP_EDITS, edit);
	const relevant = timed(EDITS, edit);
	const before = index.snapshot().revision;
	const cache = parseMetadata(foreign.text);
	const irrelevant = timed(40, () => {
		for (let time = 0; time < BATCH; time++) {
			index.change(foreign.path, () => vault.source(foreign.path, foreign.text, cache));
			index.snapshot();
		}
	});
	if (revisions.size < WARM_UP_EDITS + EDITS || index.snapshot().revision !== before) {
		throw new Error('The edits did not do what they are timed for.');
	}
	const size = (ours.text.length / 1024).toFixed(1);
	return [
		{
			name: `edit of a note of ${size} KB to a new snapshot`,
			value: median(relevant),
			unit: 'ms',
			limit: 0.5,
		},
		{
			name: 'edit of a note that is not ours',
			value: (median(irrelevant) / BATCH) * 1000,
			unit: 'µs',
			limit: 20,
		},
	];
}

import { NOTE_TYPES, STAGES, type NoteType, type Stage } from './note-type';
import { DEFAULT_SETTINGS, type Numbers, type Settings, type StageName } from './settings';

type Words = readonly string[];

/**
 * The settings that a stored document holds (`data.json`, cli.md). It comes from a file that people
 * and sync services edit, so nothing is trusted: a key that is missing or malformed has its
 * default, an unknown one is ignored, and a single word stands for a list of one.
 */
export function readSettings(stored: unknown): Settings {
	const from = asMap(stored);
	const fallback = DEFAULT_SETTINGS;
	return {
		owner: asWord(from.owner) ?? fallback.owner,
		templateFolder: asFolder(from.templateFolder) ?? fallback.templateFolder,
		ignoredFolders: asList(from.ignoredFolders).flatMap((entry) => asFolder(entry) ?? []),
		typeKey: asWord(from.typeKey) ?? fallback.typeKey,
		startedCounts: asNumber(from.startedCounts, 0, 1) ?? fallback.startedCounts,
		typeValues: wordsByType(from.typeValues),
		tags: wordsByType(from.tags, (tag) => tag.replace(/^#/, '')),
		stages: readStages(from.stages),
		headings: readHeadings(from.headings),
		decimal: from.decimal === 'comma' ? 'comma' : fallback.decimal,
		numbers: readNumbers(asMap(from.numbers)),
		notation: asOneOf(from.notation, ['emoji', 'dataview']) ?? fallback.notation,
		ledgerTarget:
			asOneOf(from.ledgerTarget, ['roadmap', 'check-in', 'daily']) ?? fallback.ledgerTarget,
		dailyFolder: asFolder(from.dailyFolder) ?? fallback.dailyFolder,
		dailyFormat: asWord(from.dailyFormat) ?? fallback.dailyFormat,
		checkInFolder: asFolder(from.checkInFolder) ?? fallback.checkInFolder,
	};
}

/** A folder's path from the vault's root without slashes at its ends; null for none or the root. */
export function asFolder(value: unknown): string | null {
	const path = asWord(value)
		?.split(/[\\/]+/)
		.filter((part) => part !== '' && part !== '.')
		.join('/');
	return path === undefined || path === '' ? null : path;
}

function wordsByType(
	value: unknown,
	change = (word: string): string => word,
): Readonly<Partial<Record<NoteType, Words>>> {
	const map = asMap(value);
	const found = NOTE_TYPES.map((type) => [type, asWords(map[type]).map(change)] as const);
	return Object.fromEntries(found.filter(([, words]) => words.length > 0));
}

function readHeadings(value: unknown): Readonly<Record<string, Words>> {
	const found = Object.entries(asMap(value)).map(
		([name, words]) => [name, asWords(words)] as const,
	);
	return Object.fromEntries(found.filter(([, words]) => words.length > 0));
}

/** `{ id, name }` or a bare name, which takes the next stage that nothing else names. */
function readStages(value: unknown): readonly StageName[] {
	const entries = asList(value).map((entry) => {
		const word = asWord(entry);
		return { id: asStage(word ?? asMap(entry).id), name: word ?? asWord(asMap(entry).name) };
	});
	const free = STAGES.filter((id) => entries.every((entry) => entry.id !== id));
	const named = new Map<Stage, string>();
	for (const entry of entries) {
		const id = entry.id ?? (entry.name === null ? undefined : free.shift());
		if (id !== undefined && !named.has(id)) named.set(id, entry.name ?? defaultName(id));
	}
	for (const id of STAGES) if (!named.has(id)) named.set(id, defaultName(id));
	return [...named].map(([id, name]) => ({ id, name }));
}

function readNumbers(from: Readonly<Record<string, unknown>>): Numbers {
	const fallback = DEFAULT_SETTINGS.numbers;
	const bands = asMap(from.bands);
	return {
		halfLifeDays: asNumber(from.halfLifeDays, 1, Infinity) ?? fallback.halfLifeDays,
		priorDays: asNumber(from.priorDays, 0, Infinity) ?? fallback.priorDays,
		windowDays: asNumber(from.windowDays, 1, Infinity) ?? fallback.windowDays,
		tolerance: asNumber(from.tolerance, 0, 1) ?? fallback.tolerance,
		bands: {
			selection: asBand(bands.selection) ?? fallback.bands.selection,
			alignment: asBand(bands.alignment) ?? fallback.bands.alignment,
			cultivation: asBand(bands.cultivation) ?? fallback.bands.cultivation,
			closure: asBand(bands.closure) ?? fallback.bands.closure,
			ended: asBand(bands.ended) ?? fallback.bands.ended,
		},
	};
}

function asBand(value: unknown): readonly [number, number] | null {
	const [low, high] = asList(value).map((end) => asNumber(end, 0, 1));
	return typeof low === 'number' && typeof high === 'number' && low <= high ? [low, high] : null;
}

function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | null {
	const word = asWord(value)?.toLowerCase();
	return words.find((known) => known === word) ?? null;
}

function asNumber(value: unknown, least: number, most: number): number | null {
	return typeof value === 'number' && value >= least && value <= most && value < Infinity
		? value
		: null;
}

function asStage(value: unknown): Stage | undefined {
	const word = asWord(value)?.toLowerCase();
	return STAGES.find((id) => id === word);
}

function defaultName(id: Stage): string {
	return DEFAULT_SETTINGS.stages.find((stage) => stage.id === id)?.name ?? id;
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: {};
}

function asList(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined || value === null ? [] : [value];
}

function asWords(value: unknown): Words {
	return asList(value).flatMap((entry) => asWord(entry) ?? []);
}

function asWord(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { diffArrays } from 'diff';
import type { EntryPlanning } from '../../src/edit/plan/planning';
import type { Plan, WriteOutcome } from '../../src/model/edit';
import { dailyNote } from '../../src/node/daily-note';
import { openVault } from '../../src/node/open-vault';
import { parseYaml } from '../../src/node/parse-properties';
import { runCommand } from '../../src/node/run-command';
import type { Terminal } from '../../src/node/terminal';
import { writeFolder } from '../../src/node/write-folder';
import { temporaryVault, type TemporaryVault } from '../node/run-cli';

const SETTINGS = '.obsidian/plugins/mentorship-roadmap/data.json';
const TODAY = '2026-10-12';

export type Notes = Readonly<Record<string, string>>;

/** What one run left: the notes that are not as they were (null: gone), and what it said. */
export interface Edited {
	readonly changed: Readonly<Record<string, string | null>>;
	readonly status: number;
	readonly output: string;
	readonly told: readonly string[];
}

/** `data.json` of the plugin, and the current folder. */
export interface Around {
	readonly data?: Readonly<Record<string, unknown>>;
	readonly folder?: string;
}

/** Runs one command line in a vault of these notes, on {@link TODAY}. */
export async function edited(
	notes: Notes,
	args: readonly string[],
	{ data, folder = '.' }: Around = {},
): Promise<Edited> {
	return inVault(notes, data, async (vault, terminal) => {
		const here = { ...terminal, folder: path.resolve(vault.root, folder) };
		return runCommand([...args, '--vault', vault.root], '0', here);
	});
}

/** Carries out a plan that no command reaches, through the same gate. */
export async function planned(
	notes: Notes,
	plan: (planning: EntryPlanning) => Plan,
	{ data }: Around = {},
): Promise<Edited> {
	return inVault(notes, data, async (vault, terminal) => {
		const { root, settings, snapshot, knowledge } = await openVault(vault.root, TODAY, terminal);
		const [first] = snapshot.roadmaps;
		if (first === undefined) throw new Error('The vault has no roadmap.');
		const made = plan({
			roadmap: first.roadmap,
			settings,
			today: TODAY,
			vault: knowledge,
			dailyNote: (day) => dailyNote(settings, day),
		});
		const { refusal, written }: WriteOutcome =
			'refusal' in made
				? { written: [], refusal: made.refusal }
				: writeFolder(root, made.edits, { settings, parseYaml, toggleRecurring: null });
		return { output: written.join('\n'), status: refusal === null ? 0 : 3, code: refusal?.code };
	});
}

async function inVault(
	notes: Notes,
	data: unknown,
	run: (
		vault: TemporaryVault,
		terminal: Terminal,
	) => Promise<{ output: string; status: number; code?: string | undefined }>,
): Promise<Edited> {
	const vault = temporaryVault();
	const told: string[] = [];
	try {
		for (const [note, text] of Object.entries(notes)) vault.write(note, text);
		vault.write(SETTINGS, JSON.stringify(data ?? {}));
		const { output, status, code } = await run(vault, {
			folder: vault.root,
			today: TODAY,
			columns: 80,
			colour: false,
			tell: (message) => told.push(message),
			progress: null,
		});
		if (code !== undefined) told.push(code);
		return { changed: changes(notes, notesIn(vault.root)), status, output, told };
	} finally {
		vault.remove();
	}
}

function notesIn(root: string): Notes {
	const files = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.filter((file) => file !== SETTINGS);
	return Object.fromEntries(
		files.map((file) => [file, readFileSync(path.join(root, file)).toString('utf8')]),
	);
}

function changes(before: Notes, after: Notes): Readonly<Record<string, string | null>> {
	const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return Object.fromEntries(
		paths.filter((note) => before[note] !== after[note]).map((note) => [note, after[note] ?? null]),
	);
}

/** A note in another dress, before and after an edit; both are written with `\n`. */
export interface Dress {
	readonly name: string;
	readonly wear: (before: string, after: string) => readonly [before: string, after: string];
}

const both = (change: (text: string) => string): Dress['wear'] => {
	return (before, after) => [change(before), change(after)];
};

/**
 * The ways in which files end their lines. In a mixed note a line that stays keeps its own ending,
 * and a new one has that of the line above it.
 */
export const DRESSES: readonly Dress[] = [
	{ name: 'LF', wear: both((text) => text) },
	{ name: 'CRLF', wear: both((text) => text.replaceAll('\n', '\r\n')) },
	{ name: 'lone CR', wear: both((text) => text.replaceAll('\n', '\r')) },
	{ name: 'a byte order mark', wear: both((text) => `\ufeff${text}`) },
	{ name: 'a mark and CRLF', wear: both((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`) },
	{ name: 'no final newline', wear: both((text) => text.replace(/\n$/, '')) },
	{
		name: 'CRLF and no final newline',
		wear: both((text) => text.replace(/\n$/, '').replaceAll('\n', '\r\n')),
	},
	{ name: 'mixed endings', wear: mixed },
];

const ENDINGS = ['\n', '\r\n', '\r'];

function mixed(before: string, after: string): readonly [string, string] {
	const [old, now] = [before, after].map((text) => text.split('\n').slice(0, -1)) as [
		string[],
		string[],
	];
	// A lone CR before an LF would be one ending, and there is none before an empty line's LF.
	const endingOf = (index: number): string => {
		const ending = ENDINGS[index % ENDINGS.length] ?? '\n';
		return ending === '\r' && old[index + 1] === '' ? '\r\n' : ending;
	};
	const dressed = old.map((line, index) => line + endingOf(index)).join('');
	let above = endingOf(0);
	const result = origins(old, now).map((origin, index) => {
		above = origin === null ? above : endingOf(origin);
		return `${now[index] ?? ''}${above}`;
	});
	return [dressed, result.join('')];
}

/** For each line after an edit the one before it that it was; null for a new one. */
function origins(old: readonly string[], now: readonly string[]): readonly (number | null)[] {
	const found: (number | null)[] = [];
	let index = 0;
	let taken: number[] = [];
	for (const { value, added, removed } of diffArrays([...old], [...now])) {
		if (removed) taken = value.map(() => index++);
		else if (!added) found.push(...value.map(() => index++));
		else {
			const from = found.length;
			found.push(...value.map(() => taken.shift() ?? null));
			slideUp(found, now, from);
		}
		if (!removed) taken = [];
	}
	return found;
}

/** New lines stand directly below the last one that was there: `a, +b, +a` is `+a, +b, a`. */
function slideUp(found: (number | null)[], now: readonly string[], begin: number): void {
	let from = begin;
	let last = found.length - 1;
	while (from > 0 && found[from] === null && found[last] === null && now[from - 1] === now[last]) {
		found[last--] = found[--from] ?? null;
		found[from] = null;
	}
}

/** The number of the first line that holds a text. */
export function lineOf(text: string, part: string): number {
	const index = text.split('\n').findIndex((line) => line.includes(part));
	if (index < 0) throw new Error(`No line holds "${part}".`);
	return index + 1;
}

import { createIndex } from '../../src/index/create-index';
import { inspectNote } from '../../src/note/inspect-note';
import { readSettings } from '../../src/model/read-settings';
import { chooseRoadmaps } from '../../src/node/choose-roadmaps';
import { noteSource } from '../../src/node/note-source';
import { statusJson } from '../../src/node/status-json';
import { vaultOfNotes } from '../vault-of-notes';

/** What stands around a vault of a test: the day, `data.json`, the roadmap that is asked for. */
export interface Circumstances {
	readonly today?: string;
	readonly data?: Readonly<Record<string, unknown>>;
	readonly roadmap?: string;
}

export type Notes = Readonly<Record<string, string>>;

/** The document of `status --json` over notes given by path. */
export async function statusOf(notes: Notes, around: Circumstances = {}) {
	const settings = readSettings(around.data ?? {});
	const port = vaultOfNotes(notes);
	const index = createIndex({ port, settings, today: around.today ?? '2026-10-12' });
	await index.load();
	const snapshot = index.snapshot();
	return statusJson(snapshot, chooseRoadmaps(snapshot.roadmaps, around.roadmap ?? null), settings);
}

/** The one roadmap of a vault, as `status --json` shows it. */
export async function roadmapOf(notes: Notes, around: Circumstances = {}) {
	const [only, ...others] = (await statusOf(notes, around)).roadmaps;
	if (only === undefined || others.length > 0) throw new Error('The vault has not one roadmap.');
	return only;
}

/** The problems of one code, as `path:line:column`. */
export async function placesOf(code: string, notes: Notes, around: Circumstances = {}) {
	const { problems } = await statusOf(notes, around);
	return problems
		.filter((problem) => problem.code === code)
		.map(({ path, line, column }) => `${path}:${line}:${column}`);
}

/** What `inspect` shows of one note. */
export function inspectionOf(
	text: string,
	path = 'Note.md',
	data: Readonly<Record<string, unknown>> = {},
) {
	return inspectNote(noteSource(path, text), readSettings(data));
}

/** A roadmap in a folder of its own; `rest` follows the properties that every test needs. */
export function roadmapNote(properties: string, body = ''): string {
	return `---\ntype: mentorship\n${properties === '' ? '' : `${properties}\n`}---\n${body}`;
}

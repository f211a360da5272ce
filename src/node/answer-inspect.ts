import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outlineFromCache, type CachedStructure } from '../markdown/outline-from-cache';
import { inspectNote } from '../note/inspect-note';
import { isFile, pathWithin, vaultAbove } from './find-vault';
import { harmlessText } from './harmless-text';
import { inspectionText } from './inspection-text';
import { jsonText } from './json-text';
import { noteSource } from './note-source';
import { settingsOf } from './open-vault';
import { problemJson } from './problem-json';
import type { InspectInvocation } from './read-arguments';
import { readNoteText } from './read-note-text';
import type { Answer, Terminal } from './terminal';
import { UsageError } from './usage-error';

/** `inspect`: what one note is read as. Problems do not change the status. */
export function answerInspect(
	{ note, metadata, json }: InspectInvocation,
	terminal: Terminal,
): Answer {
	const file = findNote(note, terminal.folder);
	const text = readNoteText(file);
	if (text === null) throw new UsageError(`${harmlessText(note)} cannot be read as UTF-8 text.`);
	const { root, inVault } = placeInVault(file, terminal.folder);
	const outline =
		metadata === null
			? undefined
			: outlineFromCache(text, readMetadata(path.resolve(terminal.folder, metadata)));
	const inspection = inspectNote(noteSource(inVault, text, outline), settingsOf(root, terminal));
	if (!json) return { output: inspectionText(inspection, terminal), status: 0 };
	const { path: at, type, properties, tasks, items, headings, problems } = inspection;
	const output = jsonText({
		schema: 1,
		path: at,
		type,
		properties,
		tasks,
		items,
		headings,
		problems: problems.map(problemJson),
	});
	return { output, status: 0 };
}

/** A path from the current folder, else from the root of the vault around it. */
function findNote(note: string, folder: string): string {
	const roots = [folder, vaultAbove(folder) ?? folder];
	const found = roots.map((root) => path.resolve(root, note)).find(isFile);
	if (found === undefined) throw new UsageError(`${harmlessText(note)} is no file.`);
	return found;
}

/** The vault around a note; without one the current folder, else the note's own. */
function placeInVault(file: string, folder: string): { root: string; inVault: string } {
	const own = path.dirname(file);
	for (const root of [vaultAbove(own) ?? folder, own]) {
		const inVault = pathWithin(root, file);
		if (inVault !== null) return { root, inVault };
	}
	return { root: own, inVault: path.basename(file) };
}

/** The app's metadata of the note: bare, or in an object under `cachedMetadata`. */
function readMetadata(file: string): CachedStructure {
	let stored: unknown;
	try {
		stored = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new UsageError(`${harmlessText(file)} cannot be read as JSON.`);
	}
	const bare =
		typeof stored === 'object' && stored !== null && 'cachedMetadata' in stored
			? stored.cachedMetadata
			: stored;
	if (typeof bare !== 'object' || bare === null) {
		throw new UsageError(`${harmlessText(file)} holds no metadata of a note.`);
	}
	return bare;
}

import { randomUUID } from 'node:crypto';
import * as fileSystem from 'node:fs';
import path from 'node:path';
import type { EditTerms } from '../edit/edit-source';
import { refuse, type Refused } from '../edit/refuse';
import type { NoteChange, NoteEdit, WriteOutcome } from '../model/edit';
import type { Disk } from './disk';
import { editText, textOfBytes } from './edit-text';
import { foreseeEdits } from './foresee-edits';
import { placeForNote } from './place-for-note';
import { vaultFile } from './vault-file';

/** How often a note that others write at the same time is looked at again. */
const ATTEMPTS = 10;

/**
 * Writes edits to the notes below a folder; the only module of the command line that writes. Unless
 * all of them can be made, none is begun. A note that is there is replaced as a whole: its new bytes
 * go into a file beside it that takes its place, so it has the old bytes or the new ones at any
 * moment, and keeps its mode. Directly before it is read again: when it has changed since its
 * lines were found, they are found again. A new note never takes the place of anything.
 */
export function writeFolder(
	root: string,
	edits: readonly NoteEdit[],
	terms: EditTerms,
	disk: Disk = fileSystem,
): WriteOutcome {
	const foreseen = foreseeEdits(root, edits, terms, disk);
	if ('refusal' in foreseen) return { written: [], refusal: foreseen.refusal };
	const written = new Set<string>();
	for (const edit of edits) {
		const done = orFailed(edit.path, () =>
			'create' in edit
				? createNote(root, edit.path, edit.create, disk)
				: changeNote(root, edit.path, edit.changes, terms, disk),
		);
		if (typeof done !== 'boolean') return { written: [...written], refusal: done.refusal };
		if (done) written.add(edit.path);
	}
	return { written: [...written], refusal: null };
}

/** Whether anything had to be written. */
type Done = boolean | Refused;

function changeNote(
	root: string,
	note: string,
	changes: readonly NoteChange[],
	terms: EditTerms,
	disk: Disk,
): Done {
	for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
		const found = vaultFile(root, note, disk);
		if ('refusal' in found) return found;
		const before = disk.readFileSync(found.file);
		const now = textOfBytes(note, before);
		if ('refusal' in now) return now;
		const edited = editText(note, now.text, changes, terms);
		if ('refusal' in edited) return edited;
		if (edited.text === now.text) return false;
		if (replaceFile(found.file, before, Buffer.from(edited.text, 'utf8'), disk)) return true;
	}
	return refuse('note-changed', note);
}

/** Puts new bytes in the place of a file; false when it has other bytes than those given. */
function replaceFile(file: string, before: Buffer, after: Buffer, disk: Disk): boolean {
	const { mode, uid, gid } = disk.statSync(file);
	// A rename asks nobody whether the note itself may be written.
	disk.accessSync(file, fileSystem.constants.W_OK);
	const beside = path.join(path.dirname(file), `.mentorship-roadmap-${randomUUID()}.tmp`);
	fillFile(beside, after, disk, (opened) => {
		const own = disk.fstatSync(opened);
		if (own.uid !== uid || own.gid !== gid) disk.fchownSync(opened, uid, gid);
		disk.fchmodSync(opened, mode & 0o7777);
	});
	let isOld = false;
	try {
		isOld = disk.readFileSync(file).equals(before);
		if (isOld) disk.renameSync(beside, file);
	} catch (error) {
		removeFile(beside, disk);
		throw error;
	}
	if (isOld) settleFolder(path.dirname(file), disk);
	else removeFile(beside, disk);
	return isOld;
}

function createNote(root: string, note: string, text: string, disk: Disk): Done {
	const place = placeForNote(root, note, disk);
	if ('refusal' in place) return place;
	const folder = path.join(place.folder, ...place.missing);
	if (place.missing.length > 0) disk.mkdirSync(folder, { recursive: true });
	const file = path.join(folder, place.name);
	try {
		fillFile(file, Buffer.from(text, 'utf8'), disk);
	} catch (error) {
		if (isTaken(error)) return refuse('note-exists', note);
		throw error;
	}
	settleFolder(folder, disk);
	return true;
}

/**
 * Makes a file with these bytes, all of them on the disk, or none. Throws when anything is there;
 * `prepare` is called before the file is closed.
 */
function fillFile(
	file: string,
	bytes: Buffer,
	disk: Disk,
	prepare: (opened: number) => void = () => undefined,
): void {
	const opened = disk.openSync(file, 'wx');
	try {
		try {
			disk.writeFileSync(opened, bytes);
			prepare(opened);
			disk.fsyncSync(opened);
			const { size } = disk.fstatSync(opened);
			if (size !== bytes.length) throw new Error(`only ${size} bytes of ${bytes.length} were kept`);
		} finally {
			disk.closeSync(opened);
		}
	} catch (error) {
		removeFile(file, disk);
		throw error;
	}
}

/** Takes away a file of ours after something failed, which counts more. */
function removeFile(file: string, disk: Disk): void {
	ignoring(() => {
		disk.rmSync(file, { force: true });
	});
}

/** Not every system can: the note is in its place already. */
function settleFolder(folder: string, disk: Disk): void {
	ignoring(() => {
		const opened = disk.openSync(folder, 'r');
		try {
			disk.fsyncSync(opened);
		} finally {
			disk.closeSync(opened);
		}
	});
}

function orFailed(note: string, write: () => Done): Done {
	try {
		return write();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return refuse('write-failed', note, null, { reason });
	}
}

function isTaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function ignoring(act: () => void): void {
	try {
		act();
	} catch {
		// Nothing hangs on it.
	}
}

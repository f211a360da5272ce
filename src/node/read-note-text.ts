import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** What decoding puts in place of bytes that are not UTF-8; a note may hold it itself. */
const REPLACEMENT = '\ufffd';

/**
 * The text of a note, a byte order mark kept; null when it cannot be opened or is not UTF-8.
 * Synchronous, and decoded while it is read: over many small files several times as fast as
 * promises or buffers.
 */
export function readNoteText(file: string): string | null {
	try {
		const text = readFileSync(file, 'utf8');
		return text.includes(REPLACEMENT) && !isUtf8(readFileSync(file)) ? null : text;
	} catch {
		return null;
	}
}

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { ForeseenNote } from './foresee-edits';

/**
 * The changes of notes as one unified diff that `git apply` and `patch -p1` take, with paths from the
 * vault's root. Line endings are part of the lines.
 */
export function unifiedDiff(notes: readonly ForeseenNote[]): string {
	return notes.map(diffOfNote).join('');
}

function diffOfNote({ path, before, after }: ForeseenNote): string {
	const from = before === null ? '/dev/null' : `a/${path}`;
	const diff = createTwoFilesPatch(from, `b/${path}`, before ?? '', after, '', '', {
		headerOptions: FILE_HEADERS_ONLY,
	});
	return diff.replace(NAMES_WITH_SPACES, '$1\t\n$2\t\n');
}

/** A tab says that the spaces of a name are its own, and that no date follows them. */
const NAMES_WITH_SPACES = /^(--- [^"\n].*)\n(\+\+\+ [^"\n]* .*)\n/;

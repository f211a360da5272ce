import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { ForeseenNote } from './foresee-edits';

/** The changes of notes as one unified diff, with paths from the vault's root. */
export function unifiedDiff(notes: readonly ForeseenNote[]): string {
	return notes.map(diffOfNote).join('');
}

function diffOfNote({ path, before, after }: ForeseenNote): string {
	const [from, to] = [before === null ? '/dev/null' : `a/${path}`, `b/${path}`];
	return createTwoFilesPatch(from, to, before ?? '', after, '', '', {
		headerOptions: FILE_HEADERS_ONLY,
	});
}

import { outlineFromText } from '../markdown/outline-from-text';
import type { NoteSource } from '../model/vault-port';
import { parseProperties } from './parse-properties';

/** A note as the rooms behind read it. The outline comes from the text when none is given. */
export function noteSource(
	path: string,
	text: string,
	outline = outlineFromText(text),
): NoteSource {
	const parsed =
		outline.frontmatter === null
			? { properties: null, fault: null }
			: parseProperties(text, outline.frontmatter);
	return { path, text, outline, ...parsed };
}

import { frontmatterSpan } from '../markdown/frontmatter-span';
import type { NoteStub } from '../model/vault-port';
import { propertyTags } from '../note/note-tags';
import { parseProperties } from './parse-properties';
import { tagsInText } from './tags-in-text';

/**
 * What a note tells without being read: its properties, and what looks like a tag. A note whose
 * properties are broken is `unknown`: its fault is told wherever it lies.
 */
export function noteStub(path: string, text: string): NoteStub {
	const { yaml, bodyFrom } = frontmatterSpan(text);
	const tags = tagsInText(text, bodyFrom);
	const linksBlock = text.includes('#^');
	if (yaml === null) return { path, properties: null, tags, unknown: false, linksBlock };
	const { properties, fault } = parseProperties(text, yaml);
	return {
		path,
		properties,
		tags: [...propertyTags(properties), ...tags],
		unknown: fault !== null,
		linksBlock,
	};
}

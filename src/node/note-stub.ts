import { frontmatterSpan } from '../markdown/frontmatter-span';
import type { Settings } from '../model/settings';
import type { NoteStub } from '../model/vault-port';
import { propertyTags } from '../note/note-tags';
import { noteTypeOf } from '../note/note-type-of';
import { parseProperties } from './parse-properties';
import { skimProperties } from './skim-properties';
import { tagsInText } from './tags-in-text';

/**
 * What a note tells without being read. Its properties are parsed when a cheap look finds a type of
 * ours or `supports` in them, or cannot tell; null stands for "nothing there for us". A note whose
 * properties are broken is `unknown`: its fault is told wherever it lies.
 */
export function noteStub(path: string, text: string, settings: Settings): NoteStub {
	const tags = tagsInText(text);
	const block = frontmatterSpan(text).yaml;
	const nothing = { path, properties: null, tags, unknown: false };
	if (block === null) return nothing;
	const skimmed = skimProperties(text.slice(block.from, block.to));
	const seen = skimmed === null ? null : Object.fromEntries(skimmed);
	if (seen !== null && !concernsUs(seen, settings)) return nothing;
	const { properties, fault } = parseProperties(text, block);
	return {
		path,
		properties,
		tags: [...propertyTags(properties), ...tags],
		unknown: fault !== null,
	};
}

function concernsUs(properties: Readonly<Record<string, unknown>>, settings: Settings): boolean {
	return (
		Object.keys(properties).some((name) => name.toLowerCase() === 'supports') ||
		noteTypeOf(properties, propertyTags(properties), settings) !== null
	);
}

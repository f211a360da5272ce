import type { Outline } from '../model/outline';
import { outlineFromText } from './outline-from-text';

/** A place in the app's cache: `offset` in UTF-16 units, `line` and `col` from 0. */
export interface CachedPosition {
	readonly start: { readonly line: number; readonly col: number; readonly offset: number };
	readonly end: { readonly line: number; readonly col: number; readonly offset: number };
}

/** The few fields of Obsidian's `CachedMetadata` that are read here. */
export interface CachedStructure {
	readonly frontmatterPosition?: CachedPosition | undefined;
	readonly headings?:
		| readonly { readonly heading: string; readonly level: number; readonly position: CachedPosition }[]
		| undefined;
	readonly sections?:
		| readonly { readonly type: string; readonly position: CachedPosition }[]
		| undefined;
	readonly listItems?:
		| readonly {
				readonly task?: string | undefined;
				readonly parent: number;
				readonly position: CachedPosition;
		  }[]
		| undefined;
}

/** The block structure of a note, taken from what the app has already parsed. */
export function outlineFromCache(text: string, cache: CachedStructure): Outline {
	return cache.sections === undefined ? outlineFromText(text) : outlineFromText(text);
}

import { propertyValue } from '../note/raw-properties';
import { noteTypeOf } from '../note/note-type-of';
import type { Settings } from '../model/settings';
import type { NoteStub } from '../model/vault-port';

/** Tags that give a line of any note a meaning (format.md §3.3), and those that begin such tags. */
const LINE_TAGS: ReadonlySet<string> = new Set([
	...['gave', 'received', 'praise', 'improve', 'theme', 'feedback-request', 'activity'],
	...['stretch', 'unplanned', 'exposure'],
]);

/** Which notes are considered, which may be read, and which must be (format.md §3.1 rule 8). */
export interface NoteChoice {
	/** Not in a folder that is ignored. */
	readonly isConsidered: (path: string) => boolean;
	/** Considered, and no template. */
	readonly isReadable: (path: string) => boolean;
	/** Its type, its `supports`, its tags or a link to a block say that it can matter. */
	readonly isCandidate: (stub: NoteStub) => boolean;
}

export function noteChoice(settings: Settings): NoteChoice {
	const ignored = settings.ignoredFolders.map(asPrefix).filter((prefix) => prefix !== '/');
	const templates = asPrefix(settings.templateFolder);
	const isConsidered = (path: string): boolean =>
		ignored.length === 0 || !ignored.some((prefix) => path.startsWith(prefix));
	return {
		isConsidered,
		isReadable: (path) => isConsidered(path) && (templates === '/' || !path.startsWith(templates)),
		isCandidate: ({ unknown, properties, tags, linksBlock }) => {
			if (unknown || linksBlock === true) return true;
			// People are read when a note of ours links them.
			if (properties !== null || tags.length > 0) {
				const type = noteTypeOf(properties, tags, settings);
				if (type !== null && type !== 'person') return true;
			}
			if (tags.some(hasLineMeaning)) return true;
			if (properties === null) return false;
			const supports = propertyValue(properties, 'supports');
			return supports !== undefined && supports !== null;
		},
	};
}

function hasLineMeaning(tag: string): boolean {
	const slash = tag.indexOf('/');
	return LINE_TAGS.has((slash < 0 ? tag : tag.slice(0, slash)).toLowerCase());
}

/** `Folder/`; `/` for the root, which stands for no folder at all. */
function asPrefix(folder: string): string {
	return `${folder.replace(/^\/+|\/+$/g, '')}/`;
}

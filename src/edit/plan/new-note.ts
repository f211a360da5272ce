import { nameKey } from '../../graph/name-key';
import type { CivilDate } from '../../model/civil-date';
import { noteName, pathWithoutEnding } from '../../model/note-name';
import type { NoteType } from '../../model/note-type';
import type { Planning } from './planning';
import { bareOrQuoted, quotedLink } from '../property/property-text';
import { refuse, type Refused } from '../refuse';
import { refusedCharacter, toVaultPath, type PathRefusal } from '../vault-path';

/** A note that a plan makes, with the links to and from it: it is not among the names yet. */
export interface NewNote {
	readonly path: string;
	/** The inside of the shortest link that will lead to it from another note. */
	readonly linkFrom: (from: string) => string;
	/** The inside of the shortest link that leads from it to another note. */
	readonly linkTo: (path: string) => string;
}

const REFUSED_CHARACTER: PathRefusal = 'holds a character that notes cannot have in their names';

/**
 * A note named as its title, in a folder ('' for the vault's root). Nothing is mended: a title with
 * a character that names cannot have is refused, and so is one that a note of the folder has.
 */
export function newNote(planning: Planning, folder: string, title: string): NewNote | Refused {
	const { vault } = planning;
	if (title === '') return refuse('bad-value', '', null, { what: 'title', text: title });
	const place = folder === '' ? '' : `${folder}/`;
	const character = refusedCharacter(title);
	if (character !== null) {
		const reason = `${REFUSED_CHARACTER}: ${JSON.stringify(character).slice(1, -1)}`;
		return refuse('path-refused', `${place}${title}.md`, null, { reason });
	}
	const named = toVaultPath(`${title}.md`);
	if (named.refusal !== null) {
		return refuse('path-refused', `${place}${title}.md`, null, { reason: named.refusal });
	}
	const path = `${place}${named.path}`;
	if (vault.has(path)) return refuse('note-exists', path);
	return {
		path,
		linkFrom: (from) => freeLink(planning, path, from),
		linkTo: (to) =>
			nameKey(noteName(to)) === nameKey(noteName(path))
				? pathWithoutEnding(to)
				: vault.linkTo(to, path),
	};
}

/** `key: value` lines between fences; links come without brackets. */
export function propertiesBlock(
	{ settings }: Planning,
	type: NoteType,
	parent: { readonly key: string; readonly link: string },
	due: CivilDate | null,
): readonly string[] {
	return [
		'---',
		`${bareOrQuoted(settings.typeKey)}: ${type}`,
		`${parent.key}: ${quotedLink(parent.link)}`,
		...(due === null ? [] : [`due: ${due}`]),
		'---',
	];
}

/** The name with as few folders before it as no other note answers to, else the whole path. */
function freeLink({ vault }: Planning, path: string, from: string): string {
	const parts = pathWithoutEnding(path).split('/');
	for (let count = 1; count < parts.length; count++) {
		const link = parts.slice(-count).join('/');
		if (vault.resolve(link, from) === null) return link;
	}
	return parts.join('/');
}

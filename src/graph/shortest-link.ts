import { pathWithoutEnding } from '../model/note-name';
import type { Names } from './names';

/**
 * The shortest link that leads from `from` to the note at `path` and can mean no other: its name,
 * else its name with as many folders before it as it takes, else the whole path.
 */
export function shortestLink(path: string, from: string, names: Names): string {
	const parts = pathWithoutEnding(path).split('/');
	for (let count = 1; count < parts.length; count++) {
		const link = parts.slice(-count).join('/');
		const found = names.resolve(link, from);
		if (found.path === path && !found.ambiguous) return link;
	}
	return parts.join('/');
}

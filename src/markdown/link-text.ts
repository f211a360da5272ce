import { wikiTarget } from './link-target';

/** What stands for `[[inner]]`: its alias, else the note's name, else the heading. */
export function linkText(inner: string): string | null {
	const target = wikiTarget(inner);
	if (target === null) return null;
	const name = target.path.slice(target.path.lastIndexOf('/') + 1);
	return target.alias ?? (name === '' ? (target.subpath ?? '').replace(/^\^/, '') : name);
}

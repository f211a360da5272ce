import { folderOf, nameKey } from './name-key';
import { noteName } from '../model/note-name';

/** Where a link leads. `key` is the name that it depends on: other names cannot change it. */
export interface Resolution {
	/** Null when no note of the vault has that name. */
	readonly path: string | null;
	/** Several notes have that name, and nothing but nearness chose between them. */
	readonly ambiguous: boolean;
	readonly key: string;
}

/**
 * The names of all notes of a vault, and what a link means among them (format.md §3.1 rule 6): full
 * path, else the only note of that name, else the one nearest to the linking note. Aliases mean
 * nothing. Names are compared in NFC, without case. Adding and removing cost O(1).
 */
export class Names {
	/** One path, or all of the same name in no order. */
	private readonly byKey = new Map<string, string | string[]>();
	/** What bare names meant that lead to the same note from everywhere. */
	private readonly known = new Map<string, Resolution>();

	has(path: string): boolean {
		const same = this.byKey.get(nameKey(noteName(path)));
		return typeof same === 'object' ? same.includes(path) : same === path;
	}

	/** The path of the note that differs from this one in case and composition at most. */
	alike(path: string): string | null {
		const wanted = nameKey(path);
		const same = this.byKey.get(nameKey(noteName(path)));
		const candidates = typeof same === 'string' ? [same] : (same ?? []);
		return candidates.find((candidate) => nameKey(candidate) === wanted) ?? null;
	}

	/** Does nothing when the note is there already; returns whether it was new. */
	add(path: string): boolean {
		const key = nameKey(noteName(path));
		const same = this.byKey.get(key);
		if (same === undefined) this.byKey.set(key, path);
		else if (same === path || (typeof same === 'object' && same.includes(path))) return false;
		else if (typeof same === 'string') this.byKey.set(key, [same, path]);
		else same.push(path);
		if (this.known.size > 0) this.known.clear();
		return true;
	}

	/** Returns whether the note was there. */
	remove(path: string): boolean {
		const key = nameKey(noteName(path));
		const same = this.byKey.get(key);
		if (typeof same !== 'object') {
			if (same !== path) return false;
			this.byKey.delete(key);
		} else {
			const left = same.filter((other) => other !== path);
			if (left.length === same.length) return false;
			const [only] = left;
			this.byKey.set(key, left.length === 1 && only !== undefined ? only : left);
		}
		if (this.known.size > 0) this.known.clear();
		return true;
	}

	/** `link` has no heading, no alias and no `.md`; '' is the linking note `from` itself. */
	resolve(link: string, from: string): Resolution {
		if (link === '') return { path: from, ambiguous: false, key: '' };
		const known = this.known.get(link);
		if (known !== undefined) return known;
		const relative = /^\.\.?\//.test(link);
		const rooted = relative || link.startsWith('/');
		const wanted = nameKey(relative ? join(folderOf(from), link) : link.replace(/^\/+/, ''));
		const key = wanted.slice(wanted.lastIndexOf('/') + 1);
		const same = this.byKey.get(key);
		if (same === undefined) {
			const nothing = { path: null, ambiguous: false, key };
			if (!rooted && wanted === key) this.known.set(link, nothing);
			return nothing;
		}
		if (typeof same === 'string' && wanted === key && !rooted) {
			const found = { path: same, ambiguous: false, key };
			this.known.set(link, found);
			return found;
		}
		const candidates = typeof same === 'string' ? [same] : same;
		const whole = candidates.filter((path) => pathKey(path) === wanted);
		if (whole.length > 0 || rooted) {
			return { path: nearest(whole, folderOf(from)), ambiguous: false, key };
		}
		const ending =
			wanted === key
				? candidates
				: candidates.filter((path) => pathKey(path).endsWith(`/${wanted}`));
		return { path: nearest(ending, folderOf(from)), ambiguous: ending.length > 1, key };
	}
}

function pathKey(path: string): string {
	return nameKey(path.slice(0, -'.md'.length));
}

/** Fewest folder steps, then the shorter path, then the one that sorts first; null for none. */
function nearest(paths: readonly string[], folder: string): string | null {
	let best: string | null = null;
	for (const path of paths) {
		if (best === null) best = path;
		else {
			const nearer = steps(folder, folderOf(path)) - steps(folder, folderOf(best));
			const order = nearer || path.length - best.length || (path < best ? -1 : 1);
			if (order < 0) best = path;
		}
	}
	return best;
}

/** Steps up and down from one folder to another. */
function steps(from: string, to: string): number {
	const [a, b] = [partsOf(from), partsOf(to)];
	let common = 0;
	while (common < a.length && common < b.length && a[common] === b[common]) common++;
	return a.length + b.length - 2 * common;
}

function partsOf(folder: string): readonly string[] {
	return folder === '' ? [] : folder.split('/');
}

function join(folder: string, relative: string): string {
	const names = [...partsOf(folder)];
	for (const name of relative.split('/')) {
		if (name === '..') names.pop();
		else if (name !== '.' && name !== '') names.push(name);
	}
	return names.join('/');
}

import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { refuse, type Refused } from '../edit/refuse';
import { isFile } from './find-vault';
import { refusePath } from './vault-file';

/**
 * The path in the vault of a note that was typed: absolute, or from the vault's root, else from the
 * current folder when that lies in the vault; `.md` may be missing. Refused when it lies outside, or
 * is not there.
 */
export function noteOperand(
	typed: string,
	root: string,
	folder: string,
): { readonly path: string } | Refused {
	const froms = path.isAbsolute(typed) ? [''] : [root, folder];
	const files = froms.map((from) => path.resolve(from, typed));
	const within = files.flatMap((file) => pathFrom(root, file) ?? []);
	const [first] = within;
	if (first === undefined) return refusePath(typed, 'leads out of the vault');
	// Keyboards and file systems compose letters differently.
	const named = within
		.flatMap((inVault) => [inVault, `${inVault}.md`])
		.flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')]);
	const found = named.find((inVault) => isNote(inVault) && isFile(path.join(root, inVault)));
	if (found !== undefined) return { path: found };
	if (isFile(path.join(root, first))) return refusePath(typed, 'is no note');
	return refuse('note-missing', isNote(first) ? first : `${first}.md`);
}

/** A file's path from the root, with `/`; null outside. Links to the root's folders are seen through. */
function pathFrom(root: string, file: string): string | null {
	const direct = relative(root, file);
	if (direct !== null || !existsSync(path.dirname(file))) return direct;
	const real = path.join(realpathSync(path.dirname(file)), path.basename(file));
	return relative(realpathSync(root), real);
}

function relative(root: string, file: string): string | null {
	const between = path.relative(root, file);
	const outside = between === '' || /^\.\.($|[\\/])/.test(between) || path.isAbsolute(between);
	return outside ? null : between.split(path.sep).join('/');
}

function isNote(file: string): boolean {
	return file.toLowerCase().endsWith('.md');
}

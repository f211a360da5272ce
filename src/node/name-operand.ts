import path from 'node:path';

/**
 * A NAME (edits.md, Command line) as it was typed, but an absolute path into the vault as one from
 * its root, which is how a note is known. A `:LINE` behind it stays.
 */
export function nameOperand(typed: string, root: string): string {
	if (!path.isAbsolute(typed)) return typed;
	const inVault = path.relative(root, typed);
	const isOutside = /^\.\.(?:$|[\\/])/.test(inVault) || path.isAbsolute(inVault);
	return isOutside ? typed : inVault.split(path.sep).join('/');
}

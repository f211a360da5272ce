/** Why a name was refused, in words that complete "The path …". */
export type PathRefusal =
	| 'is empty'
	| 'leads out of the vault'
	| 'begins with a dot'
	| 'holds a character that notes cannot have in their names'
	| 'is a name that Windows keeps for itself'
	| 'ends in a dot or a space'
	| 'is too long';

export type VaultPath =
	| { readonly path: string; readonly refusal: null }
	| { readonly path: null; readonly refusal: PathRefusal };

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// Obsidian's links break at # ^ [ ] |, the file systems it syncs to refuse the others.
const FORBIDDEN = /[#^[\]|<>:"?*\p{Cc}]/u;
const MOST_BYTES = 240;

/**
 * A path that a person typed, as a path in the vault: NFC, `/`, no empty parts. Refused is what
 * leaves the vault, hides a file or that some system cannot store; nothing is mended in silence.
 */
export function toVaultPath(typed: string): VaultPath {
	const text = typed.trim().normalize('NFC').replace(/\\/g, '/');
	if (text.startsWith('/') || /^[a-z]:/i.test(text)) return refused('leads out of the vault');
	const parts = text.split('/').map((part) => part.trim());
	const named = parts.filter((part) => part !== '');
	if (named.length === 0) return refused('is empty');
	for (const part of named) {
		const refusal = partRefusal(part);
		if (refusal !== null) return refused(refusal);
	}
	return { path: named.join('/'), refusal: null };
}

/** The first character of a note's name that notes cannot have, slashes too; null for none. */
export function refusedCharacter(name: string): string | null {
	return /[\\/]/.exec(name)?.[0] ?? FORBIDDEN.exec(name)?.[0] ?? null;
}

function partRefusal(part: string): PathRefusal | null {
	if (/^\.\.[. ]*$/.test(part)) return 'leads out of the vault';
	if (part.startsWith('.')) return 'begins with a dot';
	if (FORBIDDEN.test(part)) return 'holds a character that notes cannot have in their names';
	if (RESERVED.test(part)) return 'is a name that Windows keeps for itself';
	if (/[. ]$/.test(part)) return 'ends in a dot or a space';
	return new TextEncoder().encode(part).length > MOST_BYTES ? 'is too long' : null;
}

function refused(refusal: PathRefusal): VaultPath {
	return { path: null, refusal };
}

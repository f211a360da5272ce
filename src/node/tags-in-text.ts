const TAG = /[\p{L}\p{N}_/-]+/uy;
const NO_TAG_AFTER = /[\p{L}\p{N}_[\]/&#\\]/u;

/**
 * Everything from an offset of a note on that looks like a tag, without `#`, each once: a cheap look before a note is
 * read. It takes the `#` of code, comments and colours for tags too, so it finds too much rather
 * than too little.
 */
export function tagsInText(text: string, from = 0): readonly string[] {
	const tags = new Set<string>();
	for (let at = text.indexOf('#', from); at !== -1; at = text.indexOf('#', at + 1)) {
		const next = text.charCodeAt(at + 1);
		if (next === 0x20 || next === 0x23 || next === 0x5e) continue;
		if (at > from && NO_TAG_AFTER.test(text.charAt(at - 1))) continue;
		TAG.lastIndex = at + 1;
		const tag = TAG.exec(text);
		if (tag !== null) tags.add(tag[0]);
	}
	return [...tags];
}

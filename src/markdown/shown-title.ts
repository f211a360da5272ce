import { linkText } from './link-text';

/** What is longer is no title, and is shown as it is. */
const MAX_LENGTH = 600;
const MARKS = /[[\]*_`~=<&\\%]/;
/** Stands for a sign that a backslash or a code span keeps from being a mark; never in a note. */
const KEPT_FROM = 0xe000;

/**
 * What a reader sees of a title: as {@link plainText} of the command line gives it, by a few linear
 * passes instead of a Markdown parser, which the plugin does not carry. White space is collapsed.
 */
export function shownTitle(source: string): string {
	if (source.length > MAX_LENGTH || !MARKS.test(source)) return collapsed(source);
	const kept: string[] = [];
	const keep = (text: string): string =>
		String.fromCharCode(KEPT_FROM + Math.min(kept.push(text), 0x1000) - 1);
	const shown = source
		.replace(/[\ue000-\uf000]/g, '')
		.replace(/(`+)(?!`)([^`]+)\1(?!`)/g, (_, _marks, code: string) => keep(code.trim()))
		.replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => keep(sign))
		.replace(/%%[^%]*%%/g, ' ')
		.replace(/<!--[^>]*-->|<\/?[a-zA-Z][^<>]*>/g, ' ')
		.replace(/!?\[\[([^[\]]+)\]\]/g, (whole, inner: string) => keep(linkText(inner) ?? whole))
		.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
		.replace(/\*{1,3}([^*]+)\*{1,3}/g, '$1')
		.replace(/(^|[^\p{L}\p{N}])_{1,3}([^_]+)_{1,3}(?![\p{L}\p{N}])/gu, '$1$2')
		.replace(/~~([^~]+)~~/g, '$1')
		.replace(/==([^=]+)==/g, '$1')
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
		.replace(/[\ue000-\uf000]/g, (sign) => kept[sign.charCodeAt(0) - KEPT_FROM] ?? '');
	return collapsed(shown);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function collapsed(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

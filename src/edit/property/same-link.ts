import { wikiTarget, type LinkTarget } from '../../markdown/link-target';
import { parseReference } from '../../markdown/parse-reference';

/**
 * Whether a property's text names what a wikilink with this inside names: the same path and part,
 * compared in NFC and without case. Brackets, alias and `.md` do not matter.
 */
export function isSameLink(written: string, link: string): boolean {
	const one = parseReference(written, { line: 1, column: 1 });
	const other = wikiTarget(link);
	return one !== null && other !== null && nameOf(one) === nameOf(other);
}

function nameOf({ path, subpath }: LinkTarget): string {
	return `${path}#${subpath ?? ''}`.normalize('NFC').toLowerCase();
}

import type { Span } from '../model/place';

/**
 * The YAML of a properties block as parsers are given it. A lone `\r` ends a line for YAML and for
 * us, but not for the parser: it becomes `\n`, so that every offset and line stays.
 */
export function yamlText(text: string, { from, to }: Span): string {
	const block = text.slice(from, to);
	return block.includes('\r') ? block.replace(/\r(?!\n)/g, '\n') : block;
}

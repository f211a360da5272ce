/** What a reader sees of a short piece of Markdown: no marks, wikilinks by alias or name. */
export function plainText(source: string): string {
	return source;
}

/** By path, then line: the order of the lists in the JSON (cli.md). */
export function comparePlaces(
	a: { readonly path: string; readonly line: number },
	b: { readonly path: string; readonly line: number },
): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line;
}

/** What somebody typed, as the text of one line: line breaks become a space, all else stays. */
export function oneLine(typed: string): string {
	return typed
		.split(/[\r\n]+/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.join(' ');
}

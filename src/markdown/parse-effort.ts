/** Hours, or null when it is no effort (format.md §3.3). */
export function parseEffort(_text: string): number | null {
	return null;
}

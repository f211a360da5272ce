/** Titles that a pane shows at most before its memory of them is emptied. */
const KEPT = 5000;
/** Without these signs a text has no marks, and is shown as it stands. */
const MARKS = /[[\]*_`~=<&\\!]/;

/** `plainText`, asked once for each text that holds a mark at all. */
export function shownText(plainText: (source: string) => string): (source: string) => string {
	const known = new Map<string, string>();
	return (source) => {
		if (!MARKS.test(source)) return source;
		const before = known.get(source);
		if (before !== undefined) return before;
		if (known.size >= KEPT) known.clear();
		const text = plainText(source);
		known.set(source, text);
		return text;
	};
}

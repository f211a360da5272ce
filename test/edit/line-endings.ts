/** The same lines with the endings that notes come with. `text` has `\n` alone, one at its end. */
const LINE_ENDINGS: Readonly<Record<string, (text: string) => string>> = {
	LF: (text) => text,
	CRLF: (text) => text.replaceAll('\n', '\r\n'),
	mixed: (text) => {
		let count = 0;
		return text.replace(/\n/g, () => (count++ % 2 === 0 ? '\r\n' : '\n'));
	},
	'lone CR': (text) => text.replaceAll('\n', '\r'),
	'no final newline': (text) => text.replace(/\n$/, ''),
	BOM: (text) => `\uFEFF${text}`,
};

export const LINE_ENDING_NAMES = Object.keys(LINE_ENDINGS);

/** The text with the endings of that name. */
export function withEndings(name: string, text: string): string {
	const change = LINE_ENDINGS[name];
	if (change === undefined) throw new RangeError(`There are no endings called ${name}.`);
	return change(text);
}

/** What a stretch of text means; its colour only repeats what its words say. */
export type Tone = 'heading' | 'good' | 'attention' | 'late' | 'quiet';

/** Colours a text, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const CODES: Readonly<Record<Tone, readonly [on: number, off: number]>> = {
	heading: [1, 22],
	good: [32, 39],
	attention: [33, 39],
	late: [31, 39],
	quiet: [2, 22],
};

export const paintAnsi: Paint = (tone, text) => {
	const [on, off] = CODES[tone];
	return `\u001b[${on}m${text}\u001b[${off}m`;
};

export const paintNothing: Paint = (_tone, text) => text;

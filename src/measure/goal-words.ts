/** Longer goals are cut: what is judged stands at their beginning. */
const LONGEST = 400;
const WORD = /[\p{L}\p{N}€$£<≤≥][\p{L}\p{N}'’.,:/°-]*%?|%/gu;
const TRAILING_MARKS = /[.,:/'’-]$/;

/** The words of a goal in lower case, numbers with their signs, without marks at their ends. */
export function goalWords(text: string): readonly string[] {
	const words: string[] = [];
	for (const match of text.slice(0, LONGEST).toLowerCase().matchAll(WORD)) {
		let word = match[0].replaceAll('’', "'");
		while (TRAILING_MARKS.test(word)) word = word.slice(0, -1);
		// `5 %` is one quantity, as `5%` is.
		const before = words.at(-1);
		if (word === '%' && before !== undefined && /\d$/.test(before))
			words[words.length - 1] = `${before}%`;
		else words.push(word);
	}
	return words;
}

/** The first of the phrases that stands anywhere among the words, else null. */
export function findPhrase(words: readonly string[], phrases: readonly string[]): string | null {
	const text = ` ${words.join(' ')} `;
	return phrases.find((phrase) => text.includes(` ${phrase} `)) ?? null;
}

/** The phrase that the words begin with, after one of the lead-ins if there is any; else null. */
export function startsWithPhrase(
	words: readonly string[],
	phrases: readonly string[],
	leadIns: readonly string[],
): string | null {
	let text = `${words.join(' ')} `;
	const starts = (phrase: string): boolean => text.startsWith(`${phrase} `);
	const leadIn = longest(leadIns.filter(starts));
	if (leadIn !== null) text = text.slice(leadIn.length + 1);
	return longest(phrases.filter(starts));
}

function longest(phrases: readonly string[]): string | null {
	let found: string | null = null;
	for (const phrase of phrases) if (phrase.length > (found?.length ?? 0)) found = phrase;
	return found;
}

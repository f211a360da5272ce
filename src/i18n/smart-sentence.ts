import type { SmartReason } from '../model/smart-figures';
import type { Sentence } from './problem-words';

/** Why a letter lost points, and what helps. `word` is the word that gave the reason. */
const REASONS: Readonly<Record<SmartReason['code'], (word: string) => string>> = {
	'trait-verb': (word) =>
		`it begins with a trait${word} rather than with something to do; name what you will have done`,
	'hedge-word': (word) => `it leaves open how much${word}; say how much, or what exactly`,
	'few-words': () => 'it is very short; say what will be different, and where',
	'nothing-to-measure': () =>
		'it says nothing that can be measured; add a number from … to, or a metric under Outcomes',
	'quantity-without-measure': (word) =>
		`it has a number${word}, but not of what; name what is measured`,
	'deliverable-without-deadline': (word) =>
		`it names a result${word}, but no day; add “due”, or a number to reach`,
	'low-confidence': (word) =>
		`confidence is low${word}; talk about what would make it realistic, or make it smaller`,
	'not-rated': () => 'nobody has rated it; agree on “confidence” from 1 to 5 with the mentor',
	'no-milestones': () => 'it has no milestones and no confidence; add the first milestones',
	'pile-up': () => 'more than 3 milestones fall into 14 days; spread them',
	'no-why': () => 'it does not say why it matters; add a line that begins with “Why:”',
	'no-link-to-gap': () =>
		'it serves no competency with a gap, no mentor priority and no context; name one of them',
	'no-deadline': () => 'it has no day; add “due”',
};

const LETTERS: Readonly<Record<SmartReason['letter'], string>> = {
	specific: 'specific',
	measurable: 'measurable',
	attainable: 'attainable',
	relevant: 'relevant',
	timeBound: 'time-bound',
};

/** Why one letter lost points and what helps, as the tail of a sentence, without a full stop. */
function smartReason({ code, word }: Pick<SmartReason, 'code' | 'word'>): string {
	return REASONS[code](word === '' ? '' : ` (“${word}”)`);
}

/** The hint for a letter: `reasons` holds codes parted by spaces, `word` the word of one of them. */
export function smartSentence(letter: SmartReason['letter']): Sentence {
	return ({ quoted, plain }) => {
		const codes = plain('reasons', '').split(' ').filter(isReason);
		const reasons = codes.map((code) => smartReason({ code, word: plain('word', '') }));
		const tail = reasons.length === 0 ? '.' : `: ${reasons.join('. Also, ')}.`;
		return `${quoted('title', 'The objective')} could be more ${LETTERS[letter]}${tail}`;
	};
}

function isReason(code: string): code is SmartReason['code'] {
	return Object.hasOwn(REASONS, code);
}

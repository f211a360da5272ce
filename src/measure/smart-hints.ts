import type { CivilDate } from '../model/civil-date';
import type { Objective, Roadmap } from '../model/graph';
import type { Problem, ProblemCode } from '../model/problem';
import type { Settings } from '../model/settings';
import type { SmartReason } from '../model/smart-figures';
import { placeIn } from './explain-term';
import { problemAt } from './problem-at';
import { judgeObjective, SMART_OK } from './smart';

const LETTER_CODE: Readonly<Record<SmartReason['letter'], ProblemCode>> = {
	specific: 'not-specific',
	measurable: 'not-measurable',
	attainable: 'not-attainable',
	relevant: 'not-relevant',
	timeBound: 'not-time-bound',
};

/** One hint for each SMART letter of an objective below .75 (§4.11), in their order. */
export function smartHints(
	objective: Objective,
	roadmap: Roadmap,
	settings: Settings,
	today: CivilDate,
): Problem[] {
	const smart = judgeObjective(objective, roadmap, settings, today);
	const { title, at } = objective.record;
	return (['specific', 'measurable', 'attainable', 'relevant', 'timeBound'] as const)
		.filter((letter) => smart[letter] < SMART_OK)
		.map((letter) => {
			const reasons = smart.reasons.filter((reason) => reason.letter === letter);
			return problemAt(LETTER_CODE[letter], placeIn(objective.path, at), {
				title,
				score: smart[letter],
				// codes of SmartReason, parted by spaces
				reasons: reasons.map(({ code }) => code).join(' '),
				word: reasons.find(({ word }) => word !== '')?.word ?? '',
			});
		});
}

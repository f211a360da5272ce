import { toCivilDate } from '../model/civil-date';
import type { Explanation, FigureName } from '../model/explanation';
import type { ForecastStatus, PlanState } from '../model/plan-figures';
import { formatDay } from './format-day';
import { formatNumber, formatPercent, NOT_KNOWN } from './format-number';
import { FORECAST_LABEL, STATE_LABEL } from './labels';

/** Figures whose terms are yes or no, in words: 1 and 0. */
const YES_OR_NO: Readonly<Partial<Record<FigureName, readonly [yes: string, no: string]>>> = {
	adherence: ['held', 'missed'],
	'share-by-count': ['given', 'received'],
	'share-by-hours': ['given', 'received'],
	'share-by-hours-with-sessions': ['given', 'received'],
	'share-by-recency': ['given', 'received'],
	'priority-coverage': ['with an entry', 'without'],
	'commitment-kept': ['kept', 'not kept'],
};

/** The value of a figure in words: "60 %", a number, a day, a state. */
export function figureValue(figure: FigureName, value: Explanation['value']): string {
	if (value === null) return NOT_KNOWN;
	if (typeof value === 'number') {
		const isPlain = figure === 'theme-score' || figure === 'commitment-kept';
		return isPlain ? formatNumber(value) : formatPercent(value);
	}
	if (toCivilDate(value) !== null) return formatDay(value);
	if (figure === 'milestone-health') return STATE_LABEL[value as PlanState];
	return figure === 'forecast' ? FORECAST_LABEL[value as ForecastStatus] : value;
}

/** The value of one term of a figure in words. */
export function termValue(figure: FigureName, value: number | null): string {
	const words = YES_OR_NO[figure];
	if (words === undefined || value === null) return formatPercent(value);
	return value === 1 ? words[0] : words[1];
}

/** The weight of one term, '' where all weigh the same: "× 3", "× 2.5 h", "× 13 %". */
export function termWeight(figure: FigureName, weight: number | null): string {
	if (weight === null) return '';
	switch (figure) {
		case 'roadmap-activity':
		case 'roadmap-outcome':
		case 'objective-activity':
		case 'competency-closure':
		case 'share-by-recency':
		case 'theme-score':
			return `× ${formatNumber(weight)}`;
		case 'share-by-hours':
		case 'share-by-hours-with-sessions':
			return `${formatNumber(weight)} h`;
		case 'milestone-progress':
			return `× ${formatPercent(weight)}`;
		default:
			return '';
	}
}

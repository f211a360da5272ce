import { besideDue } from '../../i18n/labels';
import { count } from '../../i18n/count';
import { formatNumber } from '../../i18n/format-number';
import type { ShownForecast, ShownMetric } from './plan-row';

/** "Likely 2 Jan 2027, 23 days after due", in two parts around the day. */
export function forecastWords({ status, date, daysAfterDue, windowDays }: ShownForecast): {
	readonly before: string;
	readonly after: string;
} {
	switch (status) {
		case 'likely':
		case 'done': {
			const before = status === 'likely' ? 'Likely' : date === null ? 'All done' : 'All done on';
			return { before, after: daysAfterDue === null ? '' : `, ${besideDue(daysAfterDue)}` };
		}
		case 'stalled':
			return {
				before: `Stalled: nothing completed in ${count(windowDays ?? 0, 'day')}`,
				after: '',
			};
		case 'far':
			return { before: 'More than two years away at this pace', after: '' };
	}
}

/** "960 ms, from 1200 to 700"; what is not known is a dash. */
export function metricWords({ unit, baseline, current, target, raw, met }: ShownMetric): string {
	const now = current === null ? 'not measured' : `${formatNumber(current)} ${unit ?? ''}`.trim();
	const from = baseline === null ? '' : ` from ${formatNumber(baseline)}`;
	const to = target === null ? '' : ` to ${formatNumber(target)}`;
	const way = from + to === '' ? '' : `,${from}${to}`;
	return now + way + metricRemark(raw, met !== null);
}

function metricRemark(raw: number | null, met: boolean): string {
	if (raw !== null && raw < 0) return ' · worse than baseline';
	if (raw !== null && raw > 1) return ' · exceeded';
	return met ? ' · met' : '';
}

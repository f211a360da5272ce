import { FLAG_LABEL, FLAG_MEANING } from '../../i18n/labels';
import { FIGURE_LABEL } from '../../i18n/labels-figures';
import { Day } from '../parts/day';
import { ShareRow } from '../parts/share-row';
import { WhyButton } from '../parts/why-button';
import { WhyPanel } from '../parts/why-panel';
import { MetricLine } from './metric-line';
import type { ObjectiveRow, ShownForecast } from './plan-row';
import { forecastWords } from './plan-words';
import { NewTargetButton } from './row-buttons';
import { RowTitle } from './row-title';
import { StateLine } from './state-line';

const SHARES = [
	{ figure: 'objective-activity', kind: 'activity' },
	{ figure: 'objective-outcome', kind: 'outcome' },
] as const;

/** What stands in an objective's row. */
export function ObjectiveFace({ row }: { readonly row: ObjectiveRow }) {
	const tabIndex = row.active ? 0 : -1;
	return (
		<>
			<RowTitle row={row} />
			<div class="roadmap-meta">
				<StateLine row={row} />
				{row.flags.map((flag) => (
					<span key={flag} class="roadmap-flag" title={FLAG_MEANING[flag]}>
						{FLAG_LABEL[flag]}
					</span>
				))}
			</div>
			<div class="roadmap-figures">
				{SHARES.map(({ figure, kind }) => (
					<ShareRow
						key={figure}
						label={FIGURE_LABEL[figure]}
						share={row[kind]}
						kind={kind}
						figure={figure}
						of={row.key}
						open={row.explained.some((each) => each.figure === figure)}
						tabIndex={tabIndex}
					/>
				))}
			</div>
			{row.forecast && <Forecast row={row} forecast={row.forecast} />}
			{row.expanded !== false &&
				row.metrics.map((metric) => (
					<MetricLine key={metric.key} metric={metric} tabIndex={tabIndex} />
				))}
			{row.targetMet && <NewTargetButton tabIndex={tabIndex} />}
			{row.explained.map((explanation) => (
				<WhyPanel key={explanation.figure} explanation={explanation} tabIndex={tabIndex} />
			))}
		</>
	);
}

interface ForecastProps {
	readonly row: ObjectiveRow;
	readonly forecast: ShownForecast;
}

function Forecast({ row, forecast }: ForecastProps) {
	const { before, after } = forecastWords(forecast);
	return (
		<div class="roadmap-meta">
			<WhyButton
				figure="forecast"
				of={row.key}
				value="this forecast"
				open={row.explained.some(({ figure }) => figure === 'forecast')}
				class="mod-words"
				tabIndex={row.active ? 0 : -1}
			>
				{before} {forecast.date !== null && <Day date={forecast.date} />}
				{after}
			</WhyButton>
		</div>
	);
}

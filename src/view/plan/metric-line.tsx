import { formatPercent } from '../../i18n/format-number';
import { Known } from '../parts/known';
import { UserText } from '../parts/user-text';
import { WhyButton } from '../parts/why-button';
import { WhyPanel } from '../parts/why-panel';
import type { ShownMetric } from './plan-row';
import { metricWords } from './plan-words';

interface MetricLineProps {
	readonly metric: ShownMetric;
	readonly tabIndex: number;
}

/** "change lead time: 7.5 days, from 9 to 5", with its progress, which opens the explanation. */
export function MetricLine({ metric, tabIndex }: MetricLineProps) {
	const value = formatPercent(metric.progress);
	return (
		<>
			<div class="roadmap-meta roadmap-metric">
				<span>
					<UserText text={metric.name} />: {metricWords(metric)}
				</span>
				<WhyButton
					figure="metric-progress"
					of={metric.key}
					value={value}
					open={metric.explained !== null}
					tabIndex={tabIndex}
				>
					<Known value={value} />
				</WhyButton>
			</div>
			{metric.explained && <WhyPanel explanation={metric.explained} tabIndex={tabIndex} />}
		</>
	);
}

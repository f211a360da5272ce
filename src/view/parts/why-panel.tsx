import { toCivilDate } from '../../model/civil-date';
import type { Explanation, Term } from '../../model/explanation';
import { formatDay } from '../../i18n/format-day';
import { figureValue, termValue, termWeight } from '../../i18n/figure-value';
import { inputLabel, inputValue } from '../../i18n/figure-inputs';
import { FIGURE_FORMULA, FIGURE_LABEL, LEFT_OUT_LABEL } from '../../i18n/labels-figures';
import { usePaneTools } from '../pane-tools';
import { Known } from './known';
import { PlaceLink } from './place-link';
import { UserText } from './user-text';

interface WhyPanelProps {
	readonly explanation: Explanation;
	readonly tabIndex?: number | undefined;
}

/** How a figure came to be: its rule, its terms, what was left out and why, the numbers used. */
export function WhyPanel({ explanation, tabIndex }: WhyPanelProps) {
	const { stageName } = usePaneTools();
	const { figure, value, terms } = explanation;
	const inputs = explanation.inputs.filter(says);
	const counted = terms.filter(({ leftOut }) => leftOut === null);
	const isWeighed = counted.some(({ weight }) => weight !== null && weight !== 1);
	const hasValues = counted.some((term) => term.value !== null);
	const leftOut = terms.filter((term) => term.leftOut !== null);
	return (
		<div
			class="roadmap-why"
			role="group"
			aria-label={`${FIGURE_LABEL[figure]}: why ${figureValue(figure, value)}`}
		>
			<p class="roadmap-why-rule">{FIGURE_FORMULA[figure]}</p>
			{counted.length > 0 && (
				<ul class="roadmap-terms">
					{counted.map((term, index) => (
						<li key={index} class="roadmap-term">
							<TermLabel term={term} tabIndex={tabIndex} />
							<span class="roadmap-term-weight">
								{isWeighed && termWeight(figure, term.weight)}
							</span>
							<span class="roadmap-term-value">
								{hasValues && <Known value={termValue(figure, term.value)} />}
							</span>
						</li>
					))}
				</ul>
			)}
			{leftOut.length > 0 && (
				<>
					<p class="roadmap-why-head">Left out</p>
					<ul class="roadmap-terms">
						{leftOut.map((term, index) => (
							<li key={index} class="roadmap-term">
								<TermLabel term={term} tabIndex={tabIndex} />
								<span class="roadmap-term-reason">
									{term.leftOut !== null && LEFT_OUT_LABEL[term.leftOut]}
								</span>
							</li>
						))}
					</ul>
				</>
			)}
			{inputs.length > 0 && (
				<dl class="roadmap-inputs">
					{inputs.map(({ name, value: input }) => (
						<div key={name} class="roadmap-input">
							<dt>{inputLabel(name, stageName)}</dt>
							<dd>
								<Known value={inputValue(name, input)} />
							</dd>
						</div>
					))}
				</dl>
			)}
		</div>
	);
}

/** Days are counted only where a state has some: elsewhere their dash would say nothing. */
function says({ name, value }: Explanation['inputs'][number]): boolean {
	return name !== 'days' || value !== null;
}

function TermLabel({
	term,
	tabIndex,
}: {
	readonly term: Term;
	readonly tabIndex?: number | undefined;
}) {
	const { shown } = usePaneTools();
	const day = toCivilDate(term.label);
	const text = <UserText text={day === null ? shown(term.label) : formatDay(day)} />;
	if (term.at === null) return <span class="roadmap-term-label">{text}</span>;
	return (
		<PlaceLink place={term.at} class="roadmap-term-label" tabIndex={tabIndex}>
			{text}
		</PlaceLink>
	);
}

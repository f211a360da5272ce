import { explain, type FigureSubject } from '../../measure/explain';
import type { FigureName } from '../../model/explanation';
import { isOpen } from '../pane-state';
import { whyKey } from '../parts/why-key';
import { WhyPanel } from '../parts/why-panel';
import type { SectionProps } from './section-props';

interface Asked extends SectionProps {
	readonly figure: FigureName;
	readonly of?: string;
	readonly subject?: FigureSubject;
}

/** Whether the explanation of a figure of the roadmap is open. */
export function isExplained({ state }: Pick<Asked, 'state'>, figure: FigureName, of = ''): boolean {
	return isOpen(state, whyKey(figure, of), false);
}

/** The explanation of a figure, made only while it is open. */
export function WhyOf({ figure, of, subject = null, ...props }: Asked) {
	if (!isExplained(props, figure, of)) return null;
	const { roadmap, settings, today } = props;
	return <WhyPanel explanation={explain(roadmap, figure, subject, settings, today)} />;
}

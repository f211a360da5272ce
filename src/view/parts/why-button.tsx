import type { ComponentChildren } from 'preact';
import type { FigureName } from '../../model/explanation';
import { toggles } from './toggles';
import { whyKey } from './why-key';

interface WhyButtonProps {
	readonly figure: FigureName;
	/** Key of what the figure belongs to; left out for the roadmap's own. */
	readonly of?: string;
	/** The figure as it is shown: "60 %". */
	readonly value: string;
	readonly open: boolean;
	/** What stands on the button; left out, "Why 60 %?". */
	readonly children?: ComponentChildren;
	readonly class?: string;
	readonly tabIndex?: number | undefined;
}

/** Opens and closes the explanation of a figure. */
export function WhyButton({
	figure,
	of,
	value,
	open,
	children,
	tabIndex,
	...props
}: WhyButtonProps) {
	const question = `Why ${value}?`;
	return (
		<button
			type="button"
			class={`roadmap-why-button ${props.class ?? 'mod-figure'}`}
			aria-expanded={open}
			title={children === undefined ? undefined : question}
			tabIndex={tabIndex}
			{...toggles(whyKey(figure, of), open)}
		>
			{children ?? question}
		</button>
	);
}

import { Icon } from './icon';
import { useTooltip } from './tooltip';

interface IconButtonProps {
	readonly icon: string;
	readonly label: string;
	readonly press: (event: MouseEvent) => void;
}

/** A button that is an icon alone; its label is read out and shown as a tooltip. */
export function IconButton({ icon, label, press }: IconButtonProps) {
	const element = useTooltip<HTMLButtonElement>(label);
	return (
		<button
			ref={element}
			type="button"
			class="clickable-icon roadmap-icon-button"
			aria-label={label}
			onClick={press}
		>
			<Icon name={icon} />
		</button>
	);
}

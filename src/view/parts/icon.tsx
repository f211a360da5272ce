import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePaneTools } from '../pane-tools';

interface IconProps {
	readonly name: string;
	readonly class?: string;
}

/** An icon beside words that say the same: hidden from screen readers. */
export function Icon({ name, ...props }: IconProps) {
	const { host } = usePaneTools();
	const element = useRef<HTMLSpanElement>(null);
	useLayoutEffect(() => {
		if (element.current) host.icon(element.current, name);
	}, [host, name]);
	return (
		<span
			ref={element}
			class={`roadmap-icon ${props.class ?? ''}`.trimEnd()}
			data-icon={name}
			aria-hidden="true"
		/>
	);
}

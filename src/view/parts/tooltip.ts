import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePaneTools } from '../pane-tools';

/** Gives the element of the ref the app's tooltip. */
export function useTooltip<T extends HTMLElement>(text: string): RefObject<T> {
	const { host } = usePaneTools();
	const element = useRef<T>(null);
	useLayoutEffect(() => {
		if (element.current) host.tooltip(element.current, text);
	}, [host, text]);
	return element as RefObject<T>;
}

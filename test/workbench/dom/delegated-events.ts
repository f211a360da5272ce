import type {} from 'obsidian';

interface Delegating {
	_EVENTS?: Record<string, EventListenerInfo[]>;
}
type Listener = (this: unknown, event: Event, delegateTarget: HTMLElement) => unknown;
type Options = boolean | AddEventListenerOptions;

/**
 * `on` listens on an element for all of its descendants that match a selector, also those to come;
 * `off` wants the same type, selector and listener. They are kept in `_EVENTS`, as the app does.
 */
export const delegatedEvents = {
	on(
		this: Node & Delegating,
		type: string,
		selector: string,
		listener: Listener,
		options?: Options,
	): void {
		const callback = (event: Event): void => {
			const target = event.target instanceof Element ? event.target : null;
			const hit = target?.closest<HTMLElement>(selector);
			if (hit && hit !== this && this.contains(hit)) Reflect.apply(listener, this, [event, hit]);
		};
		const all = (this._EVENTS ??= {});
		const entry = { selector, listener, callback, ...(options === undefined ? {} : { options }) };
		(all[type] ??= []).push(entry);
		this.addEventListener(type, callback, options);
	},

	off(
		this: Node & Delegating,
		type: string,
		selector: string,
		listener: Listener,
		options?: Options,
	): void {
		const entries = this._EVENTS?.[type] ?? [];
		for (const entry of entries.filter((e) => e.selector === selector && e.listener === listener)) {
			entries.splice(entries.indexOf(entry), 1);
			this.removeEventListener(type, entry.callback as EventListener, options);
		}
	},
};

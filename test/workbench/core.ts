import { debounce } from './debounce';
import { Keymap, Scope, type KeymapEventHandler } from './keymap';

export { debounce, Keymap, Scope };

/** A listener that {@link Events.on} has registered; {@link Events.offref} takes it out again. */
export interface EventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: (...data: never[]) => unknown;
	readonly ctx: unknown;
}

/** Named events with any number of listeners, called in the order of registration. */
export class Events {
	private readonly listeners = new Map<string, EventRef[]>();

	on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
		const ref: EventRef = { source: this, name, callback, ctx };
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: (...data: never[]) => unknown): void {
		this.keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: EventRef): void {
		this.keep(ref.name, (other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	/** Calls one listener. What it throws is reported, and does not keep the others from running. */
	tryTrigger(ref: EventRef, data: unknown[]): void {
		try {
			Reflect.apply(ref.callback, ref.ctx, data);
		} catch (error) {
			window.setTimeout(() => {
				throw error;
			});
		}
	}

	private keep(name: string, wanted: (ref: EventRef) => boolean): void {
		this.listeners.set(name, (this.listeners.get(name) ?? []).filter(wanted));
	}
}

/** Something with a life: what it registered while loaded is undone when it is unloaded. */
export class Component {
	private loaded = false;
	private readonly children: Component[] = [];
	private readonly undo: (() => unknown)[] = [];

	/** Gives back what `onload` gave, so that whoever starts a plugin can wait for it. */
	load(): unknown {
		if (this.loaded) return undefined;
		this.loaded = true;
		const pending: unknown = this.onload();
		for (const child of [...this.children]) child.load();
		return pending;
	}

	onload(): unknown {
		return undefined;
	}

	unload(): void {
		if (!this.loaded) return;
		this.loaded = false;
		for (const child of this.children.splice(0).reverse()) child.unload();
		for (const undo of this.undo.splice(0).reverse()) attempt(undo);
		this.onunload();
	}

	onunload(): void {
		// for the subclass
	}

	addChild<T extends Component>(child: T): T {
		this.children.push(child);
		if (this.loaded) child.load();
		return child;
	}

	removeChild<T extends Component>(child: T): T {
		const at = this.children.indexOf(child);
		if (at >= 0) {
			this.children.splice(at, 1);
			child.unload();
		}
		return child;
	}

	register(callback: () => unknown): void {
		this.undo.push(callback);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => {
			ref.source.offref(ref);
		});
	}

	registerDomEvent(
		target: EventTarget,
		type: string,
		callback: (this: unknown, event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const listener = (event: Event): void => {
			Reflect.apply(callback, target, [event]);
		};
		target.addEventListener(type, listener, options);
		this.register(() => {
			target.removeEventListener(type, listener, options);
		});
	}

	registerScopeEvent(handler: KeymapEventHandler): void {
		this.register(() => {
			handler.scope.unregister(handler);
		});
	}

	registerInterval(id: number): number {
		this.register(() => {
			window.clearInterval(id);
		});
		return id;
	}
}

function attempt(action: () => unknown): void {
	try {
		action();
	} catch (error) {
		console.error(error);
	}
}

/** Names of keys held: `Mod` is Ctrl everywhere but on a Mac. */
export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';

/** Where a link opens; `false` is the leaf in use. */
export type PaneType = 'tab' | 'split' | 'window';

/** What a handler learns of the key beside the event itself. */
export interface KeymapContext {
	readonly key: string;
	readonly vkey: string;
	readonly modifiers: string;
}

/** Gives `false` to say that the key is dealt with. */
export type KeymapEventListener = (event: KeyboardEvent, ctx: KeymapContext) => unknown;

/** A key in a scope; null stands for any modifiers, or any key. */
export interface KeymapEventHandler {
	readonly scope: Scope;
	readonly modifiers: string | null;
	readonly key: string | null;
	readonly func: KeymapEventListener;
}

/** Keys that are in force together, in front of those of the parent. */
export class Scope {
	readonly parent: Scope | undefined;
	private handlers: readonly KeymapEventHandler[] = [];

	constructor(parent?: Scope) {
		this.parent = parent;
	}

	register(
		modifiers: readonly Modifier[] | null,
		key: string | null,
		func: KeymapEventListener,
	): KeymapEventHandler {
		const held = modifiers && [...new Set(modifiers.map(onThisMachine))].sort().join(',');
		const handler: KeymapEventHandler = { scope: this, modifiers: held, key, func };
		this.handlers = [...this.handlers, handler];
		return handler;
	}

	unregister(handler: KeymapEventHandler): void {
		this.handlers = this.handlers.filter((other) => other !== handler);
	}

	/** True when a handler, the latest first, took the key. */
	handle(event: KeyboardEvent): boolean {
		const modifiers = modifiersOf(event);
		const ctx = { key: event.key, vkey: event.key, modifiers };
		for (const { key, modifiers: wanted, func } of [...this.handlers].reverse()) {
			if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
			if (wanted !== null && wanted !== modifiers) continue;
			if (func(event, ctx) === false) {
				event.preventDefault();
				return true;
			}
		}
		return this.parent?.handle(event) ?? false;
	}
}

/** Sends each key to the scope on top of the stack, to the active view's, or to the app's. */
export class Keymap {
	private stack: readonly Scope[] = [];
	private readonly root: Scope;
	/** The scope of the view in use, which stands in front of the app's while no modal is open. */
	viewScope: () => Scope | null = () => null;

	constructor(root: Scope) {
		this.root = root;
		window.addEventListener('keydown', (event) => this.dispatch(event), true);
	}

	pushScope(scope: Scope): void {
		this.stack = [...this.stack, scope];
	}

	popScope(scope: Scope): void {
		this.stack = this.stack.filter((other) => other !== scope);
	}

	private dispatch(event: KeyboardEvent): void {
		const scope = this.stack.at(-1) ?? this.viewScope() ?? this.root;
		if (scope.handle(event)) event.stopPropagation();
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		return modifiersOf(event).split(',').includes(onThisMachine(modifier));
	}

	/** Middle button or Mod: a tab; Mod and Alt: a split; Mod, Alt and Shift: a window. */
	static isModEvent(event?: UIEvent | null): PaneType | boolean {
		if (!event) return false;
		if (event instanceof MouseEvent && event.button === 1) return 'tab';
		const held = modifiersOf(event as MouseEvent | KeyboardEvent).split(',');
		if (!held.includes('Mod')) return false;
		if (!held.includes('Alt')) return 'tab';
		return held.includes('Shift') ? 'window' : 'split';
	}
}

function onThisMachine(modifier: Modifier): Modifier {
	return modifier === 'Ctrl' ? 'Mod' : modifier;
}

function modifiersOf(event: {
	readonly altKey: boolean;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
}): string {
	return [
		event.altKey && 'Alt',
		event.metaKey && 'Meta',
		event.ctrlKey && 'Mod',
		event.shiftKey && 'Shift',
	]
		.filter(Boolean)
		.join(',');
}

import { Scope } from '../core';
import type { HostApp } from './host-app';
import type { SuggestionOwner } from './suggestion-list';

/** Suggestions in a box of their own, at a field or at the cursor. Keys go to it while it is open. */
export abstract class PopoverSuggest<T> implements SuggestionOwner<T> {
	readonly app: HostApp;
	readonly scope: Scope;
	protected readonly suggestEl: HTMLElement = createDiv('suggestion-container');
	protected readonly listEl: HTMLElement = this.suggestEl.createDiv('suggestion');

	constructor(app: HostApp, scope?: Scope) {
		this.app = app;
		this.scope = new Scope(scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen()) return;
		activeDocument.body.append(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.isOpen()) return;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	protected isOpen(): boolean {
		return this.suggestEl.isConnected;
	}

	/** Below what it belongs to, or above where there is no room below. */
	protected place(at: { left: number; top: number; bottom: number }): void {
		const { innerWidth, innerHeight } = window;
		const { offsetWidth, offsetHeight } = this.suggestEl;
		const below = at.bottom + 4;
		const top = below + offsetHeight > innerHeight ? at.top - offsetHeight - 4 : below;
		this.suggestEl.setCssStyles({
			left: `${String(Math.max(4, Math.min(at.left, innerWidth - offsetWidth - 4)))}px`,
			top: `${String(Math.max(4, top))}px`,
		});
	}
}

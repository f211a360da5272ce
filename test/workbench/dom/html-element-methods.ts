import type {} from 'obsidian';

type Added = Pick<
	HTMLElement,
	| 'show'
	| 'hide'
	| 'toggle'
	| 'toggleVisibility'
	| 'isShown'
	| 'innerWidth'
	| 'innerHeight'
	| 'onClickEvent'
	| 'onNodeInserted'
	| 'onWindowMigrated'
	| 'trigger'
>;

/** What the app adds to HTML elements alone. */
export const htmlElementMethods: Added & ThisType<HTMLElement> = {
	show() {
		this.style.display = '';
	},
	hide() {
		this.style.display = 'none';
	},
	toggle(on) {
		this.style.display = on ? '' : 'none';
	},
	toggleVisibility(on) {
		this.style.visibility = on ? '' : 'hidden';
	},
	isShown() {
		if (!this.isConnected) return false;
		if (this.win.getComputedStyle(this).display === 'none') return false;
		return this.parentElement?.isShown() ?? true;
	},
	get innerWidth() {
		const { paddingLeft, paddingRight } = this.win.getComputedStyle(this);
		return this.clientWidth - pixels(paddingLeft) - pixels(paddingRight);
	},
	get innerHeight() {
		const { paddingTop, paddingBottom } = this.win.getComputedStyle(this);
		return this.clientHeight - pixels(paddingTop) - pixels(paddingBottom);
	},
	onClickEvent(listener, options) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	onNodeInserted(listener, once) {
		let was = this.isConnected;
		const observer = new MutationObserver(() => {
			const arrived = this.isConnected && !was;
			was = this.isConnected;
			if (!arrived) return;
			if (once) observer.disconnect();
			listener();
		});
		observer.observe(this.doc, { childList: true, subtree: true });
		return () => {
			observer.disconnect();
		};
	},
	// There is one window here, so that nothing ever moves to another.
	onWindowMigrated() {
		return () => undefined;
	},
	trigger(type) {
		this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
	},
};

function pixels(length: string): number {
	return Number.parseFloat(length) || 0;
}

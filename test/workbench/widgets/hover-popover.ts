import type { Point } from 'obsidian';
import { Component } from '../core';

interface Parent {
	hoverPopover: HoverPopover | null;
}

const GRACE = 150;

/** A box that comes while the mouse rests on `targetEl` and goes when it has left both. */
export class HoverPopover extends Component {
	readonly hoverEl: HTMLElement = createDiv('popover hover-popover');
	private readonly parent: Parent;
	private readonly targetEl: HTMLElement | null;
	private timer: number | undefined;

	constructor(parent: Parent, targetEl: HTMLElement | null, waitTime = 300, at?: Point | null) {
		super();
		this.parent = parent;
		this.targetEl = targetEl;
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.later(waitTime, () => {
			this.show(at ?? null);
		});
		for (const el of [targetEl, this.hoverEl]) {
			el?.addEventListener('mouseleave', this.leave);
			el?.addEventListener('mouseenter', this.stay);
		}
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.hoverEl.remove();
		this.targetEl?.removeEventListener('mouseleave', this.leave);
		this.targetEl?.removeEventListener('mouseenter', this.stay);
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}

	private readonly leave = (): void => {
		this.later(GRACE, () => {
			this.hide();
		});
	};

	private readonly stay = (): void => {
		if (this.hoverEl.isConnected) window.clearTimeout(this.timer);
	};

	private later(ms: number, action: () => void): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(action, ms);
	}

	private show(at: Point | null): void {
		if (this.targetEl && !this.targetEl.isConnected) {
			this.hide();
			return;
		}
		activeDocument.body.append(this.hoverEl);
		this.load();
		const box = this.targetEl?.getBoundingClientRect();
		const { x, y } = at ?? { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 4 };
		const { offsetWidth, offsetHeight, win } = this.hoverEl;
		const above = (box?.top ?? y) - offsetHeight - 4;
		this.hoverEl.setCssStyles({
			left: `${String(Math.max(4, Math.min(x, win.innerWidth - offsetWidth - 4)))}px`,
			top: `${String(Math.max(4, y + offsetHeight > win.innerHeight ? above : y))}px`,
		});
	}
}

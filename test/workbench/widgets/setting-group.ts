import { ExtraButtonComponent } from './extra-button-component';
import { SearchComponent } from './search-component';
import { Setting } from './setting';

/** Rows that belong together, under a heading of their own or none. */
export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly controlEl: HTMLElement;
	readonly listEl: HTMLElement;
	private readonly heading: Setting;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.headerEl = this.groupEl.createDiv('setting-group-header');
		this.heading = new Setting(this.headerEl).setHeading();
		this.controlEl = this.heading.controlEl;
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.heading.setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	/** In front of the rows. */
	addSearch(callback: (component: SearchComponent) => unknown): this {
		const box = createDiv('setting-group-search');
		this.listEl.before(box);
		callback(new SearchComponent(box));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		callback(new ExtraButtonComponent(this.controlEl));
		return this;
	}
}

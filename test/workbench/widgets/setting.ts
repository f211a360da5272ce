import type { TooltipOptions } from 'obsidian';
import { notImplemented } from '../not-implemented';
import { ButtonComponent } from './button-component';
import { ColorComponent } from './color-component';
import { DisplayValueComponent } from './display-value-component';
import { DropdownComponent } from './dropdown-component';
import { ExtraButtonComponent } from './extra-button-component';
import { ProgressBarComponent } from './progress-bar-component';
import { SearchComponent } from './search-component';
import { SliderComponent } from './slider-component';
import { TextAreaComponent, TextComponent } from './text-component';
import { ToggleComponent } from './toggle-component';
import { setTooltip } from './tooltip';
import type { BaseComponent } from './value-component';

let made = 0;

type Use<T> = (component: T) => unknown;

/** A row: name and description on the one side, controls on the other. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		const id = `setting-${String(++made)}`;
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id } });
		this.descEl = this.infoEl.createDiv({
			cls: 'setting-item-description',
			attr: { id: `${id}-description` },
		});
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.remove();
		this.errorEl = message
			? this.infoEl.createDiv({
					cls: 'setting-item-error',
					text: message,
					attr: { role: 'alert' },
				})
			: null;
		this.settingEl.toggleClass('is-invalid', message !== null && message !== '');
		return this;
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		this.nameFields();
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this.setClass('setting-item-heading');
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	addButton(use: Use<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), use);
	}

	addExtraButton(use: Use<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), use);
	}

	addToggle(use: Use<ToggleComponent>): this {
		this.setClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), use);
	}

	addText(use: Use<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), use);
	}

	addSearch(use: Use<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), use);
	}

	addTextArea(use: Use<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), use);
	}

	addMomentFormat(): never {
		return notImplemented('Setting.addMomentFormat');
	}

	addDropdown(use: Use<DropdownComponent>): this {
		return this.add(new DropdownComponent(this.controlEl), use);
	}

	addColorPicker(use: Use<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), use);
	}

	addProgressBar(use: Use<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), use);
	}

	addSlider(use: Use<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), use);
	}

	addComponent(make: (el: HTMLElement) => BaseComponent): this {
		return this.add(make(this.controlEl), () => undefined);
	}

	addDisplayValue(use: Use<DisplayValueComponent>): this {
		use(new DisplayValueComponent(this.controlEl));
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, use: Use<T>): this {
		this.components.push(component);
		this.nameFields();
		use(component);
		return this;
	}

	/** The row's name is the name of its fields, too, and so is its description. */
	private nameFields(): void {
		const described = this.descEl.hasChildNodes() ? this.descEl.id : null;
		for (const field of this.controlEl.findAll('input, select, textarea')) {
			if (!field.hasAttribute('aria-label')) field.setAttribute('aria-labelledby', this.nameEl.id);
			field.setAttr('aria-describedby', described);
		}
	}
}

import { Setting, type App } from 'obsidian';
import { formatDay } from '../../i18n/format-day';
import { parseTypedDate } from '../../markdown/parse-typed-date';
import type { CivilDate } from '../../model/civil-date';
import type { FormField } from './form';
import { NameSuggest } from './name-suggest';

/** A drawn field: where the cursor goes, and where it is told what is wrong. */
export interface FormRow {
	readonly focus: () => void;
	/** Shows what is wrong with the answer; null takes it away. */
	readonly tell: (error: string | null) => void;
	/** Shows the day that an answer in words means. */
	readonly show: (value: string, today: CivilDate) => void;
	/** Shows advice below the answer, by line. */
	readonly advise: (hints: readonly string[]) => void;
}

/** Draws one field of a form, with its error and the day that it means below its name. */
export function formRow(
	app: App,
	parent: HTMLElement,
	{ name, desc, kind, long, options, proposals }: FormField,
	value: string,
	onChange: (value: string) => void,
): FormRow {
	const setting = new Setting(parent).setName(name);
	if (desc !== undefined) setting.setDesc(desc);
	if (long === true) setting.setClass('mod-long');
	let control: HTMLElement = setting.controlEl;
	if (kind === 'choice') {
		setting.addDropdown((dropdown) => {
			for (const [option, label] of options ?? []) dropdown.addOption(option, label);
			dropdown.setValue(value).onChange(onChange);
			control = dropdown.selectEl;
		});
	} else {
		setting.addText((text) => {
			text.setValue(value).onChange(onChange);
			control = text.inputEl;
			if (proposals !== undefined) new NameSuggest(app, text.inputEl, proposals, onChange);
		});
	}
	control.setAttr('aria-label', name);
	const meant = kind === 'day' ? setting.infoEl.createDiv('mentorship-roadmap-meant') : null;
	const error = setting.infoEl.createDiv({ cls: 'mentorship-roadmap-error' });
	error.setAttr('role', 'alert');
	const advice = setting.settingEl.createEl('ul', { cls: 'mentorship-roadmap-hints' });
	return {
		focus: () => {
			control.focus();
			if (control.instanceOf(HTMLInputElement)) control.select();
		},
		tell: (message) => {
			error.setText(message ?? '');
			control.setAttr('aria-invalid', message === null ? 'false' : 'true');
		},
		show: (written, today) => {
			const day = meant === null || written === '' ? null : parseTypedDate(written, today);
			meant?.setText(day === null ? '' : meaning(written, day));
		},
		advise: (hints) => {
			advice.empty();
			for (const hint of hints) advice.createEl('li', { text: hint });
		},
	};
}

/** A day that was typed as it will be written needs no repetition. */
function meaning(written: string, day: CivilDate): string {
	return written === day ? formatDay(day) : `${formatDay(day)} (${day})`;
}

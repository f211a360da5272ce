import type { SettingControl } from 'obsidian';
import type { HostApp, VaultEntry } from './host-app';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { TextComponent } from './text-component';

/** What a control is bound to. */
export interface ControlBinding {
	readonly app: HostApp;
	get(key: string): unknown;
	set(key: string, value: unknown): void | Promise<void>;
	/** Called once a value is stored: other rows may depend on it. */
	stored(): void;
}

type Commit = (value: unknown) => void;

/**
 * Adds a definition's control to its row. The stored value, or the default one, is shown and validated
 * at once; what the user enters is stored if `validate` says nothing, and its words are shown else.
 */
export function renderControl(
	setting: Setting,
	control: SettingControl,
	binding: ControlBinding,
): void {
	const value = binding.get(control.key) ?? control.defaultValue;
	// An answer that comes late must not speak about a value that is no longer there.
	let latest = 0;
	const judged = async (candidate: unknown): Promise<boolean> => {
		const turn = ++latest;
		const validate = control.validate as Validate | undefined;
		const answer = await validate?.(candidate);
		if (turn !== latest) return false;
		const complaint = typeof answer === 'string' ? answer : '';
		setting.setErrorMessage(complaint);
		return complaint === '';
	};
	const commit = async (candidate: unknown): Promise<void> => {
		if (!(await judged(candidate))) return;
		await binding.set(control.key, candidate);
		binding.stored();
	};
	add(setting, control, value, binding.app, (candidate) => void commit(candidate));
	if (value !== undefined) void judged(value);
}

type Validate = (value: unknown) => unknown;

function add(
	setting: Setting,
	control: SettingControl,
	value: unknown,
	app: HostApp,
	commit: Commit,
): void {
	const text = typeof value === 'string' ? value : '';
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(value === true).onChange(commit));
			return;
		case 'dropdown':
			setting.addDropdown((it) => it.addOptions(control.options).setValue(text).onChange(commit));
			return;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				slider.setValue(typeof value === 'number' ? value : control.min).onChange(commit);
			});
			return;
		case 'color':
			setting.addColorPicker((color) => color.setValue(text).onChange(commit));
			return;
		case 'textarea':
			setting.addTextArea((area) => {
				area
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(commit);
				if (control.rows !== undefined) area.inputEl.rows = control.rows;
			});
			return;
		case 'number':
			setting.addText((field) => {
				asNumber(field, setting, control, value, commit);
			});
			return;
		case 'text':
		case 'file':
		case 'folder':
			setting.addText((field) => {
				field
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(commit);
				if (control.type !== 'text') new PathSuggest(app, field.inputEl, paths(control, app));
			});
			return;
	}
}

function paths(
	control: Extract<SettingControl, { type: 'file' | 'folder' }>,
	app: HostApp,
): () => readonly VaultEntry[] {
	// What the vault gives is what the filter is made for, of which only the path is known here.
	const wanted = (control.filter ?? (() => true)) as (entry: VaultEntry) => boolean;
	return () =>
		(control.type === 'file'
			? app.vault.getFiles()
			: app.vault.getAllFolders(control.includeRoot ?? false)
		).filter(wanted);
}

/** Stored when the field is left or Enter is pressed; what is no number or out of range is refused. */
function asNumber(
	field: TextComponent,
	setting: Setting,
	control: Extract<SettingControl, { type: 'number' }>,
	value: unknown,
	commit: Commit,
): void {
	const { min, max, step, placeholder } = control;
	const { inputEl } = field;
	inputEl.type = 'number';
	inputEl.setAttrs({ min: min ?? null, max: max ?? null, step: step ?? null });
	field.setPlaceholder(placeholder ?? '').setValue(typeof value === 'number' ? String(value) : '');
	inputEl.addEventListener('change', () => {
		const entered = Number(inputEl.value);
		if (inputEl.validity.badInput) setting.setErrorMessage('Enter a number.');
		else if (inputEl.value.trim() === '') commit(control.defaultValue ?? 0);
		else if (min !== undefined && entered < min) {
			setting.setErrorMessage(`Enter ${String(min)} or more.`);
		} else if (max !== undefined && entered > max) {
			setting.setErrorMessage(`Enter ${String(max)} or less.`);
		} else commit(entered);
	});
}

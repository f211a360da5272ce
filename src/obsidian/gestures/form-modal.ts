import { Modal, Setting, type ButtonComponent } from 'obsidian';
import { refusalText } from '../../i18n/refusal-message';
import type { PreviewLine } from '../../edit/plan/preview-plan';
import type { Plan } from '../../model/edit';
import type { Refusal } from '../../model/refusal';
import { carryOut } from './carry-out';
import type { Form } from './form';
import { formRow, type FormRow } from './form-row';
import type { GestureParts } from './gesture-parts';
import { planPreview } from './plan-preview';

const PREVIEW = 'What will be written';
/** Milliseconds after which a note is looked at again that the app has not read yet. */
const LOOK_AGAIN = 250;

/**
 * Asks what a gesture needs to know and shows the very lines that it will write. Enter acts, Escape
 * leaves; a doubt of the writer is told here, and the answers stay.
 */
export class FormModal extends Modal {
	readonly #parts: GestureParts;
	readonly #form: Form;
	readonly #answers: Map<string, string>;
	#rows = new Map<string, FormRow>();
	#rowsEl: HTMLElement | null = null;
	#previewEl: HTMLElement | null = null;
	#refusalEl: HTMLElement | null = null;
	#button: ButtonComponent | null = null;
	#asked = 0;

	constructor(parts: GestureParts, form: Form) {
		super(parts.app);
		this.#parts = parts;
		this.#form = form;
		this.#answers = new Map(Object.entries(form.first));
		this.setTitle(form.title);
	}

	override onOpen(): void {
		this.contentEl.addClass('mentorship-roadmap-form');
		this.#rowsEl = this.contentEl.createDiv();
		const foot = this.contentEl.createDiv({ cls: 'mentorship-roadmap-form-foot' });
		// a long one scrolls, so the keyboard must come to it
		this.#previewEl = foot.createDiv({
			cls: 'mentorship-roadmap-preview',
			attr: { 'aria-live': 'polite', role: 'group', 'aria-label': PREVIEW, tabindex: '0' },
		});
		this.#refusalEl = foot.createDiv({ cls: 'mentorship-roadmap-error', attr: { role: 'alert' } });
		new Setting(foot).addButton((button) => {
			this.#button = button
				.setButtonText(this.#form.button)
				.setCta()
				.onClick(() => void this.#act());
		});
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return;
			void this.#act();
			return false;
		});
		this.#draw();
		[...this.#rows.values()][0]?.focus();
		this.#check();
	}

	override onClose(): void {
		this.#asked++;
		this.contentEl.empty();
	}

	readonly #answer = (key: string): string => (this.#answers.get(key) ?? '').trim();

	#draw(): void {
		const parent = this.#rowsEl;
		if (parent === null) return;
		parent.empty();
		const fields = this.#form.fields(this.#answer);
		this.#rows = new Map();
		for (const field of fields) {
			const value = this.#answers.get(field.key) ?? '';
			const row = formRow(this.app, parent, field, value, (changed) => {
				this.#change(field.key, changed);
			});
			this.#rows.set(field.key, row);
		}
	}

	#change(key: string, value: string): void {
		this.#answers.set(key, value);
		const keys = this.#form.fields(this.#answer).map((field) => field.key);
		if (keys.join(' ') !== [...this.#rows.keys()].join(' ')) {
			this.#draw();
			this.#rows.get(key)?.focus();
		}
		this.#check();
	}

	/** Shows what is wrong beside its field, and what will be written; the plan when all is well. */
	#check(): Plan | null {
		const { today } = this.#parts.snapshot();
		const found = this.#form.plan(this.#answer);
		const errors = 'errors' in found ? found.errors : {};
		for (const [key, row] of this.#rows) {
			row.tell(errors[key] ?? null);
			row.show(this.#answer(key), today);
		}
		// advice is about the first answer
		[...this.#rows.values()][0]?.advise(this.#form.hints?.(this.#answer) ?? []);
		this.#refusalEl?.setText('');
		const plan = 'errors' in found ? null : found;
		this.#button?.setDisabled(plan === null);
		void this.#show(plan);
		return plan;
	}

	/** Previews come late; only the one asked for last is shown. */
	async #show(plan: Plan | null): Promise<void> {
		const asked = ++this.#asked;
		const shown = plan === null ? [] : await planPreview(this.#parts, plan);
		if (asked !== this.#asked || this.#previewEl === null) return;
		this.#previewEl.empty();
		if (!isLines(shown)) {
			if (shown.code === 'note-changed') {
				window.setTimeout(() => {
					if (asked === this.#asked) void this.#show(plan);
				}, LOOK_AGAIN);
				return;
			}
			this.#refusalEl?.setText(refusalText(shown));
			this.#button?.setDisabled(true);
			return;
		}
		if (plan !== null && shown.length === 0) {
			this.#previewEl.setText('This stands in the note already.');
		}
		for (const { path, line, texts } of stretches(shown)) {
			this.#previewEl.createDiv({
				cls: 'mentorship-roadmap-preview-place',
				text: `${path}, line ${String(line)}`,
			});
			this.#previewEl.createEl('pre', { text: texts.join('\n') });
		}
	}

	async #act(): Promise<void> {
		const plan = this.#check();
		if (plan === null || this.#button?.disabled === true) return;
		this.#button?.setDisabled(true);
		const told = await carryOut(this.#parts, plan);
		if (told !== null) {
			this.#refusalEl?.setText(told);
			this.#button?.setDisabled(false);
			return;
		}
		this.#form.onWritten?.(this.#answer);
		this.close();
	}
}

function isLines(shown: readonly PreviewLine[] | Refusal): shown is readonly PreviewLine[] {
	return Array.isArray(shown);
}

interface Stretch {
	readonly path: string;
	readonly line: number;
	readonly texts: string[];
}

/** Lines that follow each other in a note, together. */
function stretches(lines: readonly PreviewLine[]): readonly Stretch[] {
	const found: Stretch[] = [];
	for (const { path, line, text } of lines) {
		const last = found.at(-1);
		if (last?.path === path && last.line + last.texts.length === line) last.texts.push(text);
		else found.push({ path, line, texts: [text] });
	}
	return found;
}

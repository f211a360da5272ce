import { Modal, Notice, Setting, type App, type ButtonComponent } from 'obsidian';
import { newRoadmap, type RoadmapAnswers } from '../compose/new-roadmap';
import { toVaultPath } from '../edit/vault-path';
import { formatDay } from '../i18n/format-day';
import { parseInterval } from '../markdown/parse-interval';
import { parseTypedDate } from '../markdown/parse-typed-date';
import type { CivilDate } from '../model/civil-date';
import { FolderSuggest } from './folder-suggest';
import { openPlace } from './open-place';
import { entryAt } from './writing/entry-at';
import { createNotes } from './writing/write-notes';

type Answer =
	| 'title'
	| 'folder'
	| 'mentor'
	| 'start'
	| 'cadence'
	| 'role'
	| 'why'
	| 'ambition'
	| 'strengths'
	| 'gaps';

interface Question {
	readonly key: Answer;
	readonly name: string;
	readonly desc: string;
	readonly long?: true;
}

/** S3 to S5: clarity about what is wanted and why, where one stands, what bridges the gap. */
const QUESTIONS: readonly Question[] = [
	{ key: 'title', name: 'Name', desc: 'Name of the new note, such as "Senior to staff engineer".' },
	{ key: 'folder', name: 'Folder', desc: 'Where the note goes. Empty for the top of the vault.' },
	{ key: 'mentor', name: 'Mentor', desc: 'The person, or their note.' },
	{ key: 'start', name: 'Start', desc: 'A day, such as "today" or "next monday".' },
	{ key: 'cadence', name: 'Check-ins', desc: 'How often you meet, such as "every 2 weeks".' },
	{ key: 'role', name: 'Role today', desc: 'Where do you stand?', long: true },
	{
		key: 'why',
		name: 'Why now',
		desc: 'What do you want to achieve, and why does it matter?',
		long: true,
	},
	{ key: 'ambition', name: 'Ambition', desc: 'Where do you want to be afterwards?', long: true },
	{ key: 'strengths', name: 'Strengths', desc: 'One on each line.', long: true },
	{
		key: 'gaps',
		name: 'Competencies to grow',
		desc: 'What bridges the gap? One on each line.',
		long: true,
	},
];

/** Asks what a roadmap starts from and writes it as one note. Every answer but the name may wait. */
export class CreateRoadmapModal extends Modal {
	readonly #today: CivilDate;
	readonly #answers: Record<Answer, string>;
	readonly #errors = new Map<Answer, HTMLElement>();
	#preview: HTMLElement | null = null;
	#button: ButtonComponent | null = null;

	constructor(app: App, today: CivilDate) {
		super(app);
		this.#today = today;
		this.#answers = {
			title: '',
			folder: '',
			mentor: '',
			start: today,
			cadence: 'every 2 weeks',
			role: '',
			why: '',
			ambition: '',
			strengths: '',
			gaps: '',
		};
		this.setTitle('Create roadmap');
	}

	override onOpen(): void {
		this.contentEl.addClass('mentorship-roadmap-form');
		for (const question of QUESTIONS) this.#ask(question);
		const foot = this.contentEl.createDiv({ cls: 'mentorship-roadmap-form-foot' });
		this.#preview = foot.createEl('p', { cls: 'mentorship-roadmap-preview' });
		new Setting(foot).addButton((button) => {
			this.#button = button
				.setButtonText('Create')
				.setCta()
				.onClick(() => void this.#create());
		});
		this.scope.register(['Mod'], 'Enter', () => {
			void this.#create();
			return false;
		});
		this.#check();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#ask({ key, name, desc, long }: Question): void {
		const setting = new Setting(this.contentEl).setName(name).setDesc(desc);
		const change = (value: string): void => {
			this.#answers[key] = value;
			this.#check();
		};
		if (long === true) {
			setting.addTextArea((area) => {
				area.setValue(this.#answers[key]).onChange(change);
				area.inputEl.setAttr('aria-label', name);
			});
		} else {
			setting.addText((text) => {
				text.setValue(this.#answers[key]).onChange(change);
				text.inputEl.setAttr('aria-label', name);
				if (key === 'folder') new FolderSuggest(this.app, text.inputEl, change);
				text.inputEl.addEventListener('keydown', (event) => {
					if (event.key === 'Enter' && !event.isComposing && key !== 'folder') void this.#create();
				});
			});
		}
		const error = setting.infoEl.createDiv({ cls: 'mentorship-roadmap-error' });
		error.setAttr('role', 'alert');
		this.#errors.set(key, error);
	}

	/** Shows what is wrong beside its field and what will be written; true when all is well. */
	#check(): boolean {
		const problems = this.#problems();
		for (const [key, element] of this.#errors) element.setText(problems.get(key) ?? '');
		// An empty name is no mistake yet: the button waits for it.
		const ready = problems.size === 0 && this.#answers.title.trim() !== '';
		this.#button?.setDisabled(!ready);
		const start = parseTypedDate(this.#answers.start, this.#today);
		this.#preview?.setText(
			ready && start !== null
				? `Creates "${this.#path() ?? ''}", starting ${formatDay(start)} (${start}).`
				: '',
		);
		return ready;
	}

	#problems(): ReadonlyMap<Answer, string> {
		const { title, folder, start, cadence } = this.#answers;
		const problems = new Map<Answer, string>();
		const named = toVaultPath(title);
		if (title.trim() !== '' && named.path === null)
			problems.set('title', `The name ${named.refusal}.`);
		if (title.includes('/'))
			problems.set('title', 'The name holds a slash: choose the folder below.');
		const into = toVaultPath(folder);
		if (folder.trim() !== '' && into.path === null)
			problems.set('folder', `The folder ${into.refusal}.`);
		const path = this.#path();
		if (path !== null && entryAt(this.app.vault.getRoot(), path) !== null) {
			problems.set('title', `"${path}" is there already. Choose another name.`);
		}
		if (parseTypedDate(start, this.#today) === null) {
			problems.set(
				'start',
				'This is no day. Write it as 2026-11-30, or in words such as "next monday".',
			);
		}
		if (cadence.trim() !== '' && parseInterval(cadence) === null) {
			problems.set('cadence', 'This is no rhythm. Write "weekly", "every 2 weeks" or "monthly".');
		}
		return problems;
	}

	#path(): string | null {
		const { title, folder } = this.#answers;
		return toVaultPath(`${folder.trim() === '' ? '' : `${folder}/`}${title}.md`).path;
	}

	async #create(): Promise<void> {
		const path = this.#path();
		const start = parseTypedDate(this.#answers.start, this.#today);
		if (!this.#check() || path === null || start === null) return;
		this.#button?.setDisabled(true);
		const { refusal } = await createNotes(this.app, [
			{ path, text: newRoadmap(this.#given(start)) },
		]);
		if (refusal !== null) {
			new Notice(`Could not create "${refusal.path}". Nothing was written.`);
			this.#check();
			return;
		}
		this.close();
		await openPlace(this.app, { path, line: 1, column: 1 }, 'tab');
	}

	#given(start: CivilDate): RoadmapAnswers {
		const { title, mentor, cadence, role, why, ambition, strengths, gaps } = this.#answers;
		const lines = (text: string): readonly string[] => text.split('\n');
		return {
			title: title.trim(),
			mentor: mentor.trim().replace(/^\[\[|\]\]$/g, ''),
			start,
			cadence: cadence.trim() === '' ? 'every 2 weeks' : cadence.trim(),
			role,
			why,
			ambition,
			strengths: lines(strengths),
			gaps: lines(gaps),
		};
	}
}

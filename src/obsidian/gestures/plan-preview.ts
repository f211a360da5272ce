import { previewPlan, type PreviewLine } from '../../edit/plan/preview-plan';
import type { EditSource } from '../../edit/edit-source';
import type { Plan } from '../../model/edit';
import type { Refusal } from '../../model/refusal';
import { readEditSource } from '../writing/read-edit-source';
import type { GestureParts } from './gesture-parts';

/** Shows what plans would write, reading each note once for as long as a form is open. */
export class PlanPreview {
	readonly #parts: GestureParts;
	readonly #sources = new Map<string, Promise<EditSource | null>>();

	constructor(parts: GestureParts) {
		this.#parts = parts;
	}

	/** The lines that a plan would write, or why it would write nothing. */
	async of(plan: Plan): Promise<readonly PreviewLine[] | Refusal> {
		if ('refusal' in plan) return plan.refusal;
		const read = new Map<string, EditSource | null>();
		for (const { path } of plan.edits) read.set(path, await this.#source(path));
		return previewPlan(plan, (path) => read.get(path) ?? null, this.#parts.terms());
	}

	#source(path: string): Promise<EditSource | null> {
		const known = this.#sources.get(path) ?? readEditSource(this.#parts.app, path);
		this.#sources.set(path, known);
		return known;
	}
}

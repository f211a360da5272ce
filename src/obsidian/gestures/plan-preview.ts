import type { EditSource } from '../../edit/edit-source';
import { previewPlan, type PreviewLine } from '../../edit/plan/preview-plan';
import type { Plan } from '../../model/edit';
import type { Refusal } from '../../model/refusal';
import { readEditSource } from '../writing/read-edit-source';
import type { GestureParts } from './gesture-parts';

/** The lines that a plan would write into the notes as they are now, or why it would write none. */
export async function planPreview(
	{ app, terms }: GestureParts,
	plan: Plan,
): Promise<readonly PreviewLine[] | Refusal> {
	if ('refusal' in plan) return plan.refusal;
	const sources = new Map<string, EditSource | null>();
	for (const { path } of plan.edits) sources.set(path, await readEditSource(app, path));
	return previewPlan(plan, (path) => sources.get(path) ?? null, terms());
}

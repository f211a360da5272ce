import { Notice } from 'obsidian';
import { refusalText } from '../../i18n/refusal-message';
import type { Plan, WriteOutcome } from '../../model/edit';
import type { GestureParts } from './gesture-parts';

/** Writes a plan; answers what a person has to be told, or null when all was written. */
export async function carryOut({ writer }: GestureParts, plan: Plan): Promise<string | null> {
	const outcome: WriteOutcome =
		'refusal' in plan ? { written: [], refusal: plan.refusal } : await writer.write(plan);
	return outcomeText(outcome);
}

/** The same, for a gesture without a form: a doubt becomes a notice. */
export async function carryOutAtOnce(parts: GestureParts, plan: Plan): Promise<void> {
	const told = await carryOut(parts, plan);
	if (told !== null) new Notice(told);
}

/** Takes the last change back, and says which. */
export async function undoLast({ writer }: GestureParts): Promise<void> {
	const name = writer.canUndo();
	const outcome = name === null ? null : await writer.undo();
	if (name === null || outcome === null) {
		new Notice('There is no roadmap change to undo.');
		return;
	}
	new Notice(outcomeText(outcome) ?? `Undone: ${name}.`);
}

/** "Note.md:12 — why", with what was written before the doubt; null without one. */
function outcomeText({ written, refusal }: WriteOutcome): string | null {
	if (refusal === null) return null;
	const before =
		written.length === 0 ? 'Nothing was written.' : `Written before: ${written.join(', ')}.`;
	return `${refusalText(refusal)} ${before}`;
}

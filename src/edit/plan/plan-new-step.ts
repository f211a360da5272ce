import type { Milestone } from '../../model/graph';
import type { Plan, SectionAddress } from '../../model/edit';
import type { Stage } from '../../model/note-type';
import { oneLine } from './one-line';
import type { Planning } from './planning';
import { refuse } from '../refuse';
import { seenLine } from './seen-line';
import { stageName } from './stage-name';
import { taskText } from './task-text';

/**
 * Adds a step: at the end of the stage's section of a milestone note (without a stage at the end of
 * the note's own text), or nested below a task milestone with the stage's tag (edits.md, Gestures).
 */
export function planNewStep(
	planning: Planning,
	{ record, path }: Milestone,
	stage: Stage | null,
	text: string,
): Plan {
	const { settings } = planning;
	const name = 'add step';
	const typed = oneLine(text);
	if (typed === '') return refuse('bad-value', path, record.at.line, { what: 'step', text });
	if (record.form === 'note') {
		const to: SectionAddress =
			stage === null
				? { holder: 'note', meaning: 'own' }
				: { holder: 'note', meaning: stage, title: stageName(stage, settings) };
		const lines = [{ text: typed, box: 'open' }] as const;
		return { name, edits: [{ path, changes: [{ kind: 'append', to, lines }] }] };
	}
	const under = seenLine(planning, path, record.at.line);
	if ('refusal' in under) return under;
	const lines = [{ text: taskText(typed, { stage }, settings), box: 'open' }] as const;
	const at = { line: under.line, text: under.text };
	return {
		name,
		edits: [{ path, changes: [{ kind: 'nest', under: at, after: 'last-child', lines }] }],
	};
}

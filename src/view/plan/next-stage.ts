import { stageIsDone } from '../../i18n/labels-acts';
import type { Stage } from '../../model/note-type';
import type { MilestoneFigures } from '../../model/plan-figures';
import type { PlanQuestion } from './plan-question';

/** The offer to go on after a stage. */
export interface NextStage {
	readonly title: string;
	/** The stage that was passed last. */
	readonly after: Stage;
	/** The stage to go on with; null when every stage is done. */
	readonly to: Stage | null;
}

/**
 * Where to go on once a stage is passed: the next stage that has steps, else the very next one.
 * Null while no stage is passed, and once the next has been begun.
 */
export function nextStage(
	{ stages: progress, unstaged }: MilestoneFigures,
	{ settings: { stages } }: Pick<PlanQuestion, 'settings'>,
): NextStage | null {
	const begun = stages.findIndex(({ id }) => (progress[id] ?? 1) < 1);
	const before = begun < 0 ? stages : stages.slice(0, begun);
	const passed = before.findLastIndex(({ id }) => progress[id] === 1);
	const last = stages[passed];
	if (last === undefined) return null;
	const later = stages.slice(passed + 1);
	const next = later.find(({ id }) => progress[id] !== undefined) ?? later[0];
	if (next === undefined) {
		if (unstaged !== null && unstaged < 1) return null;
		return { title: stageIsDone(last.name, null), after: last.id, to: null };
	}
	if ((progress[next.id] ?? 0) > 0) return null;
	return { title: stageIsDone(last.name, next.name), after: last.id, to: next.id };
}

import type { Plan, SeenPlace } from '../../model/edit';
import type { Stage } from '../../model/note-type';
import type { Planning } from './planning';

/** Moves a step to another stage: by its tag, its prefix or its place (edits.md, Lines). */
export function planStage(
	_planning: Planning,
	{ path, line, text }: SeenPlace,
	stage: Stage,
): Plan {
	return {
		name: 'move step to another stage',
		edits: [{ path, changes: [{ kind: 'stage', at: { line, text }, stage }] }],
	};
}

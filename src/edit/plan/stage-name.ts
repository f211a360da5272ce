import type { Stage } from '../../model/note-type';
import type { Settings } from '../../model/settings';

/** What the user calls a stage: the heading that a new section of it gets. */
export function stageName(stage: Stage, { stages }: Settings): string {
	return stages.find(({ id }) => id === stage)?.name ?? stage;
}

import type { EntryPlanning, Planning } from '../../../src/edit/plan/planning';
import { createIndex } from '../../../src/index/create-index';
import type { Milestone, Objective } from '../../../src/model/graph';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { vaultOfNotes } from '../../vault-of-notes';

export const TODAY = '2026-10-12';

/** What a gesture in a vault of notes (whole texts by path) is planned from. */
export async function planningOf(
	notes: Readonly<Record<string, string>>,
	settings: Partial<Settings> = {},
	roadmapPath: string | null = null,
): Promise<EntryPlanning> {
	const all = { ...DEFAULT_SETTINGS, ...settings };
	const index = createIndex({ port: vaultOfNotes(notes), settings: all, today: TODAY });
	await index.load();
	const found = index
		.snapshot()
		.roadmaps.find(({ roadmap }) => roadmapPath === null || roadmap.path === roadmapPath);
	if (found === undefined) throw new Error('The vault has no roadmap.');
	return {
		roadmap: found.roadmap,
		settings: all,
		today: TODAY,
		vault: index.knowledge(),
		dailyNote: (day) => `Daily/${day}.md`,
	};
}

/** The objective with this title; throws without one. */
export function objectiveOf({ roadmap }: Planning, title: string): Objective {
	const found = roadmap.objectives.find(({ record }) => record.title === title);
	if (found === undefined) throw new Error(`No objective ${title}.`);
	return found;
}

/** The milestone with this title; throws without one. */
export function milestoneOf({ roadmap }: Planning, title: string): Milestone {
	const found = roadmap.objectives
		.flatMap(({ milestones }) => milestones)
		.find(({ record }) => record.title === title);
	if (found === undefined) throw new Error(`No milestone ${title}.`);
	return found;
}

/** A note from its lines. */
export function noteOf(...lines: readonly string[]): string {
	return `${lines.join('\n')}\n`;
}

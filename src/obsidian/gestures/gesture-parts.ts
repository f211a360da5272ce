import { parseYaml, type App } from 'obsidian';
import type { EditTerms } from '../../edit/edit-source';
import type { Planning } from '../../edit/plan/planning';
import type { RoadmapIndex } from '../../index/create-index';
import type { Roadmap } from '../../model/graph';
import type { Settings } from '../../model/settings';
import type { Snapshot } from '../../model/snapshot';
import { dailyNote } from '../daily-note';
import { tasksToggle } from '../writing/tasks-plugin';
import { createWriter, type NoteWriter } from '../writing/write-notes';

/** What a gesture needs of the plugin around it. */
export interface GestureParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly snapshot: () => Snapshot;
	readonly terms: () => EditTerms;
	readonly planning: (roadmap: Roadmap) => Promise<Planning>;
	/** Answers that the next form begins with, by form and field; kept while the app runs. */
	readonly recall: Map<string, string>;
}

export function gestureParts(
	app: App,
	index: RoadmapIndex,
	settings: () => Settings,
): GestureParts {
	const terms = (): EditTerms => ({
		settings: settings(),
		parseYaml,
		toggleRecurring: tasksToggle(app),
	});
	return {
		app,
		writer: createWriter(app, { terms }),
		snapshot: () => index.snapshot(),
		terms,
		planning: async (roadmap) => ({
			roadmap,
			settings: settings(),
			today: index.snapshot().today,
			vault: index.knowledge(),
			dailyNote: await dailyNote(app, settings()),
		}),
		recall: new Map(),
	};
}

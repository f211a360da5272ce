import { parseYaml, type App } from 'obsidian';
import type { EditTerms } from '../../edit/edit-source';
import type { EntryPlanning, Planning } from '../../edit/plan/planning';
import { dailyNotePath } from '../../edit/plan/daily-note-path';
import type { RoadmapIndex } from '../../index/create-index';
import type { CivilDate } from '../../model/civil-date';
import type { Roadmap } from '../../model/graph';
import type { Settings } from '../../model/settings';
import type { Snapshot } from '../../model/snapshot';
import type { VaultKnowledge } from '../../model/vault-knowledge';
import { dailyNote } from '../daily-note';
import { tasksToggle } from '../writing/tasks-plugin';
import { createWriter, type NoteWriter } from '../writing/write-notes';

/** What a gesture needs of the plugin around it. */
export interface GestureParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly snapshot: () => Snapshot;
	readonly terms: () => EditTerms;
	readonly vault: () => VaultKnowledge;
	readonly planning: (roadmap: Roadmap) => Planning;
	/** The same for a line of the ledger; the app's names of daily notes are looked up meanwhile. */
	readonly entryPlanning: (roadmap: Roadmap) => EntryPlanning;
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
	const planning = (roadmap: Roadmap): Planning => ({
		roadmap,
		settings: settings(),
		today: index.snapshot().today,
		vault: index.knowledge(),
	});
	let nameOf = (day: CivilDate): string => dailyNotePath(settings().dailyFolder, day);
	return {
		app,
		writer: createWriter(app, { terms }),
		snapshot: () => index.snapshot(),
		vault: () => index.knowledge(),
		terms,
		planning,
		entryPlanning: (roadmap) => {
			void dailyNote(app, settings()).then((known) => {
				nameOf = known;
			});
			return { ...planning(roadmap), dailyNote: (day) => nameOf(day) };
		},
		recall: new Map(),
	};
}

import type { App } from 'obsidian';
import type { EditTerms } from '../../edit/edit-source';
import type { Planning } from '../../edit/planning';
import type { Roadmap } from '../../model/graph';
import type { Settings } from '../../model/settings';
import type { Snapshot } from '../../model/snapshot';
import type { NoteWriter } from '../write-notes';

/** What a gesture needs of the plugin around it. */
export interface GestureParts {
	readonly app: App;
	readonly writer: NoteWriter;
	readonly snapshot: () => Snapshot;
	readonly settings: () => Settings;
	readonly terms: () => EditTerms;
	readonly planning: (roadmap: Roadmap) => Planning;
	/** Answers that the next form begins with, by form and field; kept while the app runs. */
	readonly recall: Map<string, string>;
}

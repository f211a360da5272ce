import type { Settings } from '../model/settings';
import type { NoteSource } from '../model/vault-port';

/** A note in the moment of writing: every change is found in exactly this text. */
export interface EditSource {
	readonly path: string;
	readonly text: string;
	/** Outline and properties of exactly this text; null when the host cannot tell. */
	readonly structure: () => NoteSource | null;
}

/** What a change needs to know beside the note. */
export interface EditTerms {
	readonly settings: Settings;
	/** Parses a properties block; throws on what is no YAML. The guard is asked before. */
	readonly parseYaml: (yaml: string) => unknown;
	/** Tasks' own toggle of a repeated task: the line(s) that a line becomes; null without Tasks. */
	readonly toggleRecurring: ((line: string, path: string) => string | null) | null;
}

import type { Reference } from './line';
import type { NoteRecord } from './note-record';

/** What a plan to write may ask of the vault beside the roadmap. */
export interface VaultKnowledge {
	/** Whether a note is there, its path compared without case and in NFC. */
	readonly has: (path: string) => boolean;
	/** The note that a link (no brackets, heading, alias or `.md`) leads to from a note; else null. */
	readonly resolve: (link: string, from: string) => string | null;
	/** The shortest link, without brackets and `.md`, that leads from one note to another. */
	readonly linkTo: (path: string, from: string) => string;
	/** Null for a note that is not there or was not read because it is none of ours. */
	readonly record: (path: string) => NoteRecord | null;
	/**
	 * The roadmap that a ledger line or feedback with these links (embeds left out) would count in,
	 * if it stood in this note (format.md, "Mentorship of an entry"); null for none.
	 */
	readonly roadmapOfLine: (path: string, links: readonly Reference[]) => string | null;
	/** Every 🆔 id of the notes that were read. */
	readonly taskIds: () => ReadonlySet<string>;
}

import type { TFile } from 'obsidian';
import type { EditSource } from '../../edit/edit-source';
import type { Refused } from '../../edit/refuse';
import type { Located, Splice } from '../../model/edit';

/** What a gesture did to one note: the text that it found, and what it left. */
export type NoteTrace =
	| {
			readonly file: TFile;
			readonly before: string;
			readonly after: string;
			/** From `before` to `after`. */
			readonly splices: readonly Splice[];
	  }
	| { readonly file: TFile; readonly made: string };

/** Finds what is to be changed, in the very text that is about to be written. */
export type Find = (source: EditSource) => Located;

/** What came of it: the trace of the change, null when nothing had to be written, or a doubt. */
export type Changed = NoteTrace | Refused | null;

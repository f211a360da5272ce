import { STAGES, type NoteType, type Stage } from './note-type';

/** Give-share bands of the phases: [lowest, highest] share that still counts as two-way. */
export type ReciprocityBands = Readonly<
	Record<'selection' | 'alignment' | 'cultivation' | 'closure' | 'ended', readonly [number, number]>
>;

/** The numbers that computations.md calls ours: chosen by us, without a source, editable. */
export interface Numbers {
	/** Days in which an entry or feedback item loses half its weight (§4.6, §4.10). */
	readonly halfLifeDays: number;
	/** Days of planned pace that the forecast starts from (§4.5). */
	readonly priorDays: number;
	/** Days of history that the forecast looks at (§4.5). */
	readonly windowDays: number;
	/** Gap between expected and real progress that is still on track, 0 to 1 (§4.4). */
	readonly tolerance: number;
	readonly bands: ReciprocityBands;
}

export interface StageName {
	readonly id: Stage;
	readonly name: string;
}

/** What the user can set; the keys of `data.json` that cli.md names. */
export interface Settings {
	/** The vault's owner, a name or a link; '' when unknown. */
	readonly owner: string;
	/** Folder whose notes are not read; '' for the one of the Templates core plugin, if any. */
	readonly templateFolder: string;
	readonly ignoredFolders: readonly string[];
	/** The property that holds a note's type. */
	readonly typeKey: string;
	/** What a started step counts, 0 to 1. */
	readonly startedCounts: number;
	/** More values of the type property, by our type. */
	readonly typeValues: Readonly<Partial<Record<NoteType, readonly string[]>>>;
	/** More tags (without `#`) that make a note ours, by our type. */
	readonly tags: Readonly<Partial<Record<NoteType, readonly string[]>>>;
	/** The stages in the order in which they are shown and passed, with the user's names. */
	readonly stages: readonly StageName[];
	/** More words for the headings of format.md §3.4, by heading. */
	readonly headings: Readonly<Record<string, readonly string[]>>;
	/** How `1,2` is read: with 'comma' it is 1.2. */
	readonly decimal: 'point' | 'comma';
	readonly numbers: Numbers;
	/** How a task field is written on a line that has none yet (edits.md, Lines). */
	readonly notation: 'emoji' | 'dataview';
	/** Where a ledger entry goes. */
	readonly ledgerTarget: 'roadmap' | 'check-in' | 'daily';
	/** Folder and name pattern of daily notes; '' for those of the core plugin, else its defaults. */
	readonly dailyFolder: string;
	readonly dailyFormat: string;
	/** Folder of new check-ins; '' for that of the newest one, else `Check-ins` beside the roadmap. */
	readonly checkInFolder: string;
}

export const DEFAULT_SETTINGS: Settings = {
	owner: '',
	templateFolder: '',
	ignoredFolders: [],
	typeKey: 'type',
	startedCounts: 0.5,
	typeValues: {},
	tags: {},
	stages: STAGES.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) })),
	headings: {},
	decimal: 'point',
	numbers: {
		halfLifeDays: 60,
		priorDays: 14,
		windowDays: 56,
		tolerance: 0.165,
		bands: {
			selection: [0.1, 0.6],
			alignment: [0.1, 0.6],
			cultivation: [0.25, 0.65],
			closure: [0.3, 0.7],
			ended: [0.3, 0.7],
		},
	},
	notation: 'emoji',
	ledgerTarget: 'roadmap',
	dailyFolder: '',
	dailyFormat: '',
	checkInFolder: '',
};

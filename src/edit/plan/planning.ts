import type { CivilDate } from '../../model/civil-date';
import type { Roadmap } from '../../model/graph';
import type { Settings } from '../../model/settings';
import type { VaultKnowledge } from '../../model/vault-knowledge';

/** What a gesture is planned from: the roadmap as it was shown, and what may be asked beside it. */
export interface Planning {
	readonly roadmap: Roadmap;
	readonly settings: Settings;
	/** The day that is written where a gesture names none. */
	readonly today: CivilDate;
	readonly vault: VaultKnowledge;
}

/** The same for a line of the ledger, which may go into a daily note. */
export interface EntryPlanning extends Planning {
	/** Path of a day's daily note, whether it is there or not. */
	readonly dailyNote: (day: CivilDate) => string;
}

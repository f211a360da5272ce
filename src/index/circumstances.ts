import { parseReference } from '../markdown/parse-reference';
import type { CivilDate } from '../model/civil-date';
import type { Reference } from '../model/line';
import type { Settings } from '../model/settings';

/** What the figures are computed for. */
export interface Circumstances {
	readonly settings: Settings;
	/** The vault's owner as the settings name them. */
	readonly owner: Reference | null;
	readonly today: CivilDate;
}

export function circumstances(settings: Settings, today: CivilDate): Circumstances {
	const owner = settings.owner.trim();
	return {
		settings,
		owner: owner === '' ? null : parseReference(owner, { line: 1, column: 1 }),
		today,
	};
}

/** What decides nothing about how a note is read: it steers figures or writing. */
const NOT_READING: Partial<Settings> = {
	...{ owner: '', startedCounts: 0, notation: 'emoji', ledgerTarget: 'roadmap' },
	...{ dailyFolder: '', dailyFormat: '', checkInFolder: '' },
};

/** Whether two settings read every note alike. */
export function readsAlike(a: Settings, b: Settings): boolean {
	const reading = (settings: Settings): string =>
		JSON.stringify({ ...settings, ...NOT_READING, numbers: null });
	return reading(a) === reading(b);
}

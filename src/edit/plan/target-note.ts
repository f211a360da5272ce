import type { CivilDate } from '../../model/civil-date';
import type { SectionAddress, SectionHolder } from '../../model/edit';
import type { HeadingMeaning } from '../../model/heading-meaning';
import { pathWithoutEnding } from '../../model/note-name';
import type { VaultKnowledge } from '../../model/vault-knowledge';
import type { EntryPlanning, Planning } from './planning';
import { refuse, type Refused } from '../refuse';
import { seenLine } from './seen-line';

/** Where a new line of the relation goes: a note, or the day's heading in it. */
export interface TargetNote {
	readonly path: string;
	readonly holder: SectionHolder;
	/** The day is told by the check-in, and is not written again. */
	readonly isCheckIn: boolean;
	/** Given and Received are made below the ledger's heading, where there is one. */
	readonly hasLedger: boolean;
}

/** The roadmap's own note. */
export function roadmapNote({ roadmap }: Planning): TargetNote {
	return { path: roadmap.path, holder: 'note', isCheckIn: false, hasLedger: true };
}

/**
 * The day's check-in (edits.md, Gestures), a note or a dated heading of the roadmap, neither missed
 * nor cancelled; else the roadmap's own note. Of several the first.
 */
export function checkInNote(planning: Planning, day: CivilDate): TargetNote | Refused {
	const { roadmap } = planning;
	const checkIn = roadmap.checkIns.find(({ date, counts }) => counts && date === day);
	if (checkIn === undefined) return roadmapNote(planning);
	const { path, at } = checkIn;
	const target = { path, isCheckIn: true, hasLedger: false };
	if (path !== roadmap.path) return { ...target, holder: 'note' };
	const heading = seenLine(planning, path, at.line);
	if ('refusal' in heading) return heading;
	return { ...target, holder: { line: heading.line, text: heading.text } };
}

/** The day's daily note; refused when it is not there: making it is its plugin's work. */
export function dailyNote(
	{ vault, dailyNote: pathOf }: EntryPlanning,
	day: CivilDate,
): TargetNote | Refused {
	const wanted = pathOf(day);
	const path = storedPath(wanted, vault);
	if (path === null) return refuse('no-daily-note', wanted, null, { day });
	return { path, holder: 'note', isCheckIn: false, hasLedger: false };
}

/** A note that was named by its path; refused when it is not there. */
export function namedNote(planning: Planning, named: string): TargetNote | Refused {
	const { roadmap, vault } = planning;
	const path = storedPath(named, vault);
	if (path === null) return refuse('note-missing', named);
	if (path === roadmap.path) return roadmapNote(planning);
	const hasLedger = vault.record(path)?.type === 'mentorship';
	return { path, holder: 'note', isCheckIn: false, hasLedger };
}

/** A section of the target; `title` is its heading when it has to be made. */
export function sectionOf(
	{ holder, hasLedger }: TargetNote,
	meaning: HeadingMeaning,
	title: string,
): SectionAddress {
	const isLedger = meaning === 'given' || meaning === 'received';
	return {
		holder,
		meaning,
		title,
		...(isLedger && hasLedger ? { within: 'reciprocity-ledger' } : {}),
	};
}

/** The path of a note as the vault has it: case and composition of the letters may differ. */
export function storedPath(path: string, vault: VaultKnowledge): string | null {
	return vault.resolve(`/${pathWithoutEnding(path)}`, '');
}

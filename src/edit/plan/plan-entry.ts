import { parseEffort } from '../../markdown/parse-effort';
import type { CivilDate } from '../../model/civil-date';
import type { NoteEdit, Plan } from '../../model/edit';
import type { Priority } from '../../model/graph';
import { entryLine, type EntryWords } from './entry-line';
import { joinEdits } from './join-edits';
import { linkToTarget, type TargetLink } from './link-to-target';
import { oneLine } from './one-line';
import { personLink } from './person-link';
import type { EntryPlanning, Planning } from './planning';
import { refuse, type Refused } from '../refuse';
import {
	checkInNote,
	dailyNote,
	namedNote,
	roadmapNote,
	sectionOf,
	type TargetNote,
} from './target-note';

/** A ledger entry as somebody gives it. `give` is what the vault's owner gave. */
export interface NewEntry {
	readonly side: 'give' | 'receive';
	readonly state: 'delivered' | 'offered';
	readonly text: string;
	readonly kind: string | null;
	/** As typed, such as `2h`. */
	readonly effort: string | null;
	/** The mentor priority that it serves. */
	readonly priority: Priority | null;
	/** A name, a link, or the path of a note. */
	readonly with: string | null;
	/** Of an offer. */
	readonly due: CivilDate | null;
	readonly on: CivilDate;
	/** Null: where the settings say. */
	readonly into: 'roadmap' | 'check-in' | 'daily' | { readonly path: string } | null;
}

/**
 * Writes a ledger entry at the end of Given or Received (edits.md, Gestures) of the roadmap, the
 * day's check-in, the daily note or a named one. A priority whose line has no block id gets one first.
 */
export function planEntry(planning: EntryPlanning, entry: NewEntry): Plan {
	const target = targetOf(planning, entry);
	if ('refusal' in target) return target;
	const words = wordsOf(planning, entry, target.path);
	if ('refusal' in words) return words;
	const aim = aimOf(planning, entry.priority, target.path);
	if (aim !== null && 'refusal' in aim) return aim;
	const line = entryLine(planning, { ...words, for: aim?.link ?? null }, target.path);
	if ('refusal' in line) return line;
	const section =
		entry.side === 'give'
			? sectionOf(target, 'given', 'Given')
			: sectionOf(target, 'received', 'Received');
	const written: NoteEdit = {
		path: target.path,
		changes: [{ kind: 'append', to: section, lines: [line] }],
	};
	return { name: nameOf(entry), edits: joinEdits([...(aim?.edits ?? []), written]) };
}

function targetOf(planning: EntryPlanning, { into, on }: NewEntry): TargetNote | Refused {
	const where = into ?? planning.settings.ledgerTarget;
	switch (where) {
		case 'roadmap':
			return roadmapNote(planning);
		case 'check-in':
			return checkInNote(planning, on);
		case 'daily':
			return dailyNote(planning, on);
		default:
			return namedNote(planning, where.path);
	}
}

function wordsOf(
	planning: Planning,
	entry: NewEntry,
	path: string,
): Omit<EntryWords, 'for'> | Refused {
	const text = oneLine(entry.text);
	if (text === '') return refuse('bad-value', '', null, { what: 'text', text });
	const effort = (entry.effort ?? '').trim();
	if (effort !== '' && parseEffort(effort) === null) {
		return refuse('bad-value', '', null, { what: 'effort', text: effort });
	}
	const { side, state, kind, on } = entry;
	const due = state === 'offered' ? entry.due : null;
	const words = { side, state, kind, on, due, text, effort };
	const typed = (entry.with ?? '').trim();
	if (typed === '') return { ...words, with: null };
	const person = personLink(planning, typed, path);
	return 'refusal' in person ? person : { ...words, with: person.link };
}

function aimOf(
	planning: Planning,
	priority: Priority | null,
	path: string,
): TargetLink | Refused | null {
	if (priority === null) return null;
	return linkToTarget(planning, { kind: 'priority', priority }, path);
}

function nameOf({ side, state }: NewEntry): string {
	if (state === 'offered') return side === 'give' ? 'offer' : 'log offer received';
	return side === 'give' ? 'log given entry' : 'log received entry';
}

import type { LedgerRecord } from '../model/relation-record';
import type { Item } from './note-text';
import { linksOf, entryDate, hasTag, tagUnder, type Reading } from './reading';

/** The ledger lines of a note: by tag anywhere, else top-level items under Given or Received. */
export function readLedger(reading: Reading): readonly LedgerRecord[] {
	const entries: LedgerRecord[] = [];
	for (const item of reading.note.items) {
		const side = sideOf(item);
		if (side !== null) entries.push(readEntry(item, side, reading));
	}
	return entries;
}

/** Whether an item is a ledger line by a tag of its own. */
export function isTaggedEntry({ line }: Item): boolean {
	return tagUnder(line, 'gave') !== null || tagUnder(line, 'received') !== null;
}

function readEntry(item: Item, side: LedgerRecord['side'], reading: Reading): LedgerRecord {
	const { line, at } = item;
	const values = reading.values(line, at);
	const kind = tagUnder(line, side);
	return {
		side,
		tagged: kind !== null,
		state: entryState(item),
		kind: kind === null || kind === '' ? null : kind,
		text: line.text,
		date: entryDate(item, reading),
		created: line.dates.created ?? null,
		due: line.dates.due ?? null,
		hours: values.hours('effort'),
		for: values.reference('for'),
		with: values.references('with'),
		supports: values.references('supports'),
		mentorship: values.reference('mentorship'),
		links: linksOf(line),
		private: reading.private || hasTag(line, 'private'),
		at,
	};
}

/** A tag beats the heading; of two tags the first one counts. */
function sideOf({ line, parent, section }: Item): LedgerRecord['side'] | null {
	for (const tag of line.tags) {
		const top = tag.split('/', 1)[0]?.toLowerCase();
		if (top === 'gave' || top === 'received') return top;
	}
	if (parent !== null) return null;
	if (section.meaning === 'given') return 'gave';
	return section.meaning === 'received' ? 'received' : null;
}

function entryState({ state }: Item): LedgerRecord['state'] {
	switch (state) {
		case null:
		case 'done':
			return 'delivered';
		case 'started':
			return 'started';
		case 'cancelled':
			return 'declined';
		case 'open':
		case 'on-hold':
			return 'offered';
	}
}

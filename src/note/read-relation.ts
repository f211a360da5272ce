import type { CommitmentRecord, PriorityRecord } from '../model/relation-record';
import { itemsUnder } from './note-text';
import type { Reading } from './reading';
import { splitNames } from './value-reader';

/** What the mentor cares about; struck through or `[-]` is retired (format.md §3.3). */
export function readPriorities(reading: Reading): readonly PriorityRecord[] {
	const items = itemsUnder(reading.note, 'mentor-priorities');
	return items.flatMap(({ line, at, parent, section, state }) => {
		if (section.container !== null || parent !== null || line.text === '') return [];
		return [
			{
				text: line.struck ? line.text.slice(2, -2).trim() : line.text,
				asOf: reading.values(line, at).date('asof'),
				retired: line.struck || state === 'cancelled',
				blockId: line.blockId,
				at,
			},
		];
	});
}

/** What one side gives again and again. */
export function readCommitments(reading: Reading): readonly CommitmentRecord[] {
	const items = itemsUnder(reading.note, 'reciprocal-commitments');
	return items.flatMap(({ line, at, parent, section, state }) => {
		if (section.container !== null || parent !== null || line.text === '') return [];
		if (line.struck || state === 'cancelled') return [];
		const values = reading.values(line, at);
		return [
			{
				text: line.text,
				owner: values.reference('owner'),
				every: values.interval('every'),
				kinds: splitNames(values.text('kind') ?? ''),
				at,
			},
		];
	});
}

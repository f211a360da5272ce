import type { CommitmentRecord, PriorityRecord } from '../model/relation-record';
import type { Reading } from './reading';
import { splitNames } from './value-reader';

/** What the mentor cares about; struck through or `[-]` is retired (format.md §3.3). */
export function readPriorities(reading: Reading): readonly PriorityRecord[] {
	return reading.note.items.flatMap(({ line, at, parent, section, state }) => {
		if (section.meaning !== 'mentor-priorities' || section.container !== null) return [];
		if (parent !== null || line.text === '') return [];
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
	return reading.note.items.flatMap(({ line, at, parent, section, state }) => {
		if (section.meaning !== 'reciprocal-commitments' || section.container !== null) return [];
		if (parent !== null || line.text === '' || line.struck || state === 'cancelled') return [];
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

import type { NoteTrace } from './note-trace';

/** A gesture that changed notes, in the order in which it did; `name` completes "Undo …". */
export interface Gesture {
	readonly name: string;
	readonly traces: readonly NoteTrace[];
}

const MOST_GESTURES = 50;
/** Of all texts that are kept, in UTF-16 units. */
const MOST_TEXT = 20_000_000;

/** The gestures of the running app that can be undone, the last one first. In memory only. */
export interface ChangeJournal {
	readonly last: () => Gesture | null;
	readonly add: (gesture: Gesture) => void;
	/** Leaves of the last gesture what is still to be undone: without traces it is gone. */
	readonly shorten: (traces: readonly NoteTrace[]) => void;
}

/** An empty journal. The oldest gestures are forgotten when there are many, or their notes large. */
export function changeJournal(): ChangeJournal {
	let gestures: readonly Gesture[] = [];
	const add = (gesture: Gesture): void => {
		if (gesture.traces.length === 0) return;
		gestures = [...gestures, gesture].slice(-MOST_GESTURES);
		while (gestures.length > 1 && sum(gestures.map(textOf)) > MOST_TEXT)
			gestures = gestures.slice(1);
	};
	return {
		last: () => gestures.at(-1) ?? null,
		add,
		shorten: (traces) => {
			const last = gestures.at(-1);
			gestures = gestures.slice(0, -1);
			if (last !== undefined) add({ name: last.name, traces });
		},
	};
}

function textOf({ traces }: Gesture): number {
	return sum(
		traces.map((trace) =>
			'made' in trace ? trace.made.length : trace.before.length + trace.after.length,
		),
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

import fc from 'fast-check';
import type { Fault } from './fake-vault';

/** What the person, the plugin, another program or the machine does next. */
export type Act =
	| {
			readonly kind: 'gesture';
			readonly what: 'done' | 'lesson' | 'due' | 'nest' | 'both' | 'create' | 'undo';
			readonly note: number;
			readonly key: number;
	  }
	| {
			readonly kind: 'type' | 'sync';
			readonly note: number;
			readonly line: number;
			readonly how: 'lengthen' | 'insert' | 'delete' | 'double' | 'move';
	  }
	| { readonly kind: 'open'; readonly note: number; readonly mode: 'source' | 'preview' }
	| { readonly kind: 'close' | 'toggle' | 'rename' | 'remove'; readonly note: number }
	| { readonly kind: 'fault'; readonly fault: Fault };

/** A sequence of acts, each some milliseconds after the one before, and how the host behaves. */
export interface Interleaving {
	readonly acts: readonly { readonly after: number; readonly act: Act }[];
	readonly endings: '\n' | '\r\n';
	/** Milliseconds of the disk, of views that read and of the cache, used in turn. */
	readonly times: readonly number[];
	/** What the cache knows, in turn: the note, an older one, wrong lines, or nothing. */
	readonly knowledge: readonly ('right' | 'older' | 'shifted' | 'nothing')[];
}

const note = fc.nat({ max: 1 });
const weighted = <Value>(...pairs: (readonly [number, Value])[]): fc.Arbitrary<Value> =>
	fc.oneof(...pairs.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

const how = weighted(
	[4, 'lengthen' as const],
	[4, 'insert' as const],
	[1, 'delete' as const],
	[1, 'double' as const],
	[1, 'move' as const],
);
const faults: readonly Fault[] = [
	'read-fails',
	'read-empty',
	'read-slow',
	'process-read-fails',
	'write-fails',
	'write-truncated',
	'write-done-but-fails',
	'save-fails',
	'create-truncated',
	'trash-fails',
];

const act: fc.Arbitrary<Act> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant('gesture' as const),
			what: weighted(
				[6, 'done' as const],
				[3, 'lesson' as const],
				[2, 'due' as const],
				[2, 'nest' as const],
				[2, 'both' as const],
				[1, 'create' as const],
				[3, 'undo' as const],
			),
			note,
			key: fc.nat({ max: 3 }),
		}),
	},
	{
		weight: 6,
		arbitrary: fc.record({
			kind: weighted([3, 'type' as const], [2, 'sync' as const]),
			note,
			line: fc.nat({ max: 18 }),
			how,
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('open' as const),
			note,
			mode: weighted([3, 'source' as const], [1, 'preview' as const]),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: weighted(
				[4, 'close' as const],
				[4, 'toggle' as const],
				[2, 'rename' as const],
				[1, 'remove' as const],
			),
			note,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('fault' as const),
			fault: fc.constantFrom(...faults),
		}),
	},
);

/** Sequences of up to 24 acts. */
export const interleaving: fc.Arbitrary<Interleaving> = fc.record({
	acts: fc.array(
		fc.record({ after: weighted([4, 0], [4, 5], [3, 30], [3, 200], [2, 1500], [1, 3000]), act }),
		{ minLength: 2, maxLength: 24 },
	),
	endings: weighted([3, '\n' as const], [1, '\r\n' as const]),
	times: fc.array(fc.constantFrom(0, 1, 3, 10, 40, 150, 600), { minLength: 1, maxLength: 7 }),
	knowledge: fc.array(
		weighted(
			[8, 'right' as const],
			[1, 'older' as const],
			[1, 'shifted' as const],
			[1, 'nothing' as const],
		),
		{ minLength: 1, maxLength: 6 },
	),
});

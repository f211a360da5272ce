import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { interleave } from './interleave';
import { interleaving } from './interleaving';

it(
	'whatever the person, sync and the disk do meanwhile: no wrong line, no lost word',
	{
		timeout: 300_000,
	},
	async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		vi.spyOn(console, 'warn').mockImplementation(() => undefined);
		const counts = new Map<string, number>();
		const count = (what: string, by = 1): unknown => counts.set(what, (counts.get(what) ?? 0) + by);
		await fc.assert(
			fc.asyncProperty(interleaving, async (sequence) => {
				const { wrong, written, refused } = await interleave(sequence);
				expect(wrong).toEqual([]);
				count('written', written);
				for (const code of refused) count(code);
			}),
			{ numRuns: 2000 },
		);
		// the sequences get to what they are to try
		expect(counts.get('written')).toBeGreaterThan(1000);
		for (const code of ['note-changed', 'line-changed', 'write-failed', 'changed-since']) {
			expect(counts.get(code)).toBeGreaterThan(5);
		}
	},
);

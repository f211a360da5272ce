import fc from 'fast-check';
import { interleave } from '../obsidian/interleave';
import { interleaving } from '../obsidian/interleaving';
import { millisecondsSince, startWork, type Figure } from './statistics';

const AT_ONCE = 500;

/**
 * Plays `count` sequences of a person, the plugin, sync and a failing disk in the fake vault, and
 * counts what must never happen: a wrong line, a lost word, a write behind unsaved text, an outcome
 * that is not so.
 */
export async function benchInterleavings(count: number): Promise<readonly Figure[]> {
	const start = startWork();
	const { error, warn } = console;
	// what the host's failures make the plugin tell
	console.error = console.warn = () => undefined;
	let played = 0;
	let written = 0;
	let refused = 0;
	const wrong: string[] = [];
	for (let seed = 1; played < count; seed++) {
		for (const sequence of fc.sample(interleaving, { seed, numRuns: AT_ONCE })) {
			if (played === count) break;
			const findings = await interleave(sequence);
			played++;
			written += findings.written;
			refused += findings.refused.length;
			wrong.push(...findings.wrong);
		}
	}
	Object.assign(console, { error, warn });
	for (const what of wrong.slice(0, 5)) console.log(what);
	const spent = millisecondsSince(start);
	return [
		{ name: 'interleavings played', value: played, unit: '', limit: null },
		{ name: 'gestures written in them', value: written, unit: '', limit: null },
		{ name: 'gestures refused in them', value: refused, unit: '', limit: null },
		{ name: 'wrong lines, lost words, false outcomes', value: wrong.length, unit: '', limit: 0 },
		{ name: 'one interleaving', value: spent / played, unit: 'ms', limit: null },
	];
}

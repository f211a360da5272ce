import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'golden');

/**
 * Compares a text with the golden file of that name. With `RECORD_GOLDEN=1`, or where there is none,
 * it is written and the test fails all the same: a recorded change is looked at, then run again.
 */
export function expectGolden(name: string, text: string): void {
	const file = path.join(folder, name);
	const recording = process.env.RECORD_GOLDEN === '1' || !existsSync(file);
	if (recording) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(file, text);
		throw new Error(`Recorded ${name}: look at what changed, then run the test again.`);
	}
	expect(text).toBe(readFileSync(file, 'utf8'));
}

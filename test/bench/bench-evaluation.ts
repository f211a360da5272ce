import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Figure } from './statistics';

/** Bundles are in `dist/`, one folder below the project's. */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** The evaluation of the production `main.js` in Chromium, median of fresh pages. */
export function benchEvaluation(): readonly Figure[] {
	const program = ['build/run-ts.mjs', 'test/bench/evaluate-main.ts'];
	const printed = execFileSync(process.execPath, program, { cwd: PROJECT, encoding: 'utf8' });
	const times = JSON.parse(printed) as readonly number[];
	return [{ name: '`main.js` evaluated in Chromium', value: median(times), unit: 'ms', limit: 20 }];
}

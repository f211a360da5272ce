import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Figure } from './statistics';

/** Bundles are in `dist/`, one folder below the project's. */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** From a click on a step to the pane showing the new figure, by the clock on the wall. */
export function benchClicks(): readonly Figure[] {
	const program = ['build/run-ts.mjs', 'test/bench/click-step.ts'];
	const printed = execFileSync(process.execPath, program, { cwd: PROJECT, encoding: 'utf8' });
	const times = JSON.parse(printed) as readonly number[];
	return [
		{
			name: 'click on a step to the new figure, at 10,000 notes',
			value: median(times),
			unit: 'ms',
			limit: 100,
		},
		// told only: one of many falls together with whatever else the machine does
		{ name: '  the longest of them', value: Math.max(...times), unit: 'ms', limit: null },
	];
}

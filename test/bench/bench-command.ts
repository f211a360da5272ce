import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BENCH_DAY, writeVault } from './bench-index';
import { median, type Figure } from './statistics';

const CLI = fileURLToPath(new URL('cli.mjs', import.meta.url));
const ROUNDS = 5;

/** `status` as a whole process, in pairs with a process that reads all and parses ours. */
export function benchCommand(): readonly Figure[] {
	const { folder } = writeVault(10_000);
	const status: number[] = [];
	const floor: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		status.push(run([CLI, 'status', folder, '--json', '--today', BENCH_DAY]));
		floor.push(run([process.argv[1] ?? '', '--floor', folder]));
	}
	rmSync(folder, { recursive: true });
	return [
		{ name: '`status` at 10,000 notes', value: median(status), unit: 'ms', limit: 3000 },
		{
			name: '  to reading all and parsing only ours',
			value: median(status) / median(floor),
			unit: '×',
			limit: 1.5,
		},
	];
}

function run(command: readonly string[]): number {
	const start = performance.now();
	const { status, stderr } = spawnSync(process.execPath, command, {
		encoding: 'utf8',
		maxBuffer: 2 ** 30,
	});
	if (status !== 0) throw new Error(`${command.join(' ')} ended with ${String(status)}: ${stderr}`);
	return performance.now() - start;
}

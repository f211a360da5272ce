import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
const VAULTS = fileURLToPath(new URL('../vaults/', import.meta.url));

export const EXAMPLE = path.join(VAULTS, 'example');
export const ONE_NOTE = path.join(VAULTS, 'one-note');

const GOLDEN_DAY = '2026-10-12';

/** Where a command is run; a `day` of null leaves it to the clock. */
interface Surroundings {
	readonly folder?: string;
	readonly day?: string | null;
	readonly env?: Readonly<Record<string, string>>;
}

/** What a process of the built command left behind. */
export interface Run {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs the built command (`npm run build` makes it) on the day of the golden values. */
export function runCli(
	args: readonly string[],
	{ folder = tmpdir(), day = GOLDEN_DAY, env = {} }: Surroundings = {},
): Run {
	const all = day === null ? args : [...args, '--today', day];
	const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...all], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, ...env },
		maxBuffer: 2 ** 28,
	});
	return { status, stdout, stderr };
}

/** The JSON document that a run prints; the run must have gone well. */
export function runJson(args: readonly string[], around?: Surroundings): unknown {
	const { status, stdout, stderr } = runCli([...args, '--json'], around);
	if (status !== 0 || stderr !== '') throw new Error(`status ${String(status)}: ${stderr}`);
	return JSON.parse(stdout);
}

/** A vault in a temporary folder that a test may fill and that {@link TemporaryVault.remove} ends. */
export interface TemporaryVault {
	readonly root: string;
	readonly write: (file: string, content: string | Uint8Array) => void;
	readonly remove: () => void;
}

export function temporaryVault(copyOf?: string): TemporaryVault {
	const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'vault-')));
	if (copyOf !== undefined) cpSync(copyOf, root, { recursive: true });
	return {
		root,
		write: (file, content) => {
			mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
			writeFileSync(path.join(root, file), content);
		},
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}

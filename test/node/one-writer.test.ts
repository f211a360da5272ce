import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const at = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** All that the command line may do with files where it does not write. */
const LOOKING = new Set([
	'Dirent',
	'existsSync',
	'readFileSync',
	'readdirSync',
	'realpathSync',
	'statSync',
]);

/** Names that a source takes from Node's file system; `*` for all of it. */
function fileCalls(source: string): readonly string[] {
	const imports = source.matchAll(
		/import\s*(?:type\s*)?(\*|[^;'"]*?)\s*(?:as \w+ )?from\s*["'](?:node:)?fs(?:\/promises)?["']/g,
	);
	return [...imports].flatMap(([, names = '']) =>
		names
			.replace(/[{}]/g, '')
			.split(',')
			.flatMap((name) => /[\w*]+/.exec(name.replace(/^\s*type /, ''))?.[0] ?? []),
	);
}

describe('one module of the command line writes', () => {
	test('as its sources import it', () => {
		const files = readdirSync(at('src/node')).map((file) => path.join('src/node', file));
		const writing = [...files, 'src/cli.ts'].filter((file) =>
			fileCalls(readFileSync(at(file), 'utf8')).some((name) => !LOOKING.has(name)),
		);
		expect(writing).toEqual([path.join('src/node', 'write-folder.ts')]);
	});

	test('as it is built', () => {
		const built = readFileSync(at('dist/cli.mjs'), 'utf8');
		const calls = fileCalls(built);
		expect(calls.filter((name) => !LOOKING.has(name))).toEqual(['*']);
		expect(calls).toContain('readFileSync');
		expect(built).not.toMatch(
			/["'](?:node:)?(?:child_process|worker_threads|https?|net|dgram)["']/,
		);
		expect(built).not.toMatch(/\brequire\(|\bimport\(/);
	});

	test('and it is the one that the answer calls', () => {
		const users = readdirSync(at('src/node')).filter((file) =>
			readFileSync(at(`src/node/${file}`), 'utf8').includes("from './write-folder'"),
		);
		expect(users).toEqual(['answer-edit.ts']);
	});
});

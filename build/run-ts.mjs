// node build/run-ts.mjs FILE.ts [ARGUMENTS]: bundles one TypeScript program into dist/ and runs it.
// Packages stay outside; the program starts in the folder it was called from.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { commandBundle } from './bundles.mjs';

const [program, ...rest] = process.argv.slice(2);
if (program === undefined) throw new Error('usage: node build/run-ts.mjs FILE.ts [ARGUMENTS]');
const outfile = path.resolve(
	commandBundle.absWorkingDir,
	'dist',
	`${program.replace(/\.tsx?$/, '').replace(/[^\w-]+/g, '-')}.mjs`,
);
const { banner, external, mainFields, ...options } = commandBundle;
await build({
	...options,
	entryPoints: [path.resolve(program)],
	outfile,
	platform: 'node',
	packages: 'external',
	// The app brings it; outside of the app the tests' stub stands for it.
	alias: { obsidian: './test/obsidian/obsidian-stub.ts' },
	external: [],
	sourcemap: 'inline',
});
process.argv.splice(1, process.argv.length - 1, outfile, ...rest);
await import(pathToFileURL(outfile).href);

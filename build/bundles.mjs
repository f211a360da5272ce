import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { exampleVaultForEsbuild } from './example-vault.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {import('esbuild').BuildOptions} */
const shared = {
	absWorkingDir: root,
	bundle: true,
	charset: 'utf8',
	legalComments: 'none',
	loader: { '.md': 'text' },
	logLevel: 'warning',
	plugins: [exampleVaultForEsbuild],
};

/**
 * esbuild options for `main.js`: the plugin as the app loads it, on the desktop and on phones.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const pluginBundle = {
	...shared,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	platform: 'browser',
	target: ['chrome120', 'ios16'],
	define: { 'process.env.NODE_ENV': '"production"' },
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	minify: true,
};

/**
 * esbuild options for `dist/cli.mjs`: the command line, one file that needs only Node.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const commandBundle = {
	...shared,
	entryPoints: ['src/cli.ts'],
	outfile: 'dist/cli.mjs',
	format: 'esm',
	// Not 'node': with that condition `yaml` comes as CommonJS and cannot be shaken.
	platform: 'neutral',
	mainFields: ['module', 'main'],
	external: ['node:*', ...builtinModules],
	target: 'node20',
	banner: { js: '#!/usr/bin/env node' },
};

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../test/vaults/example/', import.meta.url));
const name = 'example-vault';

/**
 * The source of the module `example-vault`: every note of the example vault as text,
 * ordered by path (by code unit, so that the order is the same on every machine).
 */
async function moduleSource() {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
		.map((entry) => path.join(entry.parentPath, entry.name));
	const notes = await Promise.all(
		files.map(async (file) => ({
			path: path.relative(folder, file).split(path.sep).join('/'),
			text: await readFile(file, 'utf8'),
		})),
	);
	notes.sort((a, b) => (a.path < b.path ? -1 : 1));
	return { source: `export const exampleNotes = ${JSON.stringify(notes)};`, files };
}

/**
 * Makes `import { exampleNotes } from 'example-vault'` work in an esbuild bundle.
 *
 * @type {import('esbuild').Plugin}
 */
export const exampleVaultForEsbuild = {
	name,
	setup(build) {
		build.onResolve({ filter: /^example-vault$/ }, () => ({ path: name, namespace: name }));
		build.onLoad({ filter: /.*/, namespace: name }, async () => {
			const { source, files } = await moduleSource();
			return { contents: source, loader: 'js', watchDirs: [folder], watchFiles: files };
		});
	},
};

/**
 * The same module in vitest.
 *
 * @type {import('vitest/config').Plugin}
 */
export const exampleVaultForVite = {
	name,
	resolveId: (id) => (id === name ? `\0${name}` : undefined),
	load: async (id) => (id === `\0${name}` ? (await moduleSource()).source : undefined),
};

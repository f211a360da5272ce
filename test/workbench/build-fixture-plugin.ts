import { copyFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { pluginBundle } from '../../build/bundles.mjs';
import { projectFolder } from './server/page-files';

/** Builds the workbench's own test plugin into a temporary folder, and gives that. */
export async function buildFixturePlugin(): Promise<string> {
	const source = path.join(projectFolder(), 'test/workbench/fixture-plugin');
	const folder = mkdtempSync(path.join(os.tmpdir(), 'plugin-'));
	const options = {
		...pluginBundle,
		entryPoints: [path.join(source, 'main.ts')],
		outfile: path.join(folder, 'main.js'),
		minify: false,
	};
	await build(options as object);
	for (const file of ['manifest.json', 'styles.css']) {
		copyFileSync(path.join(source, file), path.join(folder, file));
	}
	return folder;
}

import { copyFileSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { pluginBundle } from '../../build/bundles.mjs';
import { projectFolder } from '../workbench/server/page-files';

/** Builds the production plugin into a temporary folder, which the caller removes. */
export async function buildPlugin(): Promise<string> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'plugin-'));
	await build({ ...pluginBundle, outfile: path.join(folder, 'main.js') } as object);
	for (const file of ['manifest.json', 'styles.css']) {
		copyFileSync(path.join(projectFolder(), file), path.join(folder, file));
	}
	return folder;
}

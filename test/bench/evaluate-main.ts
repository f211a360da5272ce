// Prints how long the production `main.js`, built for it, takes to evaluate in Chromium: a list of
// milliseconds, one for each fresh page. A program of its own, so that no other bench loads a browser.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { pluginBundle } from '../../build/bundles.mjs';
import { openWorkbench } from '../workbench/drive';
import { projectFolder } from '../workbench/server/page-files';

const ROUNDS = 9;

const plugin = mkdtempSync(path.join(os.tmpdir(), 'plugin-'));
await build({ ...pluginBundle, outfile: path.join(plugin, 'main.js') } as object);
for (const file of ['manifest.json', 'styles.css']) {
	copyFileSync(path.join(projectFolder(), file), path.join(plugin, file));
}
const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) times.push(await evaluateOnce());
rmSync(plugin, { recursive: true });
console.log(JSON.stringify(times));

async function evaluateOnce(): Promise<number> {
	const vault = { 'Note.md': 'Nothing of ours.\n' };
	const bench = await openWorkbench({ vault, plugins: [plugin] });
	const evaluated = await bench.page.evaluate<number>(`workbench.evaluated['mentorship-roadmap']`);
	await bench.close();
	return evaluated;
}

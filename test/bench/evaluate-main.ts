// Prints how long the production `main.js`, built for it, takes to evaluate in Chromium: a list of
// milliseconds, one for each fresh page. A program of its own, so that no other bench loads a browser.
import { rmSync } from 'node:fs';
import { openWorkbench } from '../workbench/drive';
import { buildPlugin } from './build-plugin';

const ROUNDS = 9;

const plugin = await buildPlugin();
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

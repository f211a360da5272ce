// Prints how long it takes from a click on the box of a step to the frame that shows the milestone's
// new figure, in the workbench over a vault of 10,000 notes: a list of milliseconds, one for each
// click. A program of its own, so that no other bench loads a browser.
import { rmSync } from 'node:fs';
import { openWorkbench } from '../workbench/drive';
import { buildPlugin } from './build-plugin';
import { generateVault } from './generate-vault';

const NOTES = 10_000;
const SEED = 42;
const DAY = '2026-06-15';
/** Clicks that are not counted: V8 compiles what is hot. */
const WARM_UP = 10;
const CLICKS = 20;

/** In the page: clicks the box of the first step below `milestone`, and resolves when it is shown. */
const CLICK = `
window.clickStep = (milestone) => new Promise((resolve) => {
	const row = () => document.querySelector('.mod-milestone[data-key="' + milestone + '"]');
	const box = row().parentElement.querySelector('.mod-step .roadmap-box');
	const before = row().textContent;
	const watch = new MutationObserver(() => {
		if (row()?.textContent === before) return;
		watch.disconnect();
		requestAnimationFrame(() => resolve(performance.now() - start));
	});
	watch.observe(row().closest('[role=tree]'), { subtree: true, childList: true, characterData: true });
	const start = performance.now();
	box.click();
});`;

const notes = generateVault(NOTES, SEED).map(({ path, text }) => [path, text]);
const plugin = await buildPlugin();
const bench = await openWorkbench({
	vault: Object.fromEntries(notes) as Record<string, string>,
	plugins: [plugin],
	today: DAY,
});
const { page } = bench;
const milestone = page.locator('.mod-milestone').filter({ hasNotText: 'Achieved' }).first();
await milestone.locator('.roadmap-chevron').click();
await page.locator('.mod-step').first().waitFor();
const key = await milestone.getAttribute('data-key');
await page.evaluate(CLICK);
const times: number[] = [];
for (let click = -WARM_UP; click < CLICKS; click++) {
	const time = await page.evaluate<number>(`clickStep(${JSON.stringify(key)})`);
	if (click >= 0) times.push(time);
	// the host hears of its own write from the disk; people do not click meanwhile
	await page.waitForTimeout(200);
}
await bench.close();
rmSync(plugin, { recursive: true });
console.log(JSON.stringify(times));

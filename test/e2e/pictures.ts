// node build/run-ts.mjs test/e2e/pictures.ts: takes the pictures of the README anew.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { pluginBundle } from '../../build/bundles.mjs';
import { projectFolder } from '../workbench/server/page-files';
import { openJourney, ROADMAP } from './open-journey';

const PICTURES = [
	{ name: 'roadmap-light', look: { theme: 'light', width: 1200, height: 800 } },
	{ name: 'roadmap-dark', look: { theme: 'dark', width: 1200, height: 800 } },
	{ name: 'roadmap-phone', look: { theme: 'light', phone: true } },
] as const;

const folder = path.join(projectFolder(), 'docs/pictures');
mkdirSync(folder, { recursive: true });
await build(pluginBundle as object);
for (const { name, look } of PICTURES) {
	const journey = await openJourney({ ...look, open: ROADMAP });
	const { page, pane } = journey;
	await pane.getByRole('tree').waitFor();
	await page.evaluate('app.workspace.leftSplit.collapse()');
	await page.evaluate(`app.workspace.activeEditor.setMode('preview')`);
	await page.locator('.markdown-rendered h1').waitFor();
	await page.evaluate('document.fonts.ready');
	await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
	await journey.close();
}

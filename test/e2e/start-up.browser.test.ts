import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Journey, openJourney, readAs, ROADMAP } from './open-journey';
import { type PluginCall, spyOnPlugin } from './spy-on-plugin';

const DIARY = 'Diary/2026-10-01.md';

let journey: Journey;

afterEach(() => journey.close());

function hashOf(folder: string): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		const file = path.join(folder, name);
		hash.update(name);
		if (statSync(file).isFile()) hash.update(readFileSync(file));
	}
	return hash.digest('hex');
}

async function start(settings: { readonly cold?: boolean } = {}): Promise<readonly PluginCall[]> {
	journey = await openJourney(settings);
	await journey.pane.getByRole('tree').waitFor();
	journey.write(
		DIARY,
		'---\ntags: [diary]\n---\n- [ ] Water the plants 📅 2026-10-01 [[Nobody]]\n',
	);
	// Once more, with the spy in place and the pane restored, as on every later start of the app.
	await journey.page.addInitScript(spyOnPlugin);
	await journey.page.reload();
	await journey.ready();
	await journey.pane.getByRole('tree').waitFor();
	return journey.page.evaluate<readonly PluginCall[]>('pluginCalls.list');
}

describe('the start of the plugin', () => {
	it.each([{ cold: false }, { cold: true }])(
		'asks nothing of the vault and of the clock before the layout is ready (cold: $cold)',
		async (settings) => {
			const calls = await start(settings);
			const early = calls.filter(({ ready }) => !ready).map(({ what }) => what);
			// Its own settings are all that it reads.
			expect(early.filter((what) => !what.startsWith('adapter '))).toEqual([]);
			expect(early.every((what) => what.endsWith('/plugins/mentorship-roadmap/data.json'))).toBe(
				true,
			);
			const later = new Set(
				calls.filter(({ ready }) => ready).map(({ what }) => what.split(' ')[0]),
			);
			for (const kind of ['list', 'cache', 'read', 'setInterval']) expect(later).toContain(kind);
			// The app has parsed the notes: nothing is parsed a second time.
			expect(later).not.toContain('parse');
		},
	);

	it('reads each note once, and none that is not of a roadmap', async () => {
		const calls = await start();
		const read = calls.flatMap(({ what }) => (what.startsWith('read ') ? what.slice(5) : []));
		expect(read).toContain(ROADMAP);
		expect(read).not.toContain(DIARY);
		expect(new Set(read).size).toBe(read.length);
	});

	it('looks at the day once a minute', async () => {
		await start();
		const { page, row } = journey;
		expect(await page.evaluate('pluginCalls.intervals.map(([, delay]) => delay)')).toEqual([
			60_000,
		]);
		await page.evaluate(`workbench.setDay('2026-10-13'); pluginCalls.intervals[0][0]()`);
		await expect
			.poll(async () => readAs((await row('Pilot the RFC').textContent()) ?? ''))
			.toContain('Overdue by 4 days');
	});
});

describe('the vault', () => {
	it('is not written to by reading, showing, walking and unloading', async () => {
		journey = await openJourney();
		const { page, pane, vaultFolder } = journey;
		const before = hashOf(vaultFolder);
		const writes: string[] = [];
		page.on('request', (request) => {
			const { pathname, searchParams } = new URL(request.url());
			const isRead =
				request.method() === 'GET' || ['stat', 'list'].includes(searchParams.get('op') ?? '');
			if (pathname.startsWith('/fs/') && !isRead) writes.push(`${request.method()} ${pathname}`);
		});
		await page.reload();
		await journey.ready();
		await pane.getByRole('button', { name: 'Why 60 %?' }).click();
		await pane.getByLabel('Filter').selectOption('Needs attention');
		await pane.getByRole('button', { name: 'Collapse all' }).click();
		await pane.getByRole('treeitem').first().locator('.roadmap-title').click();
		await journey.command('show problems');
		await page.evaluate(`workbench.setDay('2026-10-13'); window.dispatchEvent(new Event('focus'))`);
		await page.evaluate(`workbench.plugins['mentorship-roadmap'].unload()`);
		expect(writes).toEqual([]);
		expect(hashOf(vaultFolder)).toBe(before);
	});

	it('is not written to by the settings, by changes from elsewhere, or in an idle day', async () => {
		journey = await openJourney();
		const { page, pane, vaultFolder } = journey;
		await page.addInitScript(spyOnPlugin);
		await page.reload();
		await journey.ready();
		await pane.getByRole('tree').waitFor();
		await page.evaluate(`app.setting.openTabById('mentorship-roadmap')`);
		await page.getByRole('tabpanel').locator('.setting-item-control:visible').first().waitFor();
		await page.keyboard.press('Escape');
		journey.write(ROADMAP, `${journey.read(ROADMAP)}More.\n`);
		const before = hashOf(vaultFolder);
		// each minute of a day, with what the plugin does in it
		await page.evaluate(`(async () => {
			for (let minute = 0; minute < 1440; minute++) {
				if (minute === 900) workbench.setDay('2026-10-13');
				for (const [act] of pluginCalls.intervals) act();
				if (minute % 60 === 0) {
					window.dispatchEvent(new Event('focus'));
					await new Promise((resolve) => setTimeout(resolve, 5));
				}
			}
		})()`);
		await expect
			.poll(async () => readAs((await journey.row('Pilot the RFC').textContent()) ?? ''))
			.toContain('Overdue by 4 days');
		const calls = await page.evaluate<readonly PluginCall[]>('pluginCalls.list');
		expect(calls.length).toBeGreaterThan(10);
		expect(calls.filter(({ what }) => what.startsWith('write '))).toEqual([]);
		expect(hashOf(vaultFolder)).toBe(before);
	});

	it('is seen to be written to when it is', async () => {
		journey = await openJourney();
		const { page, row } = journey;
		await page.addInitScript(spyOnPlugin);
		await page.reload();
		await journey.ready();
		await row('Full rollout').locator('.roadmap-chevron').click();
		await row('Lead two ramp').focus();
		await page.keyboard.press('Space');
		await expect
			.poll(() =>
				page.evaluate(
					`pluginCalls.list.map(({ what }) => what).filter((what) => /^write /.test(what))`,
				),
			)
			.toEqual(['write process']);
	});
});

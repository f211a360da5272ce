import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildFixturePlugin } from './build-fixture-plugin';
import { type DrivenWorkbench, openWorkbench, type WorkbenchSettings } from './drive';

const NOTES = {
	'Plan.md': `---\nowner: "[[People/Ana]]"\n---\n# Plan\n${'\nText.\n'.repeat(60)}\n- [ ] Write to [[Ana]]\n- [x] Begin\n`,
	'People/Ana.md': '# Ana\n\nKnows the way.\n\n## Work\n\n- [ ] Answer ^first\n',
};

let plugin: string;
let bench: DrivenWorkbench;

beforeAll(async () => {
	plugin = await buildFixturePlugin();
});

afterAll(() => {
	rmSync(plugin, { recursive: true, force: true });
});

afterEach(async () => {
	await bench.close();
});

async function open(settings: Partial<WorkbenchSettings> = {}): Promise<DrivenWorkbench> {
	bench = await openWorkbench({
		vault: NOTES,
		plugins: [plugin],
		today: '2026-10-12',
		...settings,
	});
	return bench;
}

const read = (name: string): string => readFileSync(path.join(bench.vaultFolder, name), 'utf8');
const rows = (): ReturnType<DrivenWorkbench['page']['locator']> =>
	bench.page.locator('.task-list-row');

describe('a plugin in the workbench', () => {
	it('shows its view in the right sidebar once enabled, and its item in the status bar', async () => {
		const { page } = await open();
		await page.locator('.mod-right-split .workspace-leaf-content[data-type="task-list"]').waitFor();
		expect(await rows().allTextContents()).toEqual(['Write to [[Ana]]', 'Answer ^first']);
		expect(await page.locator('.status-bar-item').textContent()).toBe('2 open');
		await bench.picture('host');
	});

	it('opens a note at its line when a row is clicked', async () => {
		const { page } = await open();
		await rows().getByText('Write to').click();
		const line = page.locator('.cm-line', { hasText: 'Write to [[Ana]]' });
		await line.waitFor();
		expect(await line.isVisible()).toBe(true);
		const at = await page.evaluate('app.workspace.activeEditor.editor.getCursor().line');
		expect(read('Plan.md').split('\n')[Number(at)]).toBe('- [ ] Write to [[Ana]]');
	});

	it('opens beside with modifiers', async () => {
		const { page } = await open({ open: 'Plan.md' });
		await rows()
			.first()
			.click({ modifiers: ['Control', 'Alt'] });
		await page.locator('.mod-root .workspace-tabs').nth(1).waitFor();
		await rows()
			.first()
			.click({ modifiers: ['Control'] });
		await page.locator('.mod-root .workspace-tab-header').nth(2).waitFor();
	});

	it('opens a window with modifiers, and that shows the note at its line', async () => {
		const { page } = await open({ open: 'Plan.md' });
		const popup = page.waitForEvent('popup');
		await rows()
			.getByText('Answer')
			.click({ modifiers: ['Control', 'Alt', 'Shift'] });
		const other = await popup;
		await other.locator('.cm-line', { hasText: 'Answer' }).waitFor();
	});

	it('hears of notes edited, made and deleted on disk', async () => {
		await open();
		await rows().nth(1).waitFor();
		appendFileSync(path.join(bench.vaultFolder, 'Plan.md'), '- [ ] Third\n');
		await rows().getByText('Third').waitFor();
		writeFileSync(path.join(bench.vaultFolder, 'New.md'), '- [ ] Fourth\n');
		await rows().getByText('Fourth').waitFor();
		rmSync(path.join(bench.vaultFolder, 'New.md'));
		await rows().getByText('Fourth').waitFor({ state: 'detached' });
	});

	it('writes through its modal, opened from the palette, and the open editor follows', async () => {
		const { page } = await open({ open: 'Plan.md' });
		await bench.command('add task open note');
		await page.locator('.modal input').fill('Sleep on it');
		await page.keyboard.press('Enter');
		await rows().getByText('Sleep on it').waitFor();
		expect(read('Plan.md').endsWith('- [x] Begin\n- [ ] Sleep on it\n')).toBe(true);
		const text = await page.evaluate('app.workspace.activeEditor.editor.getValue()');
		expect(text).toBe(read('Plan.md'));
	});

	it('keeps a setting in data.json', async () => {
		const { page } = await open();
		await page.keyboard.press('Control+,');
		await page
			.locator('.setting-item', { hasText: 'Show done' })
			.locator('.checkbox-container')
			.click();
		const data = '.obsidian/plugins/task-list/data.json';
		await expect.poll(() => JSON.parse(read(data)) as unknown).toEqual({ showDone: true });
	});

	it('hears of settings that something else has changed', async () => {
		await open({ vault: { ...NOTES, '.obsidian/plugins/task-list/data.json': '{}' } });
		await rows().nth(1).waitFor();
		const data = path.join(bench.vaultFolder, '.obsidian/plugins/task-list/data.json');
		writeFileSync(data, '{"showDone":true}');
		await rows().getByText('Begin').waitFor();
	});

	it('finds its pane as it was after a reload', async () => {
		const { page } = await open();
		await page.getByLabel('Filter tasks').fill('Answer');
		await page.keyboard.press('Enter');
		await rows().getByText('Write to').waitFor({ state: 'detached' });
		await page.reload();
		await bench.ready();
		expect(await rows().allTextContents()).toEqual(['Answer ^first']);
		expect(await page.locator('.mod-right-split .workspace-tab-header').count()).toBe(1);
	});

	it('lives in a drawer on a phone, without a status bar', async () => {
		const { page } = await open({ phone: true });
		await page.locator('.workspace-drawer.mod-right .task-list-row').first().waitFor();
		expect(await page.locator('.status-bar').isVisible()).toBe(false);
		expect(await page.locator('body.is-phone').count()).toBe(1);
		await bench.picture('host-phone');
		await rows().getByText('Write to').click();
		await rows().first().waitFor({ state: 'hidden' });
		expect(await page.locator('.cm-line', { hasText: 'Write to' }).isVisible()).toBe(true);
	});
});

describe('the host', () => {
	it('renames a note and its links, and leaves those that still lead there', async () => {
		const { page } = await open();
		await page.evaluate(
			`app.fileManager.renameFile(app.vault.getFileByPath('People/Ana.md'), 'Ana Ruiz.md')`,
		);
		await expect.poll(() => read('Plan.md')).toContain('- [ ] Write to [[Ana Ruiz]]');
		expect(read('Plan.md')).toContain('owner: "[[Ana Ruiz]]"');
	});

	it('saves what is typed', async () => {
		const { page } = await open({ open: 'People/Ana.md' });
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+End');
		await page.keyboard.type('- [ ] Typed');
		await expect.poll(() => read('People/Ana.md'), { timeout: 5000 }).toContain('- [ ] Typed');
	});

	it('shows a preview of what the mouse rests on', async () => {
		const { page } = await open();
		await rows().getByText('Answer').hover();
		await page.locator('.hover-popover h2', { hasText: 'Work' }).waitFor();
	});

	it('offers a link where to open', async () => {
		const { page } = await open();
		await rows().first().click({ button: 'right' });
		const items = await page.locator('.menu-item').allTextContents();
		expect(items).toEqual(['Open in new tab', 'Open to the right', 'Open in new window']);
	});

	it('renders a note for reading', async () => {
		const { page } = await open({ open: 'Plan.md' });
		await page.keyboard.press('Control+e');
		await page.locator('.markdown-rendered h1', { hasText: 'Plan' }).waitFor();
		expect(await page.locator('.task-list-item.is-checked').textContent()).toBe('Begin');
		await page.locator('.markdown-rendered a.internal-link').click();
		await page.locator('.markdown-rendered h2', { hasText: 'Work' }).waitFor();
	});

	it('says so when a plugin asks for what it lacks', async () => {
		const { page } = await open();
		await expect(page.evaluate('app.internalPlugins')).rejects.toThrow(
			'workbench: App.internalPlugins is not implemented',
		);
	});

	it('keeps the day that the address gives', async () => {
		const { page } = await open();
		expect(await page.evaluate('new Date().toDateString()')).toBe('Mon Oct 12 2026');
	});

	it('tells of every note when the cache is cold', async () => {
		await open({ cold: true });
		await rows().nth(1).waitFor();
	});
});

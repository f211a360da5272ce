// @vitest-environment happy-dom
import type { PluginManifest } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { App } from './app';
import { MarkdownView } from './markdown-view';
import { obsidian } from './obsidian';
import { openInMemory } from './open-in-memory';
import { startPlugin } from './plugin-loader';
import type { TFile } from './vault-files';

const manifest: PluginManifest = {
	id: 'mine',
	name: 'Mine',
	version: '1.0.0',
	minAppVersion: '1.13.1',
	description: '',
	author: '',
};

function fileIn(app: App, path: string): TFile {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`${path} is not there`);
	return file;
}

describe('a plugin', () => {
	it('takes all that it registered with it, and leaves its views where they are', async () => {
		const { app } = await openInMemory({});
		class MyView extends obsidian.ItemView {
			getViewType(): string {
				return 'mine';
			}
			getDisplayText(): string {
				return 'Mine';
			}
		}
		const { plugin } = await startPlugin(app, manifest, (_require, module) => {
			module.exports['default'] = class extends obsidian.Plugin {
				override onload(): void {
					this.addCommand({ id: 'go', name: 'Go', callback: () => undefined });
					this.addRibbonIcon('star', 'Go', () => undefined);
					this.addStatusBarItem().setText('here');
					this.registerView('mine', (leaf) => new MyView(leaf));
				}
			};
		});
		const before = document.querySelectorAll('.side-dock-ribbon-action').length;
		const leaf = await app.workspace.ensureSideLeaf('mine', 'right');
		expect(leaf.view).toBeInstanceOf(MyView);
		plugin.unload();
		expect(Object.keys(app.commands.commands)).not.toContain('mine:go');
		expect(document.querySelectorAll('.side-dock-ribbon-action')).toHaveLength(before - 1);
		expect(document.querySelectorAll('.status-bar-item')).toHaveLength(0);
		expect(app.workspace.getLeavesOfType('mine')).toEqual([leaf]);
	});

	it('sees no notes before the vault is read, and hears of each as created', async () => {
		const seen: string[] = [];
		await openInMemory({ 'a.md': '' }, ({ vault }) => {
			seen.push(`${String(vault.getFiles().length)} notes`);
			vault.on('create', (file: TFile) => seen.push(file.path));
		});
		expect(seen).toEqual(['0 notes', 'a.md']);
	});

	it.each(['App.internalPlugins', 'Vault.copy', 'Workspace.iterateCodeMirrors'])(
		'is told that %s is not implemented',
		async (name) => {
			const { app } = await openInMemory({});
			const [owner = '', member = ''] = name.split('.');
			const object: unknown = owner === 'App' ? app : Reflect.get(app, owner.toLowerCase());
			expect(() => Reflect.get(object as object, member) as unknown).toThrow(
				`workbench: ${name} is not implemented`,
			);
		},
	);
});

describe('files', () => {
	it('keep the links to them when they are renamed, folders too', async () => {
		const { app, disk } = await openInMemory({
			'a.md': '---\nof: "[[x/n|N]]"\n---\n[[x/n#Part]] [t](x/n.md#Part) ![[x/n]] [[n]] `[[x/n]]`',
			'x/n.md': '# Part',
		});
		const folder = app.vault.getFolderByPath('x');
		if (folder) await app.fileManager.renameFile(folder, 'y');
		expect(disk.files.get('a.md')).toBe(
			'---\nof: "[[n|N]]"\n---\n[[n#Part]] [t](y/n.md#Part) ![[n]] [[n]] `[[x/n]]`',
		);
	});

	it('go into the trash, side by side with what is there', async () => {
		const { app, disk } = await openInMemory({ 'a.md': 'new', '.trash/a.md': 'old' });
		await app.fileManager.trashFile(fileIn(app, 'a.md'));
		expect([...disk.files.entries()]).toEqual([
			['.trash/a.md', 'old'],
			['.trash/a.md 2', 'new'],
		]);
	});

	it('open in the editor, which keeps what is typed when the disk changes elsewhere', async () => {
		const { app, disk } = await openInMemory({ 'a.md': 'one\ntwo\nthree' });
		const file = fileIn(app, 'a.md');
		await app.workspace.getLeaf(false).openFile(file);
		const view = app.workspace.getActiveViewOfType(MarkdownView);
		view?.editor.replaceRange(' mine', { line: 2, ch: 5 });
		app.vault.noteFile('a.md', await disk.write('a.md', 'one, theirs\ntwo\nthree'));
		await vi.waitFor(() => {
			expect(view?.editor.getValue()).toBe('one, theirs\ntwo\nthree mine');
		});
		await view?.save();
		expect(disk.files.get('a.md')).toBe('one, theirs\ntwo\nthree mine');
	});
});

describe('the workspace', () => {
	it('restores leaves that are not seen without their views, until they are', async () => {
		const { app } = await openInMemory({ 'a.md': '', 'b.md': '' });
		await app.workspace.getLeaf(false).openFile(fileIn(app, 'a.md'));
		await app.workspace.getLeaf('tab').openFile(fileIn(app, 'b.md'));
		await app.workspace.changeLayout(app.workspace.getLayout());
		const [first, second] = app.workspace.getLeavesOfType('markdown');
		expect([first?.isDeferred, second?.isDeferred]).toEqual([true, false]);
		if (first) await app.workspace.revealLeaf(first);
		expect(first?.view).toBeInstanceOf(MarkdownView);
		expect(first?.getDisplayText()).toBe('a');
	});

	it('tells of the file in use once for each change', async () => {
		const { app } = await openInMemory({ 'a.md': '', 'b.md': '' });
		const opened: (string | undefined)[] = [];
		app.workspace.on('file-open', (file: TFile | null) => opened.push(file?.path));
		await app.workspace.openLinkText('a', '');
		await app.workspace.openLinkText('b', '', 'tab');
		app.workspace.activeLeaf?.detach();
		expect(opened).toEqual(['a.md', 'b.md', 'a.md']);
	});

	it('goes to the heading or the block that a link names, and makes the note that it lacks', async () => {
		const { app, disk } = await openInMemory({ 'a.md': 'x\n\n## Part\n\n- item ^here\n' });
		const line = (): number | undefined =>
			app.workspace.getActiveViewOfType(MarkdownView)?.editor.getCursor().line;
		await app.workspace.openLinkText('a#Part', '');
		expect(line()).toBe(2);
		await app.workspace.openLinkText('a#^here', '');
		expect(line()).toBe(4);
		await app.workspace.openLinkText('new', '');
		expect(disk.files.get('new.md')).toBe('');
	});
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingApi } from './api-used';
import { projectFolder } from './server/page-files';

const HOST = path.join(projectFolder(), 'test/workbench/obsidian.ts');

function sourcesIn(folder: string): string[] {
	const root = path.join(projectFolder(), folder);
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
		.map((name) => path.join(root, name));
}

describe('the host', { timeout: 120_000 }, () => {
	it('has everything of the public API that the plugin and the test plugin use', () => {
		const files = [...sourcesIn('src'), ...sourcesIn('test/workbench/fixture-plugin')];
		expect(missingApi(files, HOST)).toEqual([]);
	});

	it('is told what it lacks: imports, members, and what a subclass overrides', () => {
		const folder = mkdtempSync(path.join(projectFolder(), 'test/workbench/.output-'));
		const file = path.join(folder, 'asks.ts');
		writeFileSync(
			file,
			[
				"import { type App, BasesView, type Editor, MarkdownView } from 'obsidian';",
				'export const uses = ({ vault, secretStorage }: App, editor: Editor): unknown[] => [',
				'	vault.copy, vault.read, secretStorage, editor.refresh, BasesView,',
				'];',
				'export class Mine extends MarkdownView {',
				'	override showSearch(): void {}',
				'	override clear(): void {}',
				'}',
			].join('\n'),
		);
		const names = missingApi([file], HOST).map((use) => use.name);
		rmSync(folder, { recursive: true });
		expect(names.sort()).toEqual([
			'App.secretStorage',
			'BasesView',
			'Editor.refresh',
			'MarkdownView.showSearch',
			'Vault.copy',
		]);
	});
});

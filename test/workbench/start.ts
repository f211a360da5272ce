import { cpSync, mkdtempSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { context } from 'esbuild';
import { pluginBundle } from '../../build/bundles.mjs';
import { projectFolder } from './server/page-files';
import { serveWorkbench } from './server/serve-workbench';

const usage = `npm start                       the plugin over a fresh copy of the example vault
npm start -- --vault PATH       over a folder of yours, in place
npm start -- --port N           at another port than 4177
In the address of the page: ?today=YYYY-MM-DD  ?theme=dark  ?phone  ?open=NOTE.md`;

const { values } = parseArgs({
	options: {
		vault: { type: 'string' },
		port: { type: 'string', default: '4177' },
		help: { type: 'boolean', short: 'h', default: false },
	},
});

if (values.help) console.log(usage);
else await start(values.vault, Number(values.port));

async function start(vault: string | undefined, port: number): Promise<void> {
	const folder = vault === undefined ? copyOfExample() : path.resolve(vault);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
		console.error(`${folder} is no folder.\n\n${usage}`);
		process.exitCode = 1;
		return;
	}
	const plugin = await context({ ...pluginBundle, minify: false } as object);
	await plugin.rebuild();
	await plugin.watch();
	const server = await serveWorkbench({ vault: folder, plugins: [projectFolder()], port });
	console.log(`Workbench, an independent host for the public plugin API: ${server.url}`);
	console.log(`Vault: ${folder}${vault === undefined ? ' (a copy)' : ''}`);
	console.log('main.js is built anew when a source changes, and the page reloads. Ctrl+C ends.');
	const end = (): void => {
		void Promise.all([server.close(), plugin.dispose()]).then(() => process.exit(0));
	};
	process.once('SIGINT', end);
	process.once('SIGTERM', end);
}

function copyOfExample(): string {
	const copy = path.join(mkdtempSync(path.join(os.tmpdir(), 'workbench-')), 'Example vault');
	cpSync(path.join(projectFolder(), 'test/vaults/example'), copy, { recursive: true });
	return copy;
}

import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The page of the workbench: its script bundled, its styles joined. */
export interface PageFiles {
	readonly html: string;
	readonly script: string;
	/** The source map of the script. */
	readonly map: string;
	readonly styles: string;
}

let built: Promise<PageFiles> | undefined;

/** Builds the page, once in the life of the process. */
export function pageFiles(): Promise<PageFiles> {
	built ??= buildPage(path.join(projectFolder(), 'test/workbench'));
	return built;
}

/** The project's folder, from wherever this module was bundled to. */
export function projectFolder(): string {
	let folder = path.dirname(fileURLToPath(import.meta.url));
	while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
	return folder;
}

async function buildPage(source: string): Promise<PageFiles> {
	const bundle = await build({
		entryPoints: [path.join(source, 'boot.ts')],
		bundle: true,
		write: false,
		format: 'iife',
		platform: 'browser',
		target: 'chrome120',
		outfile: 'workbench.js',
		minify: true,
		keepNames: true,
		sourcemap: true,
		logLevel: 'warning',
	});
	const theme = path.join(source, 'theme');
	const sheets = (await readdir(theme)).filter((name) => name.endsWith('.css')).sort();
	const styles = await Promise.all(sheets.map((name) => readFile(path.join(theme, name), 'utf8')));
	const output = (end: string): string =>
		bundle.outputFiles.find((file) => file.path.endsWith(end))?.text ?? '';
	return { html: HTML, script: output('.js'), map: output('.map'), styles: styles.join('\n') };
}

const HTML = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<title>Workbench: an independent host for the public plugin API</title>
		<link rel="icon" href="data:,">
		<link rel="stylesheet" href="/workbench.css">
	</head>
	<body class="theme-light">
		<script src="/workbench.js"></script>
	</body>
</html>
`;

import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectFolder } from '../workbench/server/page-files';

export interface GalleryLook {
	readonly width: number;
	readonly theme: 'light' | 'dark';
	/** A touch screen. */
	readonly phone?: boolean;
	/** Main area instead of a sidebar. */
	readonly tab?: boolean;
}

/** The page of gallery-page.tsx as one script, and the styles of the workbench and of the plugin. */
export async function galleryFiles(): Promise<{
	readonly script: string;
	readonly styles: string;
}> {
	const root = projectFolder();
	const bundle = await build({
		entryPoints: [path.join(root, 'test/view/gallery-page.tsx')],
		bundle: true,
		write: false,
		minify: true,
		format: 'iife',
		platform: 'browser',
		target: 'chrome120',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		define: { 'process.env.NODE_ENV': '"production"' },
	});
	const theme = path.join(root, 'test/workbench/theme');
	const sheets = (await readdir(theme)).filter((name) => name.endsWith('.css')).sort();
	const files = [...sheets.map((name) => path.join(theme, name)), path.join(root, 'styles.css')];
	const styles = await Promise.all(files.map((file) => readFile(file, 'utf8')));
	return { script: bundle.outputFiles[0]?.text ?? '', styles: styles.join('\n') };
}

export async function launch(executablePath: string): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	});
}

/** A page with an empty pane of this look. */
export async function openGallery(
	browser: Browser,
	files: Awaited<ReturnType<typeof galleryFiles>>,
	{ width, theme, phone = false, tab = false }: GalleryLook,
): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width, height: 5000 },
		deviceScaleFactor: 2,
		hasTouch: phone,
		isMobile: phone,
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	await page.setContent(`<!doctype html><html lang="en"><head><title>Gallery</title>
		<meta name="viewport" content="width=device-width"><style>${files.styles}
		html, body { block-size: auto; overflow: visible; }
		main { padding: 12px; background: var(--background-${tab ? 'primary' : 'secondary'}); }
		</style></head><body class="theme-${theme}"><main id="pane"></main></body></html>`);
	await page.addScriptTag({ content: files.script });
	return page;
}

/** Leaves a picture of the whole pane in `test/workbench/.output/`. */
export async function picture(page: Page, name: string): Promise<void> {
	const folder = path.join(projectFolder(), 'test/workbench/.output');
	mkdirSync(folder, { recursive: true });
	await page.locator('#pane').screenshot({ path: path.join(folder, `pane-${name}.png`) });
}

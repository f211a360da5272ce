import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../ensure-browser.mjs';
import { projectFolder } from './server/page-files';
import { serveWorkbench } from './server/serve-workbench';

export interface WorkbenchSettings {
	/** A folder to copy, or notes by their path. The copy is what the page reads and writes. */
	readonly vault: string | Readonly<Record<string, string>>;
	/** Folders of plugins that are built; the project's own without them. */
	readonly plugins?: readonly string[];
	/** The day of the page's clock, YYYY-MM-DD; nine in the morning UTC. */
	readonly today?: string;
	readonly theme?: 'light' | 'dark';
	/** A narrow page with touch, which says of itself that it is a phone. */
	readonly phone?: boolean;
	readonly width?: number;
	readonly height?: number;
	/** The note that is open at first. */
	readonly open?: string;
	/** True lets the plugin start before the notes are read, as on a vault's first start. */
	readonly cold?: boolean;
}

export interface DrivenWorkbench {
	readonly page: Page;
	/** The copy of the vault, on disk. */
	readonly vaultFolder: string;
	/** What the page reported as errors so far; a test that expects some empties it. */
	readonly errors: string[];
	/** Runs a command by what is typed into the palette. */
	command(query: string): Promise<void>;
	/** Resolves when the page has started again, as after a reload. */
	ready(): Promise<void>;
	/** Leaves a picture in `test/workbench/.output/`, and gives its path. */
	picture(name: string): Promise<string>;
	/** Ends it and removes the copy. Refused when the page reported an error. */
	close(): Promise<void>;
}

/** Opens the workbench in Chromium over a fresh copy of a vault. */
export async function openWorkbench(settings: WorkbenchSettings): Promise<DrivenWorkbench> {
	const { theme = 'light', phone = false } = settings;
	const vaultFolder = copyOf(settings.vault);
	const plugins = settings.plugins ?? [projectFolder()];
	const server = await serveWorkbench({ vault: vaultFolder, plugins });
	const browser = await borrowBrowser();
	const context = await browser.newContext({
		viewport: {
			width: settings.width ?? (phone ? 390 : 1360),
			height: settings.height ?? (phone ? 844 : 860),
		},
		locale: 'en-GB',
		timezoneId: 'UTC',
		colorScheme: theme,
		reducedMotion: 'reduce',
		hasTouch: phone,
		isMobile: phone,
		deviceScaleFactor: phone ? 2 : 1,
	});
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	const ready = async (): Promise<void> => {
		await page.waitForSelector('body[data-ready]', { timeout: 120_000 });
		if ((await page.getAttribute('body', 'data-ready')) === 'failed') {
			throw new Error(`the workbench did not start: ${errors.join('\n')}`);
		}
	};
	const close = async (): Promise<void> => {
		await context.close();
		returnBrowser();
		await server.close();
		rmSync(path.dirname(vaultFolder), { recursive: true, force: true });
		if (errors.length > 0) throw new Error(`the page reported: ${errors.join('\n')}`);
	};
	await page.goto(server.url + addressOf(settings));
	await ready();
	return {
		page,
		vaultFolder,
		errors,
		ready,
		close,
		command: async (query) => {
			await page.keyboard.press('Control+p');
			await page.locator('.prompt-input').fill(query);
			await page.locator('.suggestion-item').first().waitFor();
			await page.keyboard.press('Enter');
		},
		picture: async (name) => {
			const file = path.join(projectFolder(), 'test/workbench/.output', `${name}.png`);
			await page.screenshot({ path: file });
			return file;
		},
	};
}

function addressOf({ today, theme, phone, open, cold }: WorkbenchSettings): string {
	const address = new URLSearchParams();
	if (today !== undefined) address.set('today', today);
	if (theme !== undefined) address.set('theme', theme);
	if (open !== undefined) address.set('open', open);
	if (phone === true) address.set('phone', '');
	if (cold === true) address.set('cold', '');
	return `?${address.toString()}`;
}

function copyOf(vault: WorkbenchSettings['vault']): string {
	const temporary = mkdtempSync(path.join(os.tmpdir(), 'workbench-'));
	if (typeof vault === 'string') {
		const folder = path.join(temporary, path.basename(path.resolve(vault)));
		cpSync(vault, folder, { recursive: true });
		return folder;
	}
	const folder = path.join(temporary, 'vault');
	mkdirSync(folder);
	for (const [name, text] of Object.entries(vault)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	return folder;
}

let shared: Promise<Browser> | undefined;
let borrowers = 0;

/** One browser for all the pages of a process; it ends soon after the last of them. */
async function borrowBrowser(): Promise<Browser> {
	borrowers++;
	shared ??= chromium.launch({
		executablePath: ensureBrowser(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
	return shared;
}

/** The browser stays a moment for the next one: starting it takes longer than most tests. */
function returnBrowser(): void {
	borrowers--;
	setTimeout(() => {
		if (borrowers > 0 || !shared) return;
		const ending = shared;
		shared = undefined;
		void ending.then((browser) => browser.close());
	}, 3000);
}

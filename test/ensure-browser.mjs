// Finds a Chromium for the browser tests, or installs one, or says what else can be done.
// As a program it prints the path: node test/ensure-browser.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

const packages = ['chromium', 'fonts-inter', 'fonts-liberation', 'fonts-noto-color-emoji'];
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** True when the file can be run and answers with its version (a stub that only points elsewhere does not). */
function runs(file) {
	try {
		accessSync(file, constants.X_OK);
		if (process.platform === 'linux') {
			execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 60_000 });
		}
		return true;
	} catch {
		return false;
	}
}

/** The path of a Chromium that is already here, or undefined. */
function find() {
	return [...installed, chromium.executablePath()].find((file) => existsSync(file) && runs(file));
}

/** Runs an installer and shows what it says; false when it failed or is not there. */
function run(command, args, env = {}) {
	console.error(`> ${[command, ...args].join(' ')}`);
	const done = spawnSync(command, args, {
		env: { ...process.env, ...env },
		// Standard output carries the browser's path alone.
		stdio: ['ignore', 2, 2],
	});
	return done.status === 0;
}

/** Debian's browser and the fonts that the pictures need: only where we may install packages. */
function installFromDebian() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	const wait = ['-o', 'DPkg::Lock::Timeout=300'];
	return (
		run('apt-get', [...wait, 'update'], quiet) &&
		run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], quiet)
	);
}

/** The browser that Playwright downloads into the user's cache. */
function installFromPlaywright() {
	const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
	const cli = path.join(path.dirname(manifest), 'cli.js');
	return run(process.execPath, [cli, 'install', 'chromium']);
}

/**
 * The path of a Chromium that runs on this machine, installing it when there is none.
 * `CHROMIUM_PATH` names one of your own. Throws when none can be had.
 */
export function ensureBrowser() {
	const own = process.env.CHROMIUM_PATH;
	if (own) {
		if (runs(own)) return own;
		throw new Error(`CHROMIUM_PATH is ${own}, which cannot be run.`);
	}
	for (const install of [() => true, installFromDebian, installFromPlaywright]) {
		const file = install() ? find() : undefined;
		if (file) return file;
	}
	throw new Error(
		[
			'No Chromium found, and none could be installed.',
			'Install Chromium or Chrome and name it: CHROMIUM_PATH=/path/to/chromium npm test',
			'All tests that need no browser: npm run test:unit',
		].join('\n'),
	);
}

// By its name: in a bundle of something else this file has that one's address.
if (path.basename(process.argv[1] ?? '') === 'ensure-browser.mjs') {
	try {
		console.log(ensureBrowser());
	} catch (error) {
		console.error(error.message);
		process.exitCode = 1;
	}
}

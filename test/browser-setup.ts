import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './ensure-browser.mjs';

declare module 'vitest' {
	interface ProvidedContext {
		/** Path of the Chromium to launch: `inject('chromium')`. */
		chromium: string;
	}
}

/** Runs once before the browser tests; without a browser they fail, they are not skipped. */
export default function setup(project: TestProject): void {
	project.provide('chromium', ensureBrowser());
}

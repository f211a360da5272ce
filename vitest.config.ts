import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { exampleVaultForVite } from './build/example-vault.mjs';

const browserTests = 'test/**/*.browser.test.{ts,tsx}';
const stub = fileURLToPath(new URL('test/obsidian/obsidian-stub.ts', import.meta.url));
const report = process.env.TEST_REPORT;

export default defineConfig({
	plugins: [exampleVaultForVite],
	// The package has nothing that runs: the app brings it, and the workbench has its own.
	resolve: { alias: { obsidian: stub } },
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					setupFiles: ['test/fast-check-seed.ts'],
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: [browserTests, 'test/vaults/**'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: [browserTests],
					globalSetup: ['test/browser-setup.ts'],
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					expect: { poll: { timeout: 10_000 } },
				},
			},
		],
	},
});

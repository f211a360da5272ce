// node esbuild.config.mjs           builds main.js and dist/cli.mjs, minified as they are released
// node esbuild.config.mjs --watch   builds them again whenever a source changes, readable
import { chmod } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { commandBundle, pluginBundle } from './build/bundles.mjs';

const bundles = [pluginBundle, commandBundle];

if (process.argv.includes('--watch')) {
	for (const bundle of bundles) {
		const watched = await context({ ...bundle, minify: false, logLevel: 'info' });
		await watched.watch();
	}
} else {
	await Promise.all(bundles.map((bundle) => build(bundle)));
	await chmod(commandBundle.outfile, 0o755);
}

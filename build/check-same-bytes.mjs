// Builds everything twice, from two working folders, and fails unless every byte is the same
// as in the files that `npm run build` left: what is released can be built again by anyone.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { commandBundle, pluginBundle } from './bundles.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundles = [pluginBundle, commandBundle];

/** Builds the bundles into a folder of their own and returns their bytes. */
async function buildInto(folder) {
	await Promise.all(
		bundles.map((bundle) => build({ ...bundle, outfile: path.join(folder, bundle.outfile) })),
	);
	return Promise.all(bundles.map((bundle) => readFile(path.join(folder, bundle.outfile))));
}

if (process.argv[2] === '--into') {
	await buildInto(process.argv[3]);
} else {
	const folder = await mkdtemp(path.join(tmpdir(), 'same-bytes-'));
	try {
		execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--into', folder], {
			cwd: tmpdir(),
			env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
			stdio: 'inherit',
		});
		for (const { outfile } of bundles) {
			const here = await readFile(path.join(root, outfile));
			const there = await readFile(path.join(folder, outfile));
			if (!here.equals(there)) {
				console.error(`${outfile}: a second build gave other bytes`);
				process.exitCode = 1;
			} else console.log(`${outfile}: the same ${here.length} bytes`);
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

// node build/check-version.mjs [TAG]: fails unless manifest.json, package.json, package-lock.json,
// versions.json and the tag speak of one version, and of one oldest app version.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const manifest = read('manifest.json');
const versions = read('versions.json');
const [, , tag = manifest.version] = process.argv;

// versions.json has an entry only where the oldest app version changed: the newest entry holds.
const oldestApp = Object.values(versions).at(-1);
const complaints = [
	[tag === manifest.version, `the tag is ${tag}, manifest.json says ${manifest.version}`],
	[/^\d+\.\d+\.\d+$/.test(manifest.version), `${manifest.version} is not of the form x.y.z`],
	[read('package.json').version === manifest.version, 'package.json has another version'],
	[read('package-lock.json').version === manifest.version, 'package-lock.json has another version'],
	[oldestApp === manifest.minAppVersion, 'versions.json ends with another minAppVersion'],
].flatMap(([holds, complaint]) => (holds ? [] : [complaint]));

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

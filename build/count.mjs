// node build/count.mjs --checks    the names of the scripts that `npm run check:static` runs, in order
// node build/count.mjs FOLDER      counts what .ci/run left there; fails unless all of it passed
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const scripts = JSON.parse(
	readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).scripts;
const checks = scripts['check:static'].split(' && ').map((part) => part.replace('npm run ', ''));

/** Tests that passed and failed; a file that could not be loaded is one failed test. */
function countTests(file) {
	if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + unloaded.length,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

/** Prints the counts; the exit status is 1 unless everything ran and passed. */
function count(folder) {
	const passed = (name) => {
		const file = path.join(folder, name);
		return existsSync(file) && readFileSync(file, 'utf8').trim() === '0';
	};
	const tests = countTests(path.join(folder, 'tests.json'));
	// An error outside of any test, no test at all, no browser: the command failed, and so one failed.
	if (!passed('test') && tests.failed === 0) tests.failed = 1;
	const others = ['install', ...checks.map((name) => `check.${name}`)];
	const failed = others.filter((name) => !passed(name));
	console.log(`tests: ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);
	console.log(`checks: ${others.length - failed.length} passed, ${failed.length} failed`);
	for (const name of failed) console.log(`  failed: ${name.replace('check.', 'npm run ')}`);
	const sum = tests.failed + failed.length;
	console.log(`${tests.passed + others.length - failed.length} passed, ${sum} failed`);
	process.exitCode = sum === 0 ? 0 : 1;
}

if (process.argv[2] === '--checks') console.log(checks.join('\n'));
else count(process.argv[2]);

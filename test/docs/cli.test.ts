import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { HELP_TEXT } from '../../src/node/help-text';
import { EXAMPLE, runCli, temporaryVault } from '../node/run-cli';

const page = readFileSync('docs/cli.md', 'utf8');
const lines = [...page.matchAll(/^mentorship-roadmap (.+)$/gm)].map(([, line = '']) => line);

/** The commands change it, one after the other. */
const vault = temporaryVault(EXAMPLE);
afterAll(() => {
	vault.remove();
});

/** The words of a shell line up to a pipe or an alternative; the example stands for `~/Notes`. */
function wordsOf(line: string): readonly string[] {
	const [command = ''] = line.split(/ \|/);
	return [...command.matchAll(/"([^"]*)"|\S+/g)].map(
		([word, quoted]) => quoted ?? word.replace('~/Notes', vault.root),
	);
}

describe('docs/cli.md', () => {
	test('has commands', () => {
		expect(lines.length).toBeGreaterThan(10);
	});

	test.each(lines)('mentorship-roadmap %s', (line) => {
		const { status, stdout, stderr } = runCli(wordsOf(line), { folder: vault.root, day: null });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).not.toBe('');
		if (!line.includes('--json')) return;
		const key = line.includes('--vault') ? 'written' : 'schema';
		expect(JSON.parse(stdout)).toHaveProperty(key);
	});

	test('names every option that the help names, and no other', () => {
		const options = (text: string) => new Set(text.match(/--[a-z]+/g));
		expect(options(page)).toEqual(options(HELP_TEXT));
	});
});

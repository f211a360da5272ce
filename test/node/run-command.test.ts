import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/node/run-command';
import { textWidth } from '../../src/node/text-width';
import { EXAMPLE, temporaryVault, type TemporaryVault } from './run-cli';

let vault: TemporaryVault;

beforeEach(() => {
	vault = temporaryVault();
});
afterEach(() => {
	vault.remove();
});

function run(args: readonly string[], { columns = 80, colour = false } = {}) {
	const told: string[] = [];
	const counted: string[] = [];
	return runCommand(args, '1.2.3', {
		folder: vault.root,
		today: '2026-10-12',
		columns,
		colour,
		tell: (message) => told.push(message),
		progress: (count, of) => counted.push(`${count}/${of}`),
	}).then((answer) => ({ ...answer, told, counted }));
}

describe('runCommand', () => {
	test.each([60, 80, 100])('keeps within %i columns, whatever titles are', async (columns) => {
		const long = 'A very long title of something to reach, longer than any line '.repeat(3);
		vault.write(
			`Plan/${long.slice(0, 120)}.md`,
			[
				'---\ntype: mentorship\nmentor: ["Priya Raman", "A second mentor with a long name"]',
				'mentee: Jonas Weber\nstart: 2026-07-06\nend: 2026-12-18\ncadence: weekly\n---',
				`# ${long}`,
				'## Objectives',
				`### ${long} [due:: 2026-10-01]`,
				`- [ ] ${long} 📅 2025-01-01\n- [ ] 日本語の題名${'長'.repeat(60)} 📅 2026-11-01`,
				`- [ ] b 📅 2026-10-20\n\t- [ ] x #stage/discovery`,
				'## Check-ins\n### 2026-07-06 Kickoff',
				`## Given\n- [ ] ${long} 📅 2026-10-01\n- Brief ✅ 2026-08-01 [effort:: 3h]`,
			].join('\n'),
		);
		for (const vaultName of ['.', EXAMPLE]) {
			const { output, status } = await run(['status', vaultName], { columns });
			expect(status).toBe(0);
			expect(output).toContain('Overdue');
			const widths = output.split('\n').map(textWidth);
			expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
		}
	});

	test.each(['status', 'check'])('only adds colours to %s', async (command) => {
		const plain = await run([command, EXAMPLE]);
		const coloured = await run([command, EXAMPLE], { colour: true });
		expect(coloured.output).not.toBe(plain.output);
		expect(stripVTControlCharacters(coloured.output)).toBe(plain.output);
	});

	test('counts the notes that it looks at', async () => {
		const { counted } = await run(['status', EXAMPLE]);
		expect(counted).toHaveLength(32);
		expect(counted.at(-1)).toBe('32/32');
	});

	test('answers wrong usage with a sentence and status 2', async () => {
		expect(await run(['status', 'nowhere'])).toMatchObject({ output: '', status: 2 });
		expect((await run(['no'])).told).toEqual([
			'There is no command "no". See "mentorship-roadmap --help".',
		]);
	});
});

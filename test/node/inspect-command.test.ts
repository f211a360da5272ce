import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseMetadata } from '../workbench/metadata-parse';
import { runCli, runJson, temporaryVault, EXAMPLE, type TemporaryVault } from './run-cli';

let vault: TemporaryVault;

beforeEach(() => {
	vault = temporaryVault();
	vault.write('.obsidian/app.json', '{}');
});
afterEach(() => {
	vault.remove();
});

const inspect = (note: string, folder = vault.root, ...more: readonly string[]): unknown =>
	runJson(['inspect', note, ...more], { folder });

describe('inspect', () => {
	test('shows a note as the contract’s sample does', () => {
		const note = 'Mentorship/Milestones/Charter agreed by three teams.md';
		expect(inspect(note, EXAMPLE)).toMatchObject({
			schema: 1,
			path: note,
			type: 'milestone',
			properties: {
				type: 'milestone',
				objective: '[[Lead checkout latency project]]',
				due: '2026-08-14',
				achieved: '2026-08-12',
			},
			tasks: {
				length: 6,
				2: {
					line: 13,
					status: 'x',
					text: 'Write the charter draft',
					stage: 'practice',
					indent: 0,
					parentLine: null,
					done: '2026-08-06',
				},
			},
			items: 10,
			headings: { length: 5, 1: { line: 12, level: 2, text: 'Practice' } },
			problems: [],
		});
	});

	test('finds a note by its path from here, from the vault and from the root of the disk', () => {
		vault.write('Plan/Deep/Note.md', '- [ ] x\n');
		const folder = path.join(vault.root, 'Plan');
		for (const note of ['Deep/Note.md', 'Plan/Deep/Note.md', path.join(folder, 'Deep/Note.md')]) {
			expect(inspect(note, folder)).toMatchObject({ path: 'Plan/Deep/Note.md', items: 1 });
		}
		expect(inspect(path.join(folder, 'Deep/Note.md'), '/')).toMatchObject({
			path: 'Plan/Deep/Note.md',
		});
	});

	test('takes the vault’s settings', () => {
		vault.write('.obsidian/plugins/mentorship-roadmap/data.json', '{"typeKey":"kind"}');
		vault.write('N.md', '---\nkind: goal\n---\n');
		expect(inspect('N.md')).toMatchObject({ type: 'objective' });
	});

	test('lists the tasks that the app shows, and no others', () => {
		vault.write(
			'N.md',
			[
				...['- [ ] dash', '* [x] star', '+ [/] plus', '1. [-] one', '2) [?] two', ''],
				...['> [!note] Title', '> - [ ] in a callout', '> > - [ ] deeper', ''],
				...['> - [ ] in a quote', '', '```', '- [ ] code', '```', '', '%%', '- [ ] comment', '%%'],
				...['', '<!--', '- [ ] comment', '-->', '', '<div>', '- [ ] html', '</div>', ''],
				...['- [x]no space', '- [ab] two signs', '- []', '$$', '- [ ] math', '$$'],
			].join('\n'),
		);
		const { tasks } = inspect('N.md') as { tasks: { text: string; status: string }[] };
		expect(tasks.map(({ status, text }) => `${status} ${text}`)).toEqual([
			...['  dash', 'x star', '/ plus', '- one', '? two'],
			...['  in a callout', '  deeper', '  in a quote'],
		]);
	});

	test('reads the same with the app’s metadata, bare or wrapped', () => {
		const text =
			'---\ntype: milestone\n---\n## Practice\n- [ ] a 📅 2026-10-20 ^x\n\t- [x] b\n> [!tip]\n> - [ ] c\n';
		vault.write('N.md', text);
		const metadata = parseMetadata(text);
		vault.write('bare.json', JSON.stringify(metadata));
		vault.write('wrapped.json', JSON.stringify({ cachedMetadata: metadata, fileContents: text }));
		const plain = inspect('N.md');
		expect(inspect('N.md', vault.root, '--metadata', 'bare.json')).toEqual(plain);
		expect(inspect('N.md', vault.root, '--metadata', 'wrapped.json')).toEqual(plain);
	});

	test.each([['no json'], ['[1'], ['7'], ['null']])('refuses the metadata %j', (content) => {
		vault.write('N.md', 'x');
		vault.write('m.json', content);
		const { status, stdout } = runCli(['inspect', 'N.md', '--metadata', 'm.json'], {
			folder: vault.root,
		});
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	});

	test('refuses a note that is not UTF-8, and a folder', () => {
		vault.write('latin.md', new Uint8Array([0xe9]));
		for (const note of ['latin.md', '.obsidian']) {
			expect(runCli(['inspect', note], { folder: vault.root }).status).toBe(2);
		}
	});

	test('shows problems with their places, and ends with 0 all the same', () => {
		vault.write('N.md', '---\ntype: objective\ndue: 2026-02-30\n---\n- [ ] x 📅 15.10.2026\n');
		const { problems } = inspect('N.md') as { problems: object[] };
		expect(problems).toMatchObject([
			{ code: 'invalid-date', severity: 'error', line: 3, column: 6 },
			{ code: 'invalid-date', severity: 'error', line: 5 },
		]);
	});

	test('has a form to read', () => {
		vault.write(
			'N.md',
			'---\ntype: milestone\ndue: 2026-10-20\n---\n## Practice\n- [/] a [effort:: 2h] #x 📅 2026-10-19 ^id\n- plain\n',
		);
		expect(runCli(['inspect', 'N.md'], { folder: vault.root }).stdout).toBe(
			[
				...['N.md', 'Type: milestone', ''],
				...['Properties', '  type: "milestone"', '  due: "2026-10-20"', ''],
				...['Headings', '     5  ## Practice', ''],
				'Tasks: 1 of 2 list items',
				'     6  [/] a  (stage practice · due 2026-10-19 · #x · effort: 2h · ^id)',
				'',
			].join('\n'),
		);
	});
});

import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { EXAMPLE, runCli, runJson, temporaryVault, type TemporaryVault } from './run-cli';

let vault: TemporaryVault;

beforeEach(() => {
	vault = temporaryVault();
});
afterEach(() => {
	vault.remove();
});

const roadmap = (title: string, rest = ''): string =>
	`---\ntype: mentorship\nmentor: Priya\n---\n# ${title}\n${rest}`;

describe('the command', () => {
	test('tells its version and its help on standard output', () => {
		expect(runCli(['--version'], { day: null }).stdout).toBe(`${packageJson.version}\n`);
		const help = runCli(['--help'], { day: null });
		expect(help).toMatchObject({ status: 0, stderr: '' });
		expect(help.stdout).toContain('status  [VAULT]');
		expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	test.each([
		[[]],
		[['stauts']],
		[['status', '--nonsense']],
		[['status', 'a', 'b']],
		[['status', '--today', '2026-13-01']],
		[['status', 'no/such/folder']],
		[['status', '--roadmap', 'No such roadmap']],
		[['inspect']],
		[['inspect', 'no such note.md']],
	])('ends %j with status 2, a word on standard error and nothing on standard output', (args) => {
		const { status, stdout, stderr } = runCli(args, { folder: vault.root, day: null });
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/^mentorship-roadmap: [^\n]+\n$/);
	});

	test('cannot read a file as a vault', () => {
		vault.write('note.md', 'x');
		expect(runCli(['check', 'note.md'], { folder: vault.root })).toMatchObject({ status: 2 });
	});

	test('takes the nearest folder with .obsidian above, else the current one', () => {
		vault.write('.obsidian/app.json', '{}');
		vault.write('Plan/Roadmap.md', roadmap('R'));
		vault.write('Plan/Deep/note.md', 'x');
		const from = (folder: string) => runJson(['status'], { folder: path.join(vault.root, folder) });
		expect(from('Plan/Deep')).toMatchObject({ notes: { scanned: 2 } });
		const other = temporaryVault();
		other.write('a/b.md', 'x');
		expect(runJson(['status'], { folder: other.root })).toMatchObject({ notes: { scanned: 1 } });
		other.remove();
	});

	test('takes the local day when none is given', () => {
		const { today } = runJson(['status', EXAMPLE], {
			day: null,
			env: { TZ: 'Pacific/Kiritimati' },
		}) as { today: string };
		const there = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Kiritimati' });
		expect(today).toBe(there.format(new Date()));
	});

	test('takes the settings of the vault', () => {
		vault.write(
			'.obsidian/plugins/mentorship-roadmap/data.json',
			JSON.stringify({ typeKey: 'kind', ignoredFolders: ['Archive'], startedCounts: 0.25 }),
		);
		vault.write('.obsidian/templates.json', '{"folder":"Templates"}');
		vault.write(
			'Plan/R.md',
			'---\nkind: mentorship\nmentor: P\n---\n## Objectives\n### O\n- [/] m 📅 2026-12-01\n',
		);
		vault.write('Archive/Old.md', 'x');
		vault.write('Templates/T.md', '---\nkind: objective\nmentorship: "[[R]]"\n---\n');
		expect(runJson(['status', vault.root])).toMatchObject({
			notes: { scanned: 2, read: 1, skipped: 0 },
			roadmaps: [{ objectives: [{ activity: 0.25 }] }],
		});
	});

	test('goes on with settings that are no JSON, and says so on standard error', () => {
		vault.write('.obsidian/plugins/mentorship-roadmap/data.json', '{');
		const { status, stderr } = runCli(['status', vault.root]);
		expect(status).toBe(0);
		expect(stderr).toContain('data.json is not JSON');
	});
});

describe('status', () => {
	test('reads well at 80 columns, without colours when it is no terminal', () => {
		const { stdout, stderr } = runCli(['status', EXAMPLE]);
		expect(stderr).toBe('');
		expect(stdout).not.toContain('\u001b');
		expect(Math.max(...stdout.split('\n').map((line) => Array.from(line).length))).toBe(80);
		const order = ['Overdue', 'Next', 'Objectives', 'Check-ins', 'Reciprocity', '26 of 32 notes'];
		const places = order.map((heading) => stdout.indexOf(`\n${heading}`));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(stdout).toContain('Overdue by 3 days');
		expect(stdout).toContain('18 days late  Share the talk on executive summaries (Priya Raman)');
	});

	test('tells how to begin when there is no roadmap', () => {
		const { status, stdout } = runCli(['status', vault.root]);
		expect(status).toBe(0);
		expect(stdout).toContain('No roadmap yet');
		expect(stdout).toContain('type: mentorship');
		expect(runJson(['status', vault.root])).toEqual({
			schema: 1,
			today: '2026-10-12',
			notes: { scanned: 0, read: 0, skipped: 0 },
			roadmaps: [],
			problems: [],
		});
	});

	test('shows signs of titles that would steer a terminal as text', () => {
		vault.write('A/R.md', roadmap('\u001b[2Jgone \u202eturned', '## Objectives\n### \u0007ring\n'));
		const { stdout } = runCli(['status', vault.root]);
		expect(stdout).toContain('\\u{1b}[2Jgone \\u{202e}turned');
		for (const sign of '\u0007\u001b\u202e') expect(stdout).not.toContain(sign);
	});

	test.each([
		['the note’s name', 'second'],
		['its path', 'B/Second.md'],
		['its title', 'The later one'],
	])('shows one roadmap by %s', (_name, name) => {
		vault.write('A/First.md', roadmap('The earlier one'));
		vault.write('B/Second.md', roadmap('The later one', '- x #gave ✅ 2026-13-01\n'));
		const { roadmaps, notes, problems } = runJson(['status', vault.root, '--roadmap', name]) as {
			roadmaps: { title: string }[];
			notes: unknown;
			problems: unknown[];
		};
		expect(roadmaps.map(({ title }) => title)).toEqual(['Second']);
		expect(notes).toEqual({ scanned: 2, read: 2, skipped: 0 });
		expect(problems).toEqual((runJson(['status', vault.root]) as { problems: unknown[] }).problems);
	});

	test('does not guess between two roadmaps of one name', () => {
		vault.write('A/Plan.md', roadmap('x'));
		vault.write('B/Plan.md', roadmap('y'));
		const { status, stderr } = runCli(['status', vault.root, '--roadmap', 'plan']);
		expect(status).toBe(2);
		expect(stderr).toContain('A/Plan.md, B/Plan.md');
	});
});

describe('check', () => {
	test('ends with 0 when there are hints only, and has one line for each problem', () => {
		const { status, stdout } = runCli(['check', EXAMPLE]);
		expect(status).toBe(0);
		for (const line of stdout.trimEnd().split('\n')) {
			expect(line).toMatch(/^[^:]+\.md:\d+:\d+ {2}hint {2}[a-z-]+ {2}\S.+\.$/);
		}
	});

	test('ends with 1 for an error, also in a note that did not join', () => {
		vault.write('Elsewhere/Broken.md', '---\ntitle: a\ntags: [a\n---\ntext\n');
		const { status, stdout } = runCli(['check', vault.root]);
		expect(status).toBe(1);
		expect(stdout).toMatch(/^Elsewhere\/Broken\.md:4:1 {2}error {2}broken-properties {2}/);
		expect(runCli(['check', vault.root, '--json']).status).toBe(1);
	});

	test('reads a note with broken properties as one without, and the rest as ever', () => {
		const copy = temporaryVault(EXAMPLE);
		copy.write(
			'Mentorship/Milestones/Extra.md',
			'---\ntype: milestone\ntype: objective\nobjective: "[[Present platform QBR]]"\n---\n',
		);
		const { roadmaps, notes, problems } = runJson(['status', copy.root]) as {
			roadmaps: unknown;
			notes: unknown;
			problems: { code: string; line: number; column: number }[];
		};
		const before = runJson(['status', EXAMPLE]) as { roadmaps: unknown };
		expect(roadmaps).toEqual(before.roadmaps);
		expect(notes).toEqual({ scanned: 33, read: 26, skipped: 0 });
		const faults = problems.filter(({ code }) => code === 'broken-properties');
		expect(faults).toMatchObject([{ line: 3, column: 1 }]);
		copy.remove();
	});

	test('skips what is not UTF-8 or cannot be opened, and what is no note', () => {
		const copy = temporaryVault(EXAMPLE);
		copy.write('Mentorship/latin.md', new Uint8Array([0x2d, 0x20, 0xe9, 0x0a]));
		copy.write('People/utf16.md', Buffer.from('\ufeff# x', 'utf16le'));
		mkdirSync(path.join(copy.root, 'folder.md'));
		symlinkSync(copy.root, path.join(copy.root, 'circle'));
		copy.write('.trash/old.md', 'x');
		expect(runJson(['status', copy.root])).toMatchObject({
			notes: { scanned: 34, read: 26, skipped: 2 },
		});
		copy.remove();
	});

	test('gives the same problems as JSON', () => {
		const { problems } = runJson(['check', EXAMPLE]) as { problems: unknown[] };
		expect(problems).toEqual((runJson(['status', EXAMPLE]) as { problems: unknown[] }).problems);
		expect(runCli(['check', EXAMPLE]).stdout.trimEnd().split('\n')).toHaveLength(problems.length);
	});
});

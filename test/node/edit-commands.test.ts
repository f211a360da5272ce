import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/node/run-command';
import { EXAMPLE, temporaryVault, type TemporaryVault } from './run-cli';

const ROADMAP = 'Mentorship/Staff Engineer Roadmap.md';
const LAUNCH = 'Mentorship/Milestones/Dashboards live for checkout.md';

let vault: TemporaryVault;
beforeEach(() => {
	vault = temporaryVault(EXAMPLE);
});
afterEach(() => {
	vault.remove();
});

const text = (note: string) => readFileSync(path.join(vault.root, note), 'utf8');

async function run(args: readonly string[], folder = '.') {
	const told: string[] = [];
	const answer = await runCommand(args, '1.2.3', {
		folder: path.resolve(vault.root, folder),
		today: '2026-10-12',
		columns: 80,
		colour: false,
		tell: (message) => told.push(message),
		progress: null,
	});
	return { ...answer, told };
}

const runJson = async (args: readonly string[], folder?: string) => {
	const { output, status, told } = await run([...args, '--json'], folder);
	return { status, told, ...(JSON.parse(output) as Record<string, unknown>) };
};

/** A second mentorship beside the example's. */
const addRoadmap = (end = '2027-12-18') => {
	vault.write('Other/Second.md', `---\ntype: mentorship\nmentor: Lena\nend: ${end}\n---\n`);
};

describe('what an editing command prints', () => {
	test('the notes that it wrote', async () => {
		expect(await run(['capture', 'lesson', 'Ask first'])).toEqual({
			output: `Wrote ${ROADMAP}\n`,
			status: 0,
			told: [],
		});
		expect(text(ROADMAP)).toContain('\n## Lessons\n- 2026-10-12: Ask first\n');
	});

	test('a word when it is so already', async () => {
		await run(['capture', 'lesson', 'Ask first']);
		const before = text(ROADMAP);
		expect(await run(['capture', 'lesson', 'Ask first'])).toEqual({
			output: 'Nothing to write: the notes say so already.\n',
			status: 0,
			told: [],
		});
		expect(text(ROADMAP)).toBe(before);
	});

	test('a refusal with its place on standard error, and status 3', async () => {
		const { output, status, told } = await run(['step', `${ROADMAP}:1`, 'done']);
		expect({ output, status }).toEqual({ output: '', status: 3 });
		expect(told).toEqual([`${ROADMAP}:1 — This line is no list item that is read.`]);
	});

	test('JSON of both', async () => {
		expect(await runJson(['capture', 'lesson', 'Ask first'])).toEqual({
			status: 0,
			told: [],
			written: [ROADMAP],
			refused: null,
		});
		expect(await runJson(['step', `${ROADMAP}:1`, 'done'])).toEqual({
			status: 3,
			told: [],
			written: [],
			refused: {
				code: 'not-a',
				message: 'This line is no list item that is read.',
				path: ROADMAP,
				line: 1,
			},
		});
	});

	test('a refusal that concerns no note has no place', async () => {
		const args = ['milestone', 'Nothing', 'hold'];
		expect((await run(args)).told[0]).toMatch(/^Nothing is called “Nothing”/);
		expect(await runJson(args)).toMatchObject({
			refused: { code: 'name-unknown', path: null, line: null },
		});
	});
});

describe('--dry-run', () => {
	test('prints a diff that makes the change, and writes nothing', async () => {
		const before = text(ROADMAP);
		const { output, status } = await run(['give', 'A brief', '--dry-run']);
		expect(status).toBe(0);
		expect(output).toMatch(/^--- a\/Mentorship\/Staff Engineer Roadmap\.md\t\n\+\+\+ b\//);
		expect(text(ROADMAP)).toBe(before);
		await run(['give', 'A brief']);
		expect(applyPatch(before, output)).toBe(text(ROADMAP));
	});

	test('shows every note of a change', async () => {
		vault.write('Note.md', 'x\r\ny\r\n');
		vault.write(
			'P/R.md',
			'---\ntype: mentorship\nmentor: Lena\n---\n## Objectives\n### G\n- [ ] Pilot\n',
		);
		const { output } = await run(['link', 'Note.md', 'Pilot', '--dry-run']);
		expect(parsePatch(output).map(({ newFileName }) => newFileName)).toEqual([
			'b/P/R.md',
			'b/Note.md',
		]);
		expect(output).toContain('+---\r\n');
	});

	test('says so when there is nothing to write', async () => {
		await run(['capture', 'lesson', 'Ask first']);
		expect(await run(['capture', 'lesson', 'Ask first', '--dry-run'])).toEqual({
			output: '',
			status: 0,
			told: ['Nothing to write: the notes say so already.'],
		});
	});

	test('is refused as the change would be', async () => {
		const { status, told } = await run(['step', `${ROADMAP}:1`, 'done', '--dry-run']);
		expect({ status, told: told.length }).toEqual({ status: 3, told: 1 });
	});

	test('puts the diff into the JSON', async () => {
		expect(await runJson(['give', 'A brief', '--dry-run'])).toMatchObject({
			written: [],
			refused: null,
			diff: expect.stringContaining('+- 2026-10-12 A brief #gave\n') as unknown,
		});
	});
});

describe('NOTE', () => {
	const step = (note: string, folder?: string) =>
		run(['step', `${note}:14`, 'cancel', '--vault', vault.root], folder);
	const CASES: readonly (readonly [what: string, note: () => string, folder?: string])[] = [
		['from the root of the vault', () => LAUNCH],
		['from the root, without its ending', () => LAUNCH.slice(0, -3)],
		['with a dot before it', () => `./${LAUNCH}`],
		['absolute', () => path.join(vault.root, LAUNCH)],
		['from the current folder', () => path.basename(LAUNCH), path.dirname(LAUNCH)],
	];

	beforeEach(() => {
		vault.write(LAUNCH, `${'x\n'.repeat(13)}- [ ] a\n`);
	});

	for (const [what, note, folder] of CASES) {
		test(`is a path ${what}`, async () => {
			expect(await step(note(), folder)).toMatchObject({ output: `Wrote ${LAUNCH}\n` });
			expect(text(LAUNCH)).toContain('- [-] a ❌ 2026-10-12\n');
		});
	}

	test('is found however its letters are composed', async () => {
		vault.write('Cafe\u0301.md', '- [ ] a\n');
		const { output } = await run(['step', 'Caf\u00e9:1', 'done', '--vault', vault.root]);
		expect(output).toBe('Wrote Cafe\u0301.md\n');
	});

	test('says which vault is meant when it is absolute', async () => {
		mkdirSync(path.join(vault.root, '.obsidian'));
		const elsewhere = temporaryVault();
		try {
			const args = ['step', `${path.join(vault.root, LAUNCH)}:14`, 'done'];
			expect(await run(args, elsewhere.root)).toMatchObject({ output: `Wrote ${LAUNCH}\n` });
		} finally {
			elsewhere.remove();
		}
	});

	test('is seen through a link to the vault', async () => {
		const elsewhere = temporaryVault();
		try {
			const link = path.join(elsewhere.root, 'link');
			symlinkSync(vault.root, link);
			const args = ['step', `${path.join(link, LAUNCH)}:14`, 'done', '--vault', vault.root];
			expect(await run(args)).toMatchObject({ output: `Wrote ${LAUNCH}\n` });
		} finally {
			elsewhere.remove();
		}
	});

	test.each([
		['../outside.md', 'path-refused'],
		['/etc/passwd', 'path-refused'],
		['.obsidian/n.md', 'path-refused'],
		['picture.png', 'path-refused'],
		['Gone.md', 'note-missing'],
		['Mentorship', 'note-missing'],
	])('%s is refused', async (note, code) => {
		mkdirSync(path.join(vault.root, '.obsidian'), { recursive: true });
		vault.write('.obsidian/n.md', '- [ ] a\n');
		vault.write('picture.png', 'x');
		expect(await runJson(['step', `${note}:1`, 'done'])).toMatchObject({
			status: 3,
			refused: { code },
		});
	});

	test('need not be part of a roadmap', async () => {
		const alone = temporaryVault();
		try {
			alone.write('n.md', '- [ ] a\n');
			const { status } = await run(['step', 'n.md:1', 'done', '--vault', alone.root]);
			expect(status).toBe(0);
			expect(readFileSync(path.join(alone.root, 'n.md'), 'utf8')).toBe('- [x] a ✅ 2026-10-12\n');
		} finally {
			alone.remove();
		}
	});
});

describe('step --expect', () => {
	const TASKS = ['- [ ] one 📅 2026-10-20', '- [ ] two', '\t- [ ] three ^id', '- [ ] two'];
	const step = (line: number, expected: string) =>
		run(['step', `n.md:${line}`, 'start', '--expect', expected]);

	beforeEach(() => {
		vault.write('n.md', `${TASKS.join('\n')}\n`);
	});

	test.each([
		['the whole line', 1, '- [ ] one 📅 2026-10-20', 1],
		['the whole line, where another stands', 2, '- [ ] one 📅 2026-10-20', 1],
		['the line without its indentation', 3, '- [ ] three ^id', 3],
		["the task's text", 1, 'one', 1],
		["the task's text, where another stands", 4, 'three', 3],
		['one of two alike, at its place', 4, '- [ ] two', 4],
		['a line beyond the last', 9, 'one', 1],
	])('finds %s', async (_what, line, expected, changed) => {
		const { status } = await step(line, expected);
		expect(status).toBe(0);
		const now = text('n.md').split('\n');
		const touched = TASKS.flatMap((task, index) => (now[index] === task ? [] : index + 1));
		expect(touched).toEqual([changed]);
	});

	test.each([
		['a line that was changed', 1, '- [x] one 📅 2026-10-20', 'no longer as it was shown'],
		['one of two alike that has moved', 1, '- [ ] two', 'Several lines read the same (2, 4)'],
		['one of two texts alike', 1, 'two', 'Several lines read the same (2, 4)'],
		['words that are nowhere', 1, 'on', 'no longer as it was shown'],
	])('refuses %s', async (_what, line, expected, reason) => {
		const { status, told } = await step(line, expected);
		expect(status).toBe(3);
		expect(told[0]).toContain(`n.md:${line} — `);
		expect(told[0]).toContain(reason);
		expect(text('n.md')).toBe(`${TASKS.join('\n')}\n`);
	});

	test('a line beyond the last is refused without it', async () => {
		expect(await runJson(['step', 'n.md:7', 'done'])).toMatchObject({
			refused: { code: 'line-changed', path: 'n.md', line: 7 },
		});
	});
});

describe('NAME', () => {
	beforeEach(() => {
		vault.write(
			'Other/One.md',
			[
				'---\ntype: mentorship\nmentor: Lena\n---\n## Objectives',
				'### Twice\n- [ ] **Ship** it [weight:: 2] 📅 2026-11-01\n- [ ] Same\n### twice\n- [ ] Same\n',
				'### Alone\n- [ ] Alone\n',
			].join('\n'),
		);
	});

	test.each([
		['title', 'Ship it'],
		['title as it is written', '**Ship** it'],
		['place', 'Other/One.md:7'],
	])('is a %s', async (_what, name) => {
		const { status } = await run(['milestone', name, 'hold']);
		expect(status).toBe(0);
		expect(text('Other/One.md')).toContain('- [h] **Ship** it [weight:: 2] 📅 2026-11-01\n');
	});

	test.each([
		["note's name, in any case", 'lead Checkout latency PROJECT'],
		['path', 'Mentorship/Objectives/Lead checkout latency project.md'],
		['path without its ending', 'Mentorship/Objectives/Lead checkout latency project'],
		['end of a path', 'Objectives/Lead checkout latency project'],
		['link', '[[Lead checkout latency project]]'],
		[
			'statement',
			'Lead the checkout latency project across three teams and cut p95 from 1200 ms to 700 ms by 2026-11-27',
		],
	])('is a %s', async (_what, name) => {
		const { output } = await run(['objective', name, 'weight', '5']);
		expect(output).toBe('Wrote Mentorship/Objectives/Lead checkout latency project.md\n');
	});

	test('several matches are refused with their places', async () => {
		expect(await runJson(['objective', 'TWICE', 'hold'])).toMatchObject({
			status: 3,
			refused: {
				code: 'name-ambiguous',
				message: expect.stringContaining('Other/One.md:6, Other/One.md:9') as unknown,
			},
		});
		expect((await run(['milestone', 'Same', 'hold'])).status).toBe(3);
		expect((await run(['link', ROADMAP, 'Alone'])).status).toBe(3);
	});

	test('is looked up in one roadmap with --roadmap', async () => {
		vault.write('More/Two.md', '---\ntype: mentorship\nmentor: L\n---\n## Objectives\n### Alone\n');
		expect((await run(['objective', 'Alone', 'hold'])).status).toBe(3);
		expect((await run(['objective', 'Alone', 'hold', '--roadmap', 'Two'])).status).toBe(0);
		expect(text('More/Two.md')).toContain('### Alone\n[status:: on-hold]\n');
	});
});

describe('the roadmap that is meant', () => {
	const commands = [
		['capture', 'lesson', 'x'],
		['give', 'x'],
		['receive', 'x'],
		['feedback', 'add', 'Priya Raman', 'x', '--praise'],
	];

	test.each(commands)('must be named for %s when several are active', async (...args) => {
		addRoadmap();
		const { status, told, output } = await run(args);
		expect({ status, output }).toEqual({ status: 2, output: '' });
		expect(told[0]).toContain('--roadmap');
		expect((await run([...args, '--roadmap', 'second'])).output).toBe('Wrote Other/Second.md\n');
	});

	test.each(commands)('is the only active one for %s', async (...args) => {
		addRoadmap('2026-10-11');
		expect((await run(args)).output).toBe(`Wrote ${ROADMAP}\n`);
	});

	test('must be there', async () => {
		const empty = temporaryVault();
		try {
			const args = ['capture', 'lesson', 'x', '--vault', empty.root];
			expect(await run(args)).toMatchObject({ status: 2, told: ['The vault has no roadmap.'] });
		} finally {
			empty.remove();
		}
	});

	test('must be known', async () => {
		expect(await run(['share', ROADMAP, '--roadmap', 'x'])).toMatchObject({ status: 2 });
	});
});

describe('measure', () => {
	const note = 'Mentorship/Objectives/Lead checkout latency project.md';

	test('takes a number with its unit', async () => {
		await run(['measure', 'Lead checkout latency project', '1,130 ms']);
		expect(text(note)).toContain('- 2026-10-12: 1130\n');
	});

	test.each([
		['a value that is none', ['fast'], 2],
		['a metric that is not there', ['5', '--metric', 'nothing'], 3],
	])('does not take %s', async (_what, args, status) => {
		const before = text(note);
		expect((await run(['measure', 'Lead checkout latency project', ...args])).status).toBe(status);
		expect(text(note)).toBe(before);
	});

	test('asks which metric is meant where it cannot be told', async () => {
		vault.write(
			'Other/One.md',
			'---\ntype: mentorship\nmentor: L\n---\n## Objectives\n### G\n- a [target:: 1]\n- b [target:: 2]\n### None\n',
		);
		const several = await run(['measure', 'G', '5']);
		expect(several).toMatchObject({ status: 2 });
		expect(several.told[0]).toContain('"a", "b"');
		expect(await run(['measure', 'None', '5'])).toMatchObject({ status: 2 });
		expect(await run(['measure', 'G', '5', '--metric', 'B'])).toMatchObject({ status: 0 });
		expect(text('Other/One.md')).toContain('- b [target:: 2]\n\t- 2026-10-12: 5\n');
	});
});

describe('the settings of the vault', () => {
	test('steer what is written', async () => {
		writeFileSync(path.join(vault.root, 'n.md'), '- [ ] a\n');
		vault.write(
			'.obsidian/plugins/mentorship-roadmap/data.json',
			JSON.stringify({ notation: 'dataview' }),
		);
		await run(['step', 'n.md:1', 'done']);
		expect(text('n.md')).toBe('- [x] a  [completion:: 2026-10-12]\n');
	});
});

describe('a vault with odd files', () => {
	test('is edited beside a folder with an ending, a circle of links and bytes that are no text', async () => {
		vault.write('Mentorship/folder.md/inner.md', '');
		vault.write('Mentorship/bytes.md', Buffer.from([0x2d, 0x20, 0xff, 0xfe]));
		symlinkSync('loop.md', path.join(vault.root, 'Mentorship/loop.md'));
		expect(await run(['capture', 'lesson', 'x'])).toMatchObject({ output: `Wrote ${ROADMAP}\n` });
		expect(await runJson(['share', 'Mentorship/bytes.md'])).toMatchObject({
			refused: { code: 'note-unreadable' },
		});
		expect(await runJson(['step', 'Mentorship/loop.md:1', 'done'])).toMatchObject({
			refused: { code: 'note-missing' },
		});
	});

	test('has an empty note that takes its first property', async () => {
		vault.write('empty.md', '');
		await run(['share', 'empty.md']);
		expect(text('empty.md')).toBe('---\nshared: 2026-10-12\n---\n');
	});

	test('takes a text as text, once', async () => {
		await run(['capture', 'question', 'Is {{title}}\n---\n<% x %> done?']);
		expect(text(ROADMAP)).toContain(
			'\n## Questions\n- 2026-10-12: Is {{title}} --- <% x %> done?\n',
		);
	});
});

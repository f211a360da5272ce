import { describe, expect, test } from 'vitest';
import { DRESSES, edited } from './edit-vault';

const ROADMAP = [
	'---\ntype: mentorship\nmentor: "[[Priya]]"\n---',
	'## Objectives\n- [[Goal]]\n### Heading goal [due:: 2026-12-11]\n- [ ] Pilot 📅 2026-10-09\n- [ ] Other ^own\n',
].join('\n');
const GOAL = '---\ntype: objective\n---\n## Milestones\n- [[Step one]]\n';
const MILESTONE = '---\ntype: milestone\nobjective: "[[Goal]]"\n---\n';

const VAULT = { 'P/R.md': ROADMAP, 'P/Goal.md': GOAL, 'P/Step one.md': MILESTONE };

/** A command on the note `N.md`, its text before and after. */
type Row = readonly [name: string, command: readonly string[], before: string, after: string];

const share = ['share', 'N.md'];
const link = (...names: string[]) => ['link', 'N.md', ...names];
const unlink = (...names: string[]) => ['unlink', 'N.md', ...names];

const ROWS: readonly Row[] = [
	[
		'set: the value only',
		share,
		'---\nshared: 2026-01-01\n---\n',
		'---\nshared: 2026-10-12\n---\n',
	],
	[
		'set: what follows it on the line stays',
		share,
		'---\na: 1\nshared:   2026-01-01  # told\nb: 2 # two\n---\ntext\n',
		'---\na: 1\nshared:   2026-10-12  # told\nb: 2 # two\n---\ntext\n',
	],
	[
		'set: quotes are part of a value',
		share,
		"---\nshared: '2026-01-01' # x\n---\n",
		'---\nshared: 2026-10-12 # x\n---\n',
	],
	[
		'set: a quoted key',
		share,
		'---\n"shared": 2026-01-01\n---\n',
		'---\n"shared": 2026-10-12\n---\n',
	],
	['set: no value yet', share, '---\nshared:\na: 1\n---\n', '---\nshared: 2026-10-12\na: 1\n---\n'],
	[
		'set, key missing: one line before the closing fence',
		share,
		'---\n# comment\ntags: [a,  b]\nlong: >-\n  folded\n  text\n---\ntext\n',
		'---\n# comment\ntags: [a,  b]\nlong: >-\n  folded\n  text\nshared: 2026-10-12\n---\ntext\n',
	],
	[
		'set, key missing: an empty block',
		share,
		'---\n---\ntext\n',
		'---\nshared: 2026-10-12\n---\ntext\n',
	],
	[
		'set, no frontmatter',
		share,
		'# Title\ntext\n',
		'---\nshared: 2026-10-12\n---\n# Title\ntext\n',
	],
	[
		'set, no frontmatter: a rule later is none',
		share,
		'text\n\n---\nx: y\n---\n',
		'---\nshared: 2026-10-12\n---\ntext\n\n---\nx: y\n---\n',
	],
	['set: so already', share, '---\nshared: 2026-10-12\n---\n', '---\nshared: 2026-10-12\n---\n'],

	[
		'list add, key missing',
		link('Goal'),
		'---\na: 1\n---\n',
		'---\na: 1\nsupports:\n  - "[[Goal]]"\n---\n',
	],
	[
		'list add, no frontmatter',
		link('Goal'),
		'text\nmore\n',
		'---\nsupports:\n  - "[[Goal]]"\n---\ntext\nmore\n',
	],
	[
		'list add, block: after the last entry, with its indentation',
		link('Goal'),
		'---\nsupports:\n    - "[[Step one]]" # first\n# comment\nb: 1\n---\n',
		'---\nsupports:\n    - "[[Step one]]" # first\n    - "[[Goal]]"\n# comment\nb: 1\n---\n',
	],
	[
		'list add, block at the margin',
		link('Goal'),
		'---\nsupports:\n- "[[Step one]]"\nb: 1\n---\n',
		'---\nsupports:\n- "[[Step one]]"\n- "[[Goal]]"\nb: 1\n---\n',
	],
	[
		'list add, flow',
		link('Goal'),
		'---\nsupports: ["[[Step one]]"] # x\n---\n',
		'---\nsupports: ["[[Step one]]", "[[Goal]]"] # x\n---\n',
	],
	[
		'list add, empty flow',
		link('Goal'),
		'---\nsupports: []\n---\n',
		'---\nsupports: ["[[Goal]]"]\n---\n',
	],
	[
		'list add: a single value becomes a block list',
		link('Goal'),
		'---\nsupports: "[[Step one]]"\nb: 1\n---\n',
		'---\nsupports:\n  - "[[Step one]]"\n  - "[[Goal]]"\nb: 1\n---\n',
	],
	[
		'list add: several at once',
		link('Goal', 'Step one'),
		'---\na: 1\n---\n',
		'---\na: 1\nsupports:\n  - "[[Goal]]"\n  - "[[Step one]]"\n---\n',
	],
	[
		'list add: an objective heading',
		link('Heading goal'),
		'text\nmore\n',
		'---\nsupports:\n  - "[[R#Heading goal due 2026-12-11]]"\n---\ntext\nmore\n',
	],
	[
		'list add: a task with a block id',
		link('Other'),
		'text\nmore\n',
		'---\nsupports:\n  - "[[R#^own]]"\n---\ntext\nmore\n',
	],
	[
		'list add: linked already',
		link('Goal'),
		'---\nsupports: "[[goal|G]]"\n---\n',
		'---\nsupports: "[[goal|G]]"\n---\n',
	],

	[
		'list remove, block: that line',
		unlink('Goal'),
		'---\nsupports:\n  - "[[Step one]]"\n  - "[[Goal]]" # x\n  - "[[Else]]"\nb: 1\n---\n',
		'---\nsupports:\n  - "[[Step one]]"\n  - "[[Else]]"\nb: 1\n---\n',
	],
	[
		'list remove, flow: that element',
		unlink('Goal'),
		'---\nsupports: ["[[Goal]]", "[[Step one]]"]\n---\n',
		'---\nsupports: ["[[Step one]]"]\n---\n',
	],
	[
		'list remove, flow: the last element',
		unlink('Goal'),
		'---\nsupports: ["[[Step one]]",   "[[Goal]]"]\n---\n',
		'---\nsupports: ["[[Step one]]"]\n---\n',
	],
	[
		'list remove: the last one takes the key with it',
		unlink('Goal'),
		'---\na: 1\nsupports:\n  - "[[Goal]]"\nb: 2\n---\n',
		'---\na: 1\nb: 2\n---\n',
	],
	[
		'list remove: a single value',
		unlink('Goal'),
		'---\na: 1\nsupports: "[[Goal]]"\n---\n',
		'---\na: 1\n---\n',
	],
	[
		'list remove: a flow of one',
		unlink('Goal'),
		'---\na: 1\nsupports: ["[[Goal]]"]\n---\n',
		'---\na: 1\n---\n',
	],
	[
		'list remove: not there',
		unlink('Goal'),
		'---\nsupports: "[[Else]]"\n---\n',
		'---\nsupports: "[[Else]]"\n---\n',
	],
	['list remove: no properties', unlink('Goal'), 'text\nmore\n', 'text\nmore\n'],
];

describe.each(DRESSES)('properties, in a note with $name', ({ wear }) => {
	test.each(ROWS)('%s', async (_name, command, before, after) => {
		const [worn, expected] = wear(before, after);
		const { changed, status, told } = await edited({ ...VAULT, 'N.md': worn }, command);
		expect({ status, told }).toEqual({ status: 0, told: [] });
		expect(changed).toEqual(worn === expected ? {} : { 'N.md': expected });
	});
});

describe('a link to a line without a block id', () => {
	test.each(DRESSES)('gives it one, in a note with $name', async ({ wear }) => {
		const [worn, expected] = wear(
			ROADMAP,
			ROADMAP.replace('📅 2026-10-09', '📅 2026-10-09 ^ref-1'),
		);
		const { changed } = await edited({ ...VAULT, 'P/R.md': worn, 'N.md': 'x\n' }, link('Pilot'));
		expect(changed).toEqual({
			'P/R.md': expected,
			'N.md': '---\nsupports:\n  - "[[R#^ref-1]]"\n---\nx\n',
		});
	});

	test('takes the first number that is free', async () => {
		const taken = `${ROADMAP}- x ^ref-1\n- y ^ref-3\n`;
		const { changed } = await edited({ ...VAULT, 'P/R.md': taken, 'N.md': 'x\n' }, link('Pilot'));
		expect(changed['N.md']).toContain('"[[R#^ref-2]]"');
	});

	test('is a link within the note where it is the note itself', async () => {
		const { changed } = await edited(VAULT, ['link', 'P/R.md', 'Other']);
		expect(changed['P/R.md']).toContain('\nsupports:\n  - "[[#^own]]"\n---\n');
	});
});

describe('properties that are refused', () => {
	test.each([
		['that do not parse', '---\na: [1\n---\n', 'properties-broken'],
		['with a tab for indentation', '---\na:\n\t- b\n---\n', 'properties-broken'],
		['that are no map', '---\n- a\n- b\n---\n', 'properties-no-map'],
		['that are one word', '---\nword\n---\n', 'properties-no-map'],
		['that are not closed', '---\na: 1\ntext\n', 'properties-unclosed'],
		['with the key twice', '---\nshared: 2026-01-01\nshared: 2026-01-02\n---\n', 'key-repeated'],
		['with the key in a flow map', '---\n{ a: 1, shared: 2026-01-01 }\n---\n', 'key-nested'],
		['with a map as the value', '---\nshared:\n  day: 2026-01-01\n---\n', 'key-nested'],
		['with a block scalar as the value', '---\nshared: |\n  2026-01-01\n---\n', 'key-nested'],
	])('%s', async (_name, text, code) => {
		const { changed, status, output } = await edited({ ...VAULT, 'N.md': text }, [
			...share,
			'--json',
		]);
		expect({ changed, status }).toEqual({ changed: {}, status: 3 });
		expect(JSON.parse(output)).toMatchObject({ written: [], refused: { code, path: 'N.md' } });
	});

	test('a key that only looks like one, in a block scalar, is left alone', async () => {
		const text = '---\nnotes: |\n  shared: 2026-01-01\n---\n';
		const { changed } = await edited({ ...VAULT, 'N.md': text }, share);
		expect(changed['N.md']).toBe('---\nnotes: |\n  shared: 2026-01-01\nshared: 2026-10-12\n---\n');
	});
});

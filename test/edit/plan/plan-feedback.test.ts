import { describe, expect, test } from 'vitest';
import { planFeedback, type NewFeedback } from '../../../src/edit/plan/plan-feedback';
import type { FeedbackItem } from '../../../src/model/graph';
import type { Settings } from '../../../src/model/settings';
import { noteOf, planningOf, TODAY } from './planning-of';
import { newLines, tryPlan, writePlan, type Notes } from '../write-plan';

const ROADMAP = 'Plan/Roadmap.md';
const CHECK_IN = 'Plan/2026-10-12 Check-in.md';

const roadmap = (mentors = '"[[Priya Raman]]"', ...lines: readonly string[]): string =>
	noteOf(
		...['---', 'type: mentorship', `mentor: ${mentors}`, 'mentee: "[[Jonas Weber]]"', '---'],
		...['# Senior → Staff', '', ...lines],
	);

const said = (words: Partial<NewFeedback> = {}): NewFeedback => ({
	from: 'Priya Raman',
	to: null,
	text: 'The draft buries the ask',
	sentiment: 'improve',
	theme: null,
	activity: null,
	on: TODAY,
	...words,
});

async function write(
	notes: Notes,
	words: Partial<NewFeedback>,
	settings: Partial<Settings> = {},
	into = ROADMAP,
): Promise<{ readonly notes: Notes; readonly line: string; readonly item: FeedbackItem | null }> {
	const planning = await planningOf(notes, settings, ROADMAP);
	const after = writePlan(notes, planFeedback(planning, said(words)), settings);
	const { feedback } = (await planningOf(after, settings, ROADMAP)).roadmap;
	return {
		notes: after,
		line: newLines(notes, after, into).at(-1) ?? '',
		item: feedback.at(-1) ?? null,
	};
}

describe('feedback', () => {
	test.each<[string, Partial<NewFeedback>, string]>([
		['improve', {}, '- 2026-10-12 [[Priya Raman]]: The draft buries the ask #improve'],
		[
			'praise with a theme',
			{ sentiment: 'praise', theme: 'delegation' },
			'- 2026-10-12 [[Priya Raman]]: The draft buries the ask #praise #theme/delegation',
		],
		[
			'a theme of two words',
			{ theme: 'concise writing' },
			'- 2026-10-12 [[Priya Raman]]: The draft buries the ask #improve #theme/concise-writing',
		],
		[
			'a theme that is typed as its tag',
			{ theme: '#theme/focus' },
			'- 2026-10-12 [[Priya Raman]]: The draft buries the ask #improve #theme/focus',
		],
		[
			'a party by first name',
			{ from: 'priya' },
			'- 2026-10-12 [[Priya Raman]]: The draft buries the ask #improve',
		],
		[
			'somebody without a note',
			{ from: 'Amir Haddad' },
			'- 2026-10-12 [[Amir Haddad]]: The draft buries the ask #improve',
		],
		[
			'an activity, after the text',
			{ activity: 'Cut lead time', theme: 'focus' },
			'- 2026-10-12 [[Priya Raman]]: The draft buries the ask [[Cut lead time]] #improve #theme/focus',
		],
		[
			'somebody else than the default',
			{ to: 'Amir Haddad' },
			'- 2026-10-12 [[Priya Raman]] → [[Amir Haddad]]: The draft buries the ask #improve',
		],
		[
			'the default, who is not named',
			{ to: 'Jonas' },
			'- 2026-10-12 [[Priya Raman]]: The draft buries the ask #improve',
		],
		[
			'the owner to the only mentor, who is not named',
			{ from: 'Jonas Weber', to: '[[Priya Raman]]' },
			'- 2026-10-12 [[Jonas Weber]]: The draft buries the ask #improve',
		],
		[
			'another day',
			{ on: '2026-10-02' },
			'- 2026-10-02 [[Priya Raman]]: The draft buries the ask #improve',
		],
	])('of %s', async (_, words, line) => {
		expect((await write({ [ROADMAP]: roadmap() }, words)).line).toBe(line);
	});

	test('counts with giver, receiver, theme and day', async () => {
		const { item } = await write({ [ROADMAP]: roadmap() }, { theme: 'focus' });
		expect(item).toMatchObject({
			from: { name: 'Priya Raman' },
			to: { name: 'Jonas Weber' },
			sentiment: 'improve',
			themes: ['focus'],
			date: TODAY,
			text: 'The draft buries the ask',
		});
	});

	test('names the receiver when the owner has several mentors', async () => {
		const notes = { [ROADMAP]: roadmap('["[[Priya Raman]]", "[[Lena Fox]]"]') };
		const { line, item } = await write(notes, { from: 'Jonas', to: 'Lena' });
		expect(line).toBe(
			'- 2026-10-12 [[Jonas Weber]] → [[Lena Fox]]: The draft buries the ask #improve',
		);
		expect(item?.to?.name).toBe('Lena Fox');
	});

	test('is for the mentor without a word when the mentor owns the vault', async () => {
		const owner = { owner: '[[Priya Raman]]' };
		const own = await write({ [ROADMAP]: roadmap() }, { from: 'Jonas', to: 'Priya' }, owner);
		expect(own.line).toBe('- 2026-10-12 [[Jonas Weber]]: The draft buries the ask #improve');
		expect(own.item?.to?.name).toBe('Priya Raman');
		const toMentee = await write({ [ROADMAP]: roadmap() }, { from: 'Priya', to: 'Jonas' }, owner);
		expect(toMentee.line).toBe('- 2026-10-12 [[Priya Raman]]: The draft buries the ask #improve');
		expect(toMentee.item?.to?.name).toBe('Jonas Weber');
	});

	test('links people by the shortest path that means them', async () => {
		const notes = {
			[ROADMAP]: roadmap('"[[Team/Priya Raman]]"'),
			'Team/Priya Raman.md': 'x\n',
			'Old/Priya Raman.md': 'x\n',
		};
		const { line, item } = await write(notes, { from: 'Priya' });
		expect(line).toBe('- 2026-10-12 [[Team/Priya Raman]]: The draft buries the ask #improve');
		expect(item?.from?.path).toBe('Team/Priya Raman.md');
	});

	test('goes without a day to the end of Feedback of the day’s check-in', async () => {
		const lines = ['---', 'type: check-in', '---', '## Feedback', '- [[Priya Raman]]: ok', ''];
		const notes = { [ROADMAP]: roadmap(), [CHECK_IN]: noteOf(...lines, '## Actions') };
		const { notes: after, item } = await write(notes, {}, {}, CHECK_IN);
		expect(after).toEqual({
			...notes,
			[CHECK_IN]: noteOf(
				...lines.slice(0, -1),
				'- [[Priya Raman]]: The draft buries the ask #improve',
				...['', '## Actions'],
			),
		});
		expect(item?.date).toBe(TODAY);
	});

	test('names the roadmap where a check-in would be read as another’s', async () => {
		const other = noteOf('---', 'type: mentorship', 'mentor: "[[Lena Fox]]"', '---', '');
		const notes = {
			'Roadmap.md': roadmap('"[[Priya Raman]]"', 'See [[2026-10-12]].'),
			'Speaking.md': other,
			'2026-10-12.md': noteOf('---', 'type: check-in', '---', '## Feedback'),
		};
		const planning = await planningOf(notes, {}, 'Roadmap.md');
		const after = writePlan(notes, planFeedback(planning, said({ from: 'Lena Fox' })));
		expect(newLines(notes, after, '2026-10-12.md')).toEqual([
			'- [[Lena Fox]]: The draft buries the ask #improve [mentorship:: [[Roadmap]]]',
		]);
		expect((await planningOf(after, {}, 'Roadmap.md')).roadmap.feedback).toHaveLength(1);
	});

	test('counts where it was meant although its text links the note of another roadmap', async () => {
		const notes = {
			[ROADMAP]: roadmap(),
			'Talk/Speaking.md': noteOf('---', 'type: mentorship', 'mentor: "[[Lena Fox]]"', '---', ''),
		};
		const { line, item } = await write(notes, { text: 'Good slides for [[Speaking]]' });
		expect(line).toBe(
			'- 2026-10-12 [[Priya Raman]]: Good slides for [[Speaking]] #improve [mentorship:: [[Roadmap]]]',
		);
		expect(item?.text).toBe('Good slides for [[Speaking]]');
	});

	test('is written once', async () => {
		const words = { theme: 'focus', to: 'Amir' };
		const once = await write({ [ROADMAP]: roadmap() }, words);
		expect((await write(once.notes, words)).notes).toEqual(once.notes);
	});

	test.each<[string, Partial<NewFeedback>, string]>([
		['no text', { text: ' ' }, 'text'],
		['a text that praises and is meant to improve', { text: 'Much #praise' }, 'text'],
		['a theme that is no tag', { theme: 'a, b' }, 'theme'],
		['no giver', { from: '' }, 'person'],
		['an activity that is no link', { activity: 'a]] b' }, 'activity'],
		['a receiver who cannot be linked', { to: '[[a]] [[b]]' }, 'person'],
	])('is refused for %s', async (_, words, what) => {
		const notes = { [ROADMAP]: roadmap() };
		const planning = await planningOf(notes);
		expect(tryPlan(notes, planFeedback(planning, said(words)))).toMatchObject({
			code: 'bad-value',
			values: { what },
		});
	});
});

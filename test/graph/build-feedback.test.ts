import { describe, expect, test } from 'vitest';
import type { FeedbackItem } from '../../src/model/graph';
import { roadmapsOf } from './roadmaps-of';

const PARTIES = ['type: mentorship', 'mentor: "[[Priya Raman]]"', 'mentee: "[[Jonas Weber]]"'];

function told(items: readonly FeedbackItem[]): unknown {
	return items.map(({ from, to, text }) => [from?.name ?? null, to?.name ?? null, text]);
}

describe('giver and receiver', () => {
	test('are a link, the full or the first name of a party; the receiver is the owner', async () => {
		const { only } = await roadmapsOf({
			'One.md': [
				...PARTIES,
				'',
				'## Feedback',
				'- [[Lena Fischer]]: a',
				'- priya raman: b',
				'- Priya: c',
				'- Note: d',
				'- 2026-08-01 Priya: e',
			],
		});
		expect(told(only().feedback)).toEqual([
			['Lena Fischer', 'Jonas Weber', 'a'],
			['Priya Raman', 'Jonas Weber', 'b'],
			['Priya Raman', 'Jonas Weber', 'c'],
			[null, 'Jonas Weber', 'Note: d'],
			['Priya Raman', 'Jonas Weber', 'e'],
		]);
	});

	test('of what the owner says: to the other party, to nobody known among several', async () => {
		const lines = ['', '## Feedback', '- Jonas: a', '- Jonas → Priya: b'];
		const one = await roadmapsOf({ 'One.md': [...PARTIES, ...lines] });
		expect(told(one.only().feedback)).toEqual([
			['Jonas Weber', 'Priya Raman', 'a'],
			['Jonas Weber', 'Priya Raman', 'b'],
		]);
		const mentors = [
			'type: mentorship',
			'mentor: ["[[Priya Raman]]", "[[Marco]]"]',
			'mentee: Jonas',
		];
		const two = await roadmapsOf({ 'One.md': [...mentors, ...lines] });
		expect(told(two.only().feedback)).toEqual([
			['Jonas', null, 'a'],
			['Jonas', 'Priya Raman', 'b'],
		]);
	});

	test('of a note with “from” are its giver where a line names none', async () => {
		const { only } = await roadmapsOf({
			'W/One.md': PARTIES,
			'W/F.md': [
				'type: feedback',
				'from: Priya',
				'date: 2026-08-01',
				'',
				'## Feedback',
				'- a',
				'- [[Lena]]: b',
			],
		});
		expect(told(only().feedback)).toEqual([
			['Priya Raman', 'Jonas Weber', 'a'],
			['Lena', 'Jonas Weber', 'b'],
		]);
	});

	test('turn round when the owner is the mentor', async () => {
		const { only } = await roadmapsOf(
			{ 'One.md': [...PARTIES, '', '## Feedback', '- Jonas: a', '- Priya: b'] },
			{ owner: 'Priya Raman' },
		);
		expect(told(only().feedback)).toEqual([
			['Jonas Weber', 'Priya Raman', 'a'],
			['Priya Raman', 'Jonas Weber', 'b'],
		]);
	});
});

describe('an item', () => {
	test('needs a sign, or a giver with a theme; a box is an answer', async () => {
		const { only } = await roadmapsOf({
			'One.md': PARTIES,
			'Daily.md': [
				'',
				'- good talk #praise',
				'- Priya: too long #theme/talks',
				'- Somebody: too long #theme/talks',
				'- too long #theme/talks',
				'- [ ] Shorten it #theme/talks',
			],
		});
		expect(told(only().feedback)).toEqual([
			[null, 'Jonas Weber', 'good talk'],
			['Priya Raman', 'Jonas Weber', 'too long'],
		]);
		expect(only().answers.map(({ text }) => text)).toEqual(['Shorten it']);
	});

	test('has its note as source, or the check-in heading it stands under', async () => {
		const { only } = await roadmapsOf({
			'One.md': [
				...PARTIES,
				'',
				'## Check-ins',
				'### 2026-08-01',
				'- Priya: a #praise',
				'- Priya: b #praise',
				'### 2026-08-15',
				'- Priya: c #praise',
			],
			'Daily.md': ['', '- Priya: d #praise'],
		});
		const sources = only().feedback.map(({ source }) => source);
		expect(sources).toEqual(['Daily.md', 'One.md#7', 'One.md#7', 'One.md#10']);
	});

	test('knows the boxes that link its line, from other notes too', async () => {
		const { only } = await roadmapsOf({
			'One.md': [...PARTIES, '', '## Feedback', '- Priya: a ^a', '- Priya: b ^b'],
			'Daily.md': ['', '- [x] Done [[One#^b]] ✅ 2026-09-01'],
		});
		expect(
			only().feedback.map(({ linkedAnswers }) => linkedAnswers.map(({ path }) => path)),
		).toEqual([[], ['Daily.md']]);
	});
});

import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf, type Circumstances } from './status-of';

async function ledger(body: string, properties = '', around: Circumstances = {}) {
	const note = roadmapNote(`mentor: "[[Priya Raman]]"\nmentee: "[[Jonas]]"\n${properties}`, body);
	return (await roadmapOf({ 'W/R.md': note }, around)).reciprocity;
}

describe('4.6 sides', () => {
	const body = '## Given\n- 2026-10-01 a\n## Received\n- 2026-10-02 b\n- 2026-10-03 c\n';
	test('the owner is the mentee without a setting, and when the setting names the mentee', async () => {
		expect(await ledger(body)).toMatchObject({ given: 1, received: 2 });
		expect(await ledger(body, '', { data: { owner: 'jonas' } })).toMatchObject({
			given: 1,
			received: 2,
		});
	});
	test('the owner is the mentor when the setting names somebody else than mentee', async () => {
		const found = await ledger(body, '', { data: { owner: '[[Priya Raman]]' } });
		expect(found).toMatchObject({ given: 2, received: 1, lastGiven: '2026-10-03' });
		expect(found.entries.map(({ side, text }) => [side, text])).toEqual([
			['received', 'a'],
			['given', 'b'],
			['given', 'c'],
		]);
	});
	test('without mentee the owner is the mentee, named by the setting, else null', async () => {
		const note = roadmapNote('mentor: Priya', body);
		const named = await roadmapOf({ 'W/R.md': note }, { data: { owner: '[[Jo]]' } });
		expect([named.owner, named.mentee, named.reciprocity.given]).toEqual(['mentee', 'Jo', 1]);
		const unknown = await roadmapOf({ 'W/R.md': note });
		expect([unknown.owner, unknown.mentee]).toEqual(['mentee', null]);
	});
});

describe('4.6 entries', () => {
	test('states by box: delivered, offered, started, declined', async () => {
		const { entries, given } = await ledger(
			'## Given\n- plain\n- [x] done\n- [ ] open\n- [/] begun\n- [-] not\n- [>] other\n',
		);
		expect(entries.map(({ state }) => state)).toEqual([
			'delivered',
			'delivered',
			'offered',
			'started',
			'declined',
			'offered',
		]);
		expect(given).toBe(2);
	});
	test('nested items count only with a tag of their own, and a tag beats the heading', async () => {
		const { entries } = await ledger(
			'## Given\n- 2026-10-01 a #received/advice\n\t- detail\n\t- [x] b #gave/brief\n- [x] c #gave\n',
		);
		expect(entries.map(({ side, kind, text }) => [side, kind, text])).toEqual([
			['received', 'advice', 'a'],
			['given', 'brief', 'b'],
			['given', null, 'c'],
		]);
	});
	test('hours are null when missing or unreadable, with a warning for the latter', async () => {
		const body = [
			'## Given',
			'- a [effort:: 2h]',
			'- b (effort:: 1.5h)',
			'- c [effort:: 45m]',
			'- d [effort:: 90 min]',
			'- e [effort:: 1h 30m]',
			'- f [effort:: 3]',
			'- g [effort:: soon]',
			'- h',
		].join('\n');
		const { entries } = await ledger(body);
		expect(entries.map(({ hours }) => hours)).toEqual([2, 1.5, 0.75, 1.5, 1.5, 3, null, null]);
		const places = await placesOf('unreadable-effort', {
			'W/R.md': roadmapNote('mentor: Priya', body),
		});
		expect(places.map((place) => place.split(':')[1])).toEqual(['12']);
	});
	test('late days of open offers past due', async () => {
		const { entries } = await ledger(
			'## Given\n- [ ] a 📅 2026-10-11\n- [/] b 📅 2026-10-02\n- [ ] c 📅 2026-10-12\n- [x] d 📅 2026-10-01\n- [-] e 📅 2026-10-01\n',
		);
		expect(entries.map(({ lateDays, due }) => [lateDays, due])).toEqual([
			[1, '2026-10-11'],
			[10, '2026-10-02'],
			[null, '2026-10-12'],
			[null, '2026-10-01'],
			[null, '2026-10-01'],
		]);
	});
	test('unanswered: offered, no due, older than max(14, 2 × interval)', async () => {
		const body = [
			'## Given',
			'- [ ] a ➕ 2026-09-27',
			'- [ ] b ➕ 2026-09-28',
			'- [/] c ➕ 2026-01-01',
			'- [ ] d ➕ 2026-01-01 📅 2027-01-01',
			'- [ ] 2026-09-01 e',
			'- [ ] f',
			'- [ ] 2026-01-01 g ➕ 2026-10-01',
		].join('\n');
		const { entries } = await ledger(body);
		expect(entries.map(({ unanswered }) => unanswered)).toEqual([
			true,
			false,
			false,
			false,
			true,
			false,
			false,
		]);
		const monthly = await ledger(body, 'cadence: monthly');
		// 60 days: nothing but none; 41 days since 09-01
		expect(monthly.entries.some(({ unanswered }) => unanswered)).toBe(false);
		const weekly = await ledger(body, 'cadence: weekly');
		expect(weekly.entries[0]?.unanswered).toBe(true);
	});
	test('arrays are ordered by path, then line', async () => {
		const { reciprocity } = await roadmapOf({
			'W/R.md': roadmapNote('mentor: Priya', '## Given\n- a\n- b\n'),
			'W/A.md': '---\ntype: check-in\ndate: 2026-10-01\n---\n## Received\n- c\n',
			'W/Z.md': '---\ntype: check-in\ndate: 2026-09-01\n---\n## Received\n- d\n',
		});
		expect(reciprocity.entries.map(({ text, path, line }) => [text, path, line])).toEqual([
			['c', 'W/A.md', 6],
			['a', 'W/R.md', 6],
			['b', 'W/R.md', 7],
			['d', 'W/Z.md', 6],
		]);
	});
});

describe('4.6 figures', () => {
	test('no entry: every share null, no exchange yet', async () => {
		expect(await ledger('')).toMatchObject({
			status: 'no-exchange-yet',
			given: 0,
			received: 0,
			shareByCount: null,
			hoursGiven: 0,
			hoursReceived: 0,
			shareByHours: null,
			shareByHoursWithSessions: null,
			shareByRecency: null,
			lastGiven: null,
			lastReceived: null,
		});
	});
	test('missing effort is half an hour in the sums; a sum of 0 gives null', async () => {
		expect(await ledger('## Given\n- a\n- b [effort:: 2h]\n## Received\n- c\n')).toMatchObject({
			hoursGiven: 2.5,
			hoursReceived: 0.5,
			shareByHours: 2.5 / 3,
			shareByCount: 2 / 3,
		});
		expect(await ledger('## Given\n- a [effort:: 0]\n')).toMatchObject({
			hoursGiven: 0,
			shareByHours: null,
			shareByCount: 1,
		});
	});
	test('sessions add the minutes of held check-ins to received', async () => {
		const found = await ledger(
			[
				'## Given\n- a [effort:: 2h]\n## Check-ins',
				'### 2026-09-01 [minutes:: 30]',
				'### 2026-09-15',
				'[minutes:: 90]',
				'### 2026-09-20 [minutes:: 60] [status:: missed]',
				'### 2026-10-20 [minutes:: 60]',
			].join('\n'),
		);
		expect(found.shareByHoursWithSessions).toBe(0.5);
		expect(found.shareByHours).toBe(1);
	});
	test('recency weighs by half every 60 days; undated left out, the future has age 0', async () => {
		const body =
			'## Given\n- 2026-08-13 a\n- undated\n## Received\n- 2026-10-12 b\n- 2026-12-24 c\n';
		expect((await ledger(body)).shareByRecency).toBeCloseTo(0.5 / 2.5, 12);
		const places = await placesOf('future-date', { 'W/R.md': roadmapNote('mentor: Priya', body) });
		expect(places.map((place) => place.split(':')[1])).toEqual(['10']);
	});
	test('last given and received are the latest delivered dates', async () => {
		const found = await ledger(
			'## Given\n- 2026-08-13 a\n- [ ] 2026-10-01 offered\n- 2026-03-01 b\n## Received\n- c\n',
		);
		expect([found.lastGiven, found.lastReceived]).toEqual(['2026-08-13', null]);
	});
	test('an entry whatever its date is inside the window', async () => {
		expect(await ledger('## Given\n- 2019-08-13 a\n', 'start: 2026-01-01')).toMatchObject({
			given: 1,
		});
	});
});

describe('4.6 status words, first that applies', () => {
	const status = async (body: string, properties = '') => (await ledger(body, properties)).status;
	const start = 'start: 2026-01-01';
	test('no exchange yet comes before promise late', async () => {
		expect(await status('## Given\n- [ ] a 📅 2026-10-01\n')).toBe('no-exchange-yet');
	});
	test('promise late by an open offer of either side', async () => {
		expect(await status('## Given\n- a\n## Received\n- [ ] b 📅 2026-10-01\n')).toBe(
			'promise-late',
		);
	});
	test('quiet when the last delivered dated entry is more than two intervals ago', async () => {
		const body = (day: string) => `## Given\n- ${day} a\n## Received\n- 2026-01-01 b\n`;
		expect(await status(body('2026-09-13'), `cadence: every 2 weeks\n${start}`)).toBe('quiet');
		expect(await status(body('2026-09-14'), `cadence: every 2 weeks\n${start}`)).toBe('two-way');
		expect(await status(body('2020-09-14'), start)).toBe('two-way');
		expect(await status('## Given\n- a\n## Received\n- b\n', `cadence: weekly\n${start}`)).toBe(
			'two-way',
		);
	});
	test('the band of cultivation is .25 to .65', async () => {
		const of = (given: number, received: number) =>
			`## Given\n${'- a\n'.repeat(given)}## Received\n${'- b\n'.repeat(received)}## Check-ins\n### 2026-01-01 Kickoff\n`;
		expect(await status(of(1, 3), start)).toBe('two-way');
		expect(await status(of(6, 19), start)).toBe('mostly-received');
		expect(await status(of(13, 7), start)).toBe('two-way');
		expect(await status(of(2, 1), start)).toBe('mostly-given');
	});
	test('the band of selection is .10 to .60, that of closure and ended .30 to .70', async () => {
		const of = (given: number, received: number) =>
			`## Given\n${'- a\n'.repeat(given)}## Received\n${'- b\n'.repeat(received)}`;
		expect(await status(of(1, 9))).toBe('two-way');
		expect(await status(of(1, 10))).toBe('mostly-received');
		expect(await status(of(3, 2))).toBe('two-way');
		expect(await status(of(5, 3))).toBe('mostly-given');
		const closing = 'end: 2026-10-20';
		expect(await status(of(5, 3), closing)).toBe('two-way');
		expect(await status(of(1, 3), closing)).toBe('mostly-received');
		expect(await status(of(7, 3), 'end: 2026-10-01')).toBe('two-way');
		expect(await status(of(8, 3), 'end: 2026-10-01')).toBe('mostly-given');
	});
});

describe('4.6 priorities', () => {
	test('covered by an entry of either side that is not declined', async () => {
		const { priorities } = await ledger(
			[
				'## Mentor priorities',
				'- One [asof:: 2026-07-01] ^one',
				'- Two ^two',
				'- Three ^three',
				'- ~~Four~~ [asof:: 2026-01-01] ^four',
				'- [-] Five',
				'- Six [asof:: 2026-07-12]',
				'- Seven [asof:: 2026-07-11]',
				'## Given',
				'- [ ] a [for:: [[#^one]]]',
				'- [-] b [for:: [[R#^two]]]',
				'## Received',
				'- c [for:: [[#^three]]]',
			].join('\n'),
		);
		expect(priorities).toEqual([
			{ text: 'One', asOf: '2026-07-01', covered: true, stale: true, retired: false },
			{ text: 'Two', asOf: null, covered: false, stale: false, retired: false },
			{ text: 'Three', asOf: null, covered: true, stale: false, retired: false },
			{ text: 'Four', asOf: '2026-01-01', covered: false, stale: false, retired: true },
			{ text: 'Five', asOf: null, covered: false, stale: false, retired: true },
			{ text: 'Six', asOf: '2026-07-12', covered: false, stale: false, retired: false },
			{ text: 'Seven', asOf: '2026-07-11', covered: false, stale: true, retired: false },
		]);
	});
	test('stale after the revisit of the roadmap', async () => {
		const { priorities } = await ledger(
			'## Mentor priorities\n- A [asof:: 2026-09-11]\n- B [asof:: 2026-09-12]\n',
			'revisit: monthly',
		);
		expect(priorities.map(({ stale }) => stale)).toEqual([true, false]);
	});
});

describe('4.6 commitments', () => {
	const agreement = (lines: string, properties = 'agreed: 2026-07-10') =>
		`---\ntype: agreement\n${properties}\n---\n## Reciprocal commitments\n${lines}\n`;
	async function commitmentsOf(
		lines: string,
		body: string,
		properties = 'mentor: "[[Priya Raman]]"\nmentee: "[[Jonas Weber]]"',
		agreed?: string,
	) {
		const { reciprocity } = await roadmapOf({
			'W/R.md': roadmapNote(`${properties}\nstart: 2026-07-01`, body),
			'W/A.md': agreement(lines, agreed),
		});
		return reciprocity.commitments;
	}
	test('a period is complete when its end has come; kept by the side and the kinds of its owner', async () => {
		const lines = [
			'- brief [owner:: [[Jonas Weber]]] [every:: month] [kind:: brief, insight]',
			'- anything [owner:: Jonas] [every:: month]',
			'- by the mentor [owner:: [[Priya Raman]]] [every:: 30]',
			'- unbounded [owner:: [[Jonas Weber]]]',
			'- yearly [owner:: [[Jonas Weber]]] [every:: year]',
		].join('\n');
		const body = [
			'## Given',
			'- 2026-07-09 too early #gave/brief',
			'- 2026-07-10 first #gave/insight',
			'- 2026-08-10 other #gave/help',
			'- [ ] 2026-08-11 offered #gave/brief',
			'- 2026-10-11 running #gave/brief',
			'## Received',
			'- 2026-09-30 advice #received/advice',
		].join('\n');
		// periods: 07-10, 08-10, 09-10 (end 10-10), running from 10-10
		// 30 days: 07-10, 08-09, 09-08 (end 10-08), running
		expect(await commitmentsOf(lines, body)).toEqual([
			{ text: 'brief', owner: 'Jonas Weber', kept: 1, complete: 3 },
			{ text: 'anything', owner: 'Jonas Weber', kept: 2, complete: 3 },
			{ text: 'by the mentor', owner: 'Priya Raman', kept: 1, complete: 3 },
			{ text: 'unbounded', owner: 'Jonas Weber', kept: null, complete: null },
			{ text: 'yearly', owner: 'Jonas Weber', kept: 0, complete: 0 },
		]);
	});
	test('since is the start of the mentorship when the note was not agreed', async () => {
		const [found] = await commitmentsOf(
			'- a [owner:: [[Jonas Weber]]] [every:: month]',
			'## Given\n- 2026-07-02 x\n',
			undefined,
			'reviewed: 2026-09-01',
		);
		expect(found).toMatchObject({ kept: 1, complete: 3 });
	});
	test('a period that ends today is complete', async () => {
		const [found] = await commitmentsOf(
			'- a [owner:: [[Jonas Weber]]] [every:: week]',
			'',
			undefined,
			'agreed: 2026-09-28',
		);
		expect(found).toMatchObject({ kept: 0, complete: 2 });
	});
	test('commitments of the roadmap count too', async () => {
		const { reciprocity } = await roadmapOf({
			'W/R.md': roadmapNote(
				'mentor: Priya\nmentee: Jonas\nstart: 2026-07-01',
				'## Reciprocal commitments\n- a [owner:: [[Jonas]]] [every:: monthly]\n',
			),
		});
		expect(reciprocity.commitments).toEqual([{ text: 'a', owner: 'Jonas', kept: 0, complete: 3 }]);
	});
	test('in the vault of the mentor the owner of a commitment keeps his own side', async () => {
		const note = roadmapNote(
			'mentor: "[[Priya]]"\nmentee: "[[Jo]]"\nstart: 2026-09-01',
			'## Reciprocal commitments\n- a [owner:: [[Priya]]] [every:: week]\n- b [owner:: [[Jo]]] [every:: week]\n## Given\n- 2026-09-02 x\n- 2026-09-09 y\n## Received\n- 2026-09-16 z\n',
		);
		const { reciprocity } = await roadmapOf({ 'W/R.md': note }, { data: { owner: 'Priya' } });
		expect(
			reciprocity.commitments.map(({ owner, kept, complete }) => [owner, kept, complete]),
		).toEqual([
			['Priya', 2, 5],
			['Jo', 1, 5],
		]);
	});
	test('with several mentors an entry that links another mentor does not count', async () => {
		const lines = '- a [owner:: [[Priya]]] [every:: month]\n- b [owner:: [[Omar]]] [every:: month]';
		const body =
			'## Received\n- 2026-07-11 talk with [[Omar]]\n- 2026-08-11 review\n- 2026-09-11 [with:: [[Priya]]] intro\n';
		expect(
			await commitmentsOf(lines, body, 'mentor: ["[[Priya]]", "[[Omar]]"]\nmentee: "[[Jo]]"'),
		).toMatchObject([
			{ kept: 2, complete: 3 },
			{ kept: 2, complete: 3 },
		]);
	});
});

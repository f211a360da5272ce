import { describe, expect, test } from 'vitest';
import type { Milestone } from '../../src/model/graph';
import { roadmapsOf, type LinkedVault } from './roadmaps-of';

const ROADMAP = ['type: mentorship', 'mentor: Priya', 'start: 2026-07-06'];

function outline({ roadmaps }: LinkedVault): unknown {
	return roadmaps.flatMap(({ objectives }) =>
		objectives.map(({ record, milestones }) => [
			record.title,
			milestones.map((milestone) => milestone.record.title),
		]),
	);
}

function milestones({ roadmaps }: LinkedVault): ReadonlyMap<string, Milestone> {
	const all = roadmaps.flatMap(({ objectives }) => objectives.flatMap((one) => one.milestones));
	return new Map(all.map((milestone) => [milestone.record.title, milestone]));
}

describe('order', () => {
	test('is that of the text, unlisted notes by path after it', async () => {
		const vault = await roadmapsOf({
			'Roadmap.md': [
				...ROADMAP,
				'',
				'## Objectives',
				'- [[Z]]',
				'### Heading',
				'- [[Y]]',
				'- [[Z]]',
			],
			'A.md': ['type: objective', 'mentorship: "[[Roadmap]]"'],
			'Y.md': ['type: objective'],
			'Z.md': ['type: objective', '', '- [ ] own', '## Milestones', '- [[M2]]', '- [ ] task'],
			'M1.md': ['type: milestone', 'objective: "[[Z]]"'],
			'M2.md': ['type: milestone', 'objective: "[[Z]]"'],
			'L1.md': ['type: milestone', 'objective: "[[Z]]"'],
		});
		expect(outline(vault)).toEqual([
			['Z', ['own', 'M2', 'task', 'L1', 'M1']],
			['Heading', []],
			['A', []],
			['Y', []],
		]);
	});
});

describe('a link to a part of a note', () => {
	test('means the objective of a heading, compared as the app compares headings', async () => {
		const vault = await roadmapsOf({
			'Roadmap.md': [...ROADMAP, '', '## Objectives', '### Ship: it, *fast* [due:: 2026-12-01]'],
			'M.md': ['type: milestone', 'objective: "[[Roadmap#ship it *FAST* due 2026-12-01]]"'],
			'N.md': ['type: milestone', 'objective: "[[Roadmap#Ship it, *fast*]]"'],
			'O.md': ['type: milestone', 'objective: "[[Roadmap#Sink it]]"'],
		});
		expect(outline(vault)).toEqual([['Ship: it, *fast*', ['M', 'N']]]);
		expect(vault.places('broken-link')).toEqual(['O.md:3']);
	});

	test('means the milestone on the line of a block id, which may stand under two objectives', async () => {
		const vault = await roadmapsOf({
			'Roadmap.md': [...ROADMAP, '', '## Objectives', '- [[A]]', '- [[B]]'],
			'A.md': ['type: objective', '', '- [ ] Pilot ^pilot'],
			'B.md': ['type: objective', '', '## Milestones', '- [[A#^pilot]]', '- [[A#^none]]'],
		});
		const [a, b] = vault.only().objectives;
		expect(a?.milestones.map(({ record }) => record.title)).toEqual(['Pilot']);
		expect(b?.milestones).toHaveLength(1);
		expect(b?.milestones[0]).toBe(a?.milestones[0]);
	});
});

describe('dependencies', () => {
	test('are found in the whole vault, in other roadmaps too', async () => {
		const vault = await roadmapsOf({
			'W/One.md': [...ROADMAP, '', '## Objectives', '### O1', '- [ ] first 🆔 a'],
			'V/Two.md': [...ROADMAP, '', '## Objectives', '### O2', '- [ ] second ⛔ a [dependsOn:: b]'],
		});
		const second = milestones(vault).get('second');
		expect(second?.dependsOn.map(({ record, path }) => [record.title, path])).toEqual([
			['first', 'W/One.md'],
		]);
		expect(vault.problems.filter(({ code }) => code === 'unknown-dependency')).toMatchObject([
			{ path: 'V/Two.md', line: 8, values: { id: 'b' } },
		]);
	});

	test('follow an id that another roadmap’s note gives up', async () => {
		const notes = {
			'V/Two.md': [...ROADMAP, '', '## Objectives', '### O2', '- [ ] second ⛔ a'],
			'W/One.md': [...ROADMAP, '', '## Objectives', '### O1', '- [ ] first 🆔 a'],
			'W/R.md': ['type: resource', '', '- [ ] no milestone 🆔 a'],
		};
		const two = await roadmapsOf(notes);
		expect(milestones(two).get('second')?.dependsOn).toHaveLength(1);
		expect(two.places('duplicate-id')).toEqual(['W/R.md:4']);
		const step = await roadmapsOf({ ...notes, 'W/One.md': ROADMAP });
		expect(milestones(step).get('second')?.dependsOn).toHaveLength(0);
		expect(step.places('unknown-dependency')).toEqual([]);
	});

	test('keep cancelled and achieved milestones', async () => {
		const vault = await roadmapsOf({
			'One.md': [
				...ROADMAP,
				...['', '## Objectives', '### O', '- [-] a 🆔 a', '- [x] b 🆔 b', '- [ ] c ⛔ a,b'],
			],
		});
		expect(milestones(vault).get('c')?.dependsOn).toHaveLength(2);
	});

	test('of ids used twice lead to the first, and each other use is told', async () => {
		const vault = await roadmapsOf({
			'One.md': [
				...ROADMAP,
				...['', '## Objectives', '### O', '- [ ] a 🆔 x', '- [ ] b 🆔 x', '- [ ] c ⛔ x'],
			],
			'Daily.md': ['', '- [x] not ours 🆔 x #gave'],
		});
		const found = milestones(vault).get('c')?.dependsOn;
		expect(found?.map(({ record }) => record.title)).toEqual(['a']);
		expect(vault.problems.filter(({ code }) => code === 'duplicate-id')).toMatchObject([
			{ path: 'One.md', line: 9, values: { id: 'x', note: 'One.md', line: 8 } },
		]);
	});

	test('in a circle are told once, on the first milestone by path and line', async () => {
		const vault = await roadmapsOf({
			'W/Roadmap.md': [...ROADMAP, '', '## Objectives', '- [[B]]', '- [[A]]'],
			'W/A.md': ['type: objective', '', '- [ ] a0', '- [ ] a1 🆔 a ⛔ b', '- [ ] a2 🆔 d ⛔ d'],
			'W/B.md': [
				'type: objective',
				'',
				'- [ ] b1 🆔 b ⛔ c',
				'- [ ] b2 🆔 c ⛔ a',
				'- [ ] b3 ⛔ a',
			],
			'V/Other.md': [...ROADMAP, '', '## Objectives', '### O', '- [ ] o ⛔ b'],
		});
		expect(vault.places('dependency-cycle')).toEqual(['W/A.md:5', 'W/A.md:6']);
		const [cycle] = vault.problems.filter(({ code }) => code === 'dependency-cycle');
		expect(cycle?.values).toEqual({ titles: 'a1 → b1 → b2' });
	});

	test('may be as long as a vault', async () => {
		const chain = Array.from(
			{ length: 3000 },
			(_, n) => `- [ ] m${String(n)} 🆔 i${String(n)} ⛔ i${String((n + 1) % 3000)}`,
		);
		const vault = await roadmapsOf({
			'One.md': [...ROADMAP, '', '## Objectives', '### O', ...chain],
		});
		expect(vault.places('dependency-cycle')).toEqual(['One.md:8']);
	});
});

describe('problems of the plan', () => {
	test('are links that lead nowhere, on the line of the value', async () => {
		const { problems } = await roadmapsOf({
			'W/Roadmap.md': [
				...ROADMAP,
				...['', '## Objectives', '- [[Gone]]', '- [[Later]] when there is time', '- [[O]]'],
				...['## Given', '- a [supports:: [[Gone too]]]'],
			],
			'W/O.md': [
				'type: objective',
				'mentorship: "[[Nowhere]]"',
				'',
				'## Milestones',
				'- [ ] [[Lost]]',
			],
			'W/M.md': ['type: milestone', 'objective: Missing'],
			'W/R.md': ['type: resource', 'supports:', '  - "[[O]]"', '  - "[[P]]"'],
			'Out.md': ['type: resource', 'supports: "[[P]]"'],
		});
		expect(
			problems
				.filter(({ code }) => code === 'broken-link')
				.map(({ path, line, values }) => [path, line, values.field]),
		).toEqual([
			['W/M.md', 3, 'objective'],
			['W/O.md', 3, 'mentorship'],
			['W/O.md', 6, 'milestones'],
			['W/R.md', 5, 'supports'],
			['W/Roadmap.md', 7, 'objectives'],
			['W/Roadmap.md', 11, 'supports'],
		]);
		expect(problems.filter(({ code }) => code === 'orphan')).toEqual([]);
	});

	test('are done boxes on notes without achieved', async () => {
		const vault = await roadmapsOf({
			'Roadmap.md': [...ROADMAP, '', '## Objectives', '- [x] [[O]]'],
			'O.md': ['type: objective', '', '## Milestones', '- [x] [[M]]', '- [x] [[N]]', '- [ ] [[P]]'],
			'M.md': ['type: milestone'],
			'N.md': ['type: milestone', 'achieved: 2026-09-01'],
			'P.md': ['type: milestone'],
		});
		expect(vault.places('done-without-achieved')).toEqual(['O.md:5', 'Roadmap.md:7']);
	});

	test('are milestones that joined and hang under no objective', async () => {
		const vault = await roadmapsOf({
			'W/Roadmap.md': [...ROADMAP, '', '## Objectives', '- [[O]]'],
			'W/O.md': ['type: objective', '', '## Milestones', '- [[Listed]]'],
			'W/Listed.md': ['type: milestone'],
			'W/Orphan.md': ['type: milestone'],
			'Out.md': ['type: milestone'],
		});
		expect(vault.places('orphan')).toEqual(['W/Orphan.md:1']);
	});

	test('are names that several notes have', async () => {
		const vault = await roadmapsOf({
			'W/Roadmap.md': ROADMAP,
			'W/M.md': ['type: milestone', 'objective: "[[O]]"'],
			'W/A/O.md': ['type: objective'],
			'W/B/O.md': ['type: objective'],
		});
		expect(vault.problems.filter(({ code }) => code === 'ambiguous-link')).toMatchObject([
			{ path: 'W/M.md', line: 3, values: { note: 'W/A/O.md' } },
		]);
	});
});

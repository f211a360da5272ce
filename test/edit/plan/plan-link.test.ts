import { describe, expect, test } from 'vitest';
import { planLink, planShare, planUnlink, type LinkTarget } from '../../../src/edit/plan/plan-link';
import type { Planning } from '../../../src/edit/plan/planning';
import { milestoneOf, noteOf, objectiveOf, planningOf } from './planning-of';
import { changedNotes, tryPlan, writePlan, type Notes } from '../write-plan';

const NOTES: Notes = {
	'Plan/Roadmap.md': noteOf(
		...['---', 'type: mentorship', 'mentor: "[[Priya]]"', '---', '# Staff', ''],
		...['## Objectives', '- [[Cut lead time]]', '### Speak: at one meetup [weight:: 2]'],
		...['- [ ] Draft the talk', '- [ ] Rehearse ^dry-run', '- [ ] Hold it', ''],
	),
	'Plan/Cut lead time.md': noteOf(
		...['---', 'type: objective', '---', '## Milestones', '- [[Pilot]]', '- [ ] Survey'],
	),
	'Plan/Pilot.md': noteOf('---', 'type: milestone', 'objective: "[[Cut lead time]]"', '---'),
	'Reading/Accelerate.md': 'Lead time is what leaders understand first.\n',
};
const NOTE = 'Reading/Accelerate.md';

const objective = (planning: Planning, title: string): LinkTarget => ({
	kind: 'objective',
	objective: objectiveOf(planning, title),
});
const milestone = (planning: Planning, title: string): LinkTarget => ({
	kind: 'milestone',
	milestone: milestoneOf(planning, title),
});
type Named = (planning: Planning) => LinkTarget;
const o =
	(title: string): Named =>
	(planning) =>
		objective(planning, title);
const m =
	(title: string): Named =>
	(planning) =>
		milestone(planning, title);

async function link(notes: Notes, note: string, ...names: readonly Named[]): Promise<Notes> {
	const planning = await planningOf(notes);
	return writePlan(
		notes,
		planLink(
			planning,
			note,
			names.map((name) => name(planning)),
		),
	);
}

async function unlink(notes: Notes, note: string, ...names: readonly Named[]): Promise<Notes> {
	const planning = await planningOf(notes);
	return writePlan(
		notes,
		planUnlink(
			planning,
			note,
			names.map((name) => name(planning)),
		),
	);
}

const withSupports = (...lines: readonly string[]): Notes => ({
	...NOTES,
	[NOTE]: `${noteOf('---', ...lines, '---')}Text.\n`,
});

describe('linking a note', () => {
	test.each<[string, Named, string]>([
		['an objective note', o('Cut lead time'), 'Cut lead time'],
		['an objective heading', o('Speak: at one meetup'), 'Roadmap#Speak at one meetup weight 2'],
		['a milestone note', m('Pilot'), 'Pilot'],
		['a task with a block id', m('Rehearse'), 'Roadmap#^dry-run'],
	])('to %s adds supports and nothing else', async (_, name, inside) => {
		const after = await link(NOTES, NOTE, name);
		expect(changedNotes(NOTES, after)).toEqual([NOTE]);
		expect(after[NOTE]).toBe(
			`${noteOf('---', 'supports:', `  - "[[${inside}]]"`, '---')}${NOTES[NOTE] ?? ''}`,
		);
		const { resources } = (await planningOf(after)).roadmap;
		expect(resources.map(({ path }) => path)).toEqual([NOTE]);
		expect(resources[0]?.supports).toHaveLength(1);
	});

	test('to tasks without block ids gives those lines theirs first', async () => {
		const planning = await planningOf(NOTES);
		const targets = [m('Draft the talk'), m('Survey'), m('Hold it')].map((name) => name(planning));
		const plan = planLink(planning, NOTE, targets);
		expect('edits' in plan && plan.edits.map(({ path }) => path)).toEqual([
			'Plan/Cut lead time.md',
			'Plan/Roadmap.md',
			NOTE,
		]);
		const after = writePlan(NOTES, plan);
		expect(after).toEqual({
			...NOTES,
			'Plan/Roadmap.md': NOTES['Plan/Roadmap.md']
				?.replace('Draft the talk', 'Draft the talk ^ref-1')
				.replace('Hold it', 'Hold it ^ref-2'),
			'Plan/Cut lead time.md': NOTES['Plan/Cut lead time.md']?.replace('Survey', 'Survey ^ref-1'),
			[NOTE]: `${noteOf(
				'---',
				'supports:',
				'  - "[[Roadmap#^ref-1]]"',
				'  - "[[Cut lead time#^ref-1]]"',
				'  - "[[Roadmap#^ref-2]]"',
				'---',
			)}${NOTES[NOTE] ?? ''}`,
		});
		expect((await planningOf(after)).roadmap.resources[0]?.supports).toEqual([
			'Draft the talk',
			'Survey',
			'Hold it',
		]);
	});

	test('names a task of the note itself without the note', async () => {
		const after = await link(NOTES, 'Plan/Cut lead time.md', m('Survey'));
		expect(after['Plan/Cut lead time.md']).toBe(
			noteOf(
				...['---', 'type: objective', 'supports:', '  - "[[#^ref-1]]"', '---', '## Milestones'],
				...['- [[Pilot]]', '- [ ] Survey ^ref-1'],
			),
		);
	});

	test.each([
		['as it would be written', 'supports: "[[Cut lead time]]"'],
		['by its path, with another name', 'supports: ["[[Plan/Cut lead time|Lead time]]"]'],
		['in other letters', 'Supports: cut lead TIME'],
		['by a heading in it', 'supports: "[[Cut lead time#Milestones]]"'],
	])('adds nothing when the objective stands there %s', async (_, line) => {
		const notes = withSupports(line);
		expect(await link(notes, NOTE, o('Cut lead time'))).toEqual(notes);
	});

	test('adds only what is missing, each once', async () => {
		const notes = withSupports('supports:', '- "[[Pilot]]"');
		const after = await link(notes, NOTE, m('Pilot'), o('Cut lead time'), o('Cut lead time'));
		expect(after[NOTE]).toBe(
			noteOf('---', 'supports:', '- "[[Pilot]]"', '- "[[Cut lead time]]"', '---', 'Text.'),
		);
	});

	test('is doing it once when it is done twice', async () => {
		const names = [m('Hold it'), o('Speak: at one meetup'), m('Pilot')];
		const once = await link(NOTES, NOTE, ...names);
		expect(await link(once, NOTE, ...names)).toEqual(once);
	});

	test('is refused for a note that is not there, or whose properties are broken', async () => {
		const planning = await planningOf(NOTES);
		const target = objective(planning, 'Cut lead time');
		expect(planLink(planning, 'Nowhere.md', [target])).toMatchObject({
			refusal: { code: 'note-missing', path: 'Nowhere.md' },
		});
		const broken = { ...NOTES, [NOTE]: '---\nsupports: [\n---\n' };
		const refusal = tryPlan(broken, planLink(planning, NOTE, [target]));
		expect(refusal).toMatchObject({ code: 'properties-broken', path: NOTE });
	});
});

describe('unlinking a note', () => {
	test('takes away the entry that leads there, however it is written', async () => {
		const notes = withSupports(
			...['supports:', '  - "[[Pilot]]"', '  - "[[Plan/Cut lead time|Lead]]" # main', 'x: 1'],
		);
		const after = await unlink(notes, NOTE, o('Cut lead time'));
		expect(after[NOTE]).toBe(noteOf('---', 'supports:', '  - "[[Pilot]]"', 'x: 1', '---', 'Text.'));
	});

	test('takes the key with the last one', async () => {
		const notes = withSupports('a: 1', 'supports: ["[[Pilot]]", "[[Cut lead time]]"]', 'b: 2');
		const after = await unlink(notes, NOTE, o('Cut lead time'), m('Pilot'));
		expect(after[NOTE]).toBe(noteOf('---', 'a: 1', 'b: 2', '---', 'Text.'));
	});

	test('leaves a note alone that does not support it', async () => {
		const notes = withSupports('supports: "[[Pilot]]"');
		expect(await unlink(notes, NOTE, o('Cut lead time'), m('Rehearse'))).toEqual(notes);
		expect(await unlink(NOTES, NOTE, m('Pilot'))).toEqual(NOTES);
	});

	test('takes away a link that leads nowhere any more, if it is there', async () => {
		const notes = withSupports('supports: ["[[Gone|so]]", "[[Pilot]]", "[[Plan/Roadmap#Gone]]"]');
		const planning = await planningOf(notes);
		const after = writePlan(notes, planUnlink(planning, NOTE, [], ['gone', 'Plan/Roadmap#Gone']));
		expect(after).toEqual(withSupports('supports: ["[[Pilot]]"]'));
		expect(planUnlink(planning, NOTE, [], ['Gone', 'Nothing'])).toMatchObject({
			refusal: { code: 'name-unknown', values: { name: 'Nothing' } },
		});
	});

	test('is refused where nobody can tell what the note supports', async () => {
		const planning = await planningOf(NOTES);
		const target = objective(planning, 'Cut lead time');
		for (const [text, code] of [
			['---\nsupports: [\n---\n', 'properties-broken'],
			['---\nsupports: "[[Cut lead time]]"\nText.\n', 'properties-unclosed'],
		] as const) {
			const notes = { ...NOTES, [NOTE]: text };
			const plan = planUnlink(await planningOf(notes), NOTE, [target]);
			expect(tryPlan(notes, plan)).toMatchObject({ code, path: NOTE });
		}
	});

	test('is the inverse of linking, but for the block id and the properties block', async () => {
		const notes = withSupports('a: 1');
		const linked = await link(notes, NOTE, m('Pilot'), o('Speak: at one meetup'));
		const after = await unlink(linked, NOTE, m('Pilot'), o('Speak: at one meetup'));
		expect(after).toEqual(notes);
	});
});

describe('sharing with the mentor', () => {
	test('sets the day', async () => {
		const planning = await planningOf(NOTES);
		const after = writePlan(NOTES, planShare(planning, NOTE, '2026-10-12'));
		expect(after).toEqual({
			...NOTES,
			[NOTE]: `---\nshared: 2026-10-12\n---\n${NOTES[NOTE] ?? ''}`,
		});
		const again = planShare(await planningOf(after), NOTE, '2026-10-12');
		expect(writePlan(after, again)).toEqual(after);
	});

	test('is refused for a note that is not there', async () => {
		expect(planShare(await planningOf(NOTES), 'Nowhere.md', '2026-10-12')).toMatchObject({
			refusal: { code: 'note-missing' },
		});
	});
});

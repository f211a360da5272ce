import { describe, expect, test } from 'vitest';
import type { NoteChange } from '../../../src/model/edit';
import type { Stage } from '../../../src/model/note-type';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings';
import { recordOf } from '../../note/record-of';
import { editNote, outcomeOf, seenIn } from '../edit-note';
import { LINE_ENDING_NAMES, withEndings } from '../line-endings';

const MILESTONE = '---\ntype: milestone\n---\n';
const OBJECTIVE = '---\ntype: objective\n---\n## Milestones\n- [ ] M 📅 2026-10-20\n';

/** A note after the step that holds `piece` got a stage. */
function staged(text: string, piece: string, stage: Stage, settings?: Settings): string {
	const change: NoteChange = { kind: 'stage', at: seenIn(text, piece), stage };
	const terms = settings === undefined ? {} : { settings };
	return outcomeOf(editNote(text, [change], { terms }));
}

const named: Settings = {
	...DEFAULT_SETTINGS,
	stages: [
		{ id: 'discovery', name: 'Explore' },
		{ id: 'practice', name: 'Try it' },
		{ id: 'feedback', name: 'Ask' },
		{ id: 'mastery', name: 'Own' },
	],
};

describe('a step below a task milestone', () => {
	test.each([
		['without a stage gets a tag', '- [ ] a', '- [ ] a #stage/practice'],
		[
			'before the first sign',
			'- [ ] a 📅 2026-10-20 ^k',
			'- [ ] a #stage/practice 📅 2026-10-20 ^k',
		],
		[
			'before the first field of Tasks',
			'- [ ] a [effort:: 2h]  [due:: 2026-10-20]',
			'- [ ] a [effort:: 2h] #stage/practice  [due:: 2026-10-20]',
		],
		['before a block id and trailing space', '- [ ] a ^k ', '- [ ] a #stage/practice ^k '],
		[
			'has its tag replaced where it stands',
			'- [ ] a #stage/discovery b ⏫',
			'- [ ] a #stage/practice b ⏫',
		],
		['whatever the case of its tag', '- [ ] #Stage/Discovery a', '- [ ] #stage/practice a'],
		['a tag of no stage, which hides others', '- [ ] a #stage/other', '- [ ] a #stage/practice'],
		['a tag without a name, which hides others', '- [ ] a #stage', '- [ ] a #stage/practice'],
		[
			'its tag, though there is a prefix',
			'- [ ] Mastery: a #stage/discovery',
			'- [ ] Mastery: a #stage/practice',
		],
		['has its prefix replaced', '- [ ] Discovery: a', '- [ ] Practice: a'],
		[
			'its prefix and no more',
			'- [ ]  discovery : a Discovery: b',
			'- [ ]  Practice : a Discovery: b',
		],
		[
			'its prefix behind a day and a tag',
			'- [ ] 2026-10-01 #x discovery: a',
			'- [ ] 2026-10-01 #x Practice: a',
		],
		[
			'its prefix behind a field that reads alike',
			'- [ ] [discovery:: x] discovery: a',
			'- [ ] [discovery:: x] Practice: a',
		],
		['keeps what is no prefix', '- [ ] Note: discovery', '- [ ] Note: discovery #stage/practice'],
		['is left when it has the stage by tag', '- [ ] a #stage/practice', '- [ ] a #stage/practice'],
		['is left when it has the stage by prefix', '- [ ] practice: a', '- [ ] practice: a'],
	])('%s', (_name, before, after) => {
		const text = `${OBJECTIVE}\t${before}\n\t- [ ] z\n`;
		const edited = staged(text, before, 'practice');
		expect(edited).toBe(`${OBJECTIVE}\t${after}\n\t- [ ] z\n`);
		expect(stageIn(edited)).toBe('practice');
	});

	test('is named as the settings name its stage in a prefix, by our name in a tag', () => {
		const text = `${OBJECTIVE}\t- [ ] Explore: a\n\t- [ ] b #stage/try-it\n`;
		const first = staged(text, 'Explore:', 'practice', named);
		expect(first).toBe(text.replace('Explore:', 'Try it:'));
		expect(staged(first, '- [ ] b', 'mastery', named)).toBe(
			first.replace('#stage/try-it', '#stage/mastery'),
		);
	});

	test('in a roadmap note under an objective heading', () => {
		const text = '---\ntype: mentorship\n---\n## Objectives\n### O\n- [ ] M\n\t- [ ] a\n';
		expect(staged(text, '- [ ] a', 'mastery')).toBe(
			text.replace('- [ ] a', '- [ ] a #stage/mastery'),
		);
	});

	test.each([
		['a milestone', '- [ ] M'],
		['a plain bullet', '- bullet'],
	])('%s is no step', (_name, piece) => {
		const text = `${OBJECTIVE}\t- bullet\n`;
		expect(staged(text, piece, 'practice')).toBe(`not-a@${String(seenIn(text, piece).line)}`);
	});

	test('nested below another is refused, also through a bullet', () => {
		const text = `${OBJECTIVE}\t- [ ] a\n\t\t- [ ] b\n\t\t- x\n\t\t\t- [ ] c\n\t\t\t\t- [ ] d\n`;
		expect(staged(text, '- [ ] b', 'practice')).toBe('nested-step@7');
		expect(staged(text, '- [ ] c', 'practice')).toBe('nested-step@9');
		expect(staged(text, '- [ ] d', 'practice')).toBe('nested-step@10');
	});

	test('that is repeated belongs to Tasks', () => {
		expect(staged(`${OBJECTIVE}\t- [ ] a 🔁 every week\n`, '🔁', 'practice')).toBe('recurring@6');
	});

	test('waits when the host cannot tell the structure', () => {
		const at = { line: 6, text: '\t- [ ] a' };
		const change: NoteChange = { kind: 'stage', at, stage: 'practice' };
		const edited = editNote(`${OBJECTIVE}\t- [ ] a`, [change], { isRead: false });
		expect(outcomeOf(edited)).toBe('note-changed@6');
	});
});

describe('a step of a milestone note moves to the end of the stage', () => {
	const rows: readonly (readonly [name: string, body: string, piece: string, after: string])[] = [
		[
			'below its last item',
			'## Discovery\n- [ ] a\n- [ ] b\n\n## Practice\n- [ ] c\n\n## Reflection\n',
			'- [ ] a',
			'## Discovery\n- [ ] b\n\n## Practice\n- [ ] c\n- [ ] a\n\n## Reflection\n',
		],
		[
			'with what is below it',
			'## Discovery\n* [ ] a\n\t- [ ] b\n\n\t  text\n* [ ] c\n## Practice\n- [ ] d\n',
			'[ ] a',
			'## Discovery\n* [ ] c\n## Practice\n- [ ] d\n* [ ] a\n\t- [ ] b\n\n\t  text\n',
		],
		[
			'below the heading of an empty one',
			'## Discovery\n- [ ] a\n\n## Practice\n\n## Mastery\n',
			'- [ ] a',
			'## Discovery\n\n## Practice\n- [ ] a\n\n## Mastery\n',
		],
		[
			'upwards',
			'## Practice\n- [ ] c\n\n\n## Mastery\n- [ ] a\n- [ ] b\n',
			'- [ ] a',
			'## Practice\n- [ ] c\n- [ ] a\n\n\n## Mastery\n- [ ] b\n',
		],
		[
			'before the first heading below it',
			'## Mastery\n- [ ] a\n## Practice\ntext\n### More\n- [ ] d\n',
			'- [ ] a',
			'## Mastery\n## Practice\ntext\n- [ ] a\n### More\n- [ ] d\n',
		],
		['from no stage', '- [ ] a\n\n## Practice\n', '- [ ] a', '\n## Practice\n- [ ] a\n'],
		[
			'with its indentation',
			'## Mastery\n - [ ] a\n## Practice\n- [ ] b\n',
			'- [ ] a',
			'## Mastery\n## Practice\n- [ ] b\n - [ ] a\n',
		],
		[
			'from the end of the note',
			'## Practice\n- [ ] c\n\n## Mastery\n- [ ] a\n\t- b\n',
			'- [ ] a',
			'## Practice\n- [ ] c\n- [ ] a\n\t- b\n\n## Mastery\n',
		],
		[
			'with its number',
			'## Mastery\n7. [ ] a\n## Practice\n1. [ ] b\n',
			'[ ] a',
			'## Mastery\n## Practice\n1. [ ] b\n7. [ ] a\n',
		],
	];

	describe.each(LINE_ENDING_NAMES.filter((name) => name !== 'mixed'))('%s', (endings) => {
		test.each(rows)('%s', (_name, body, piece, after) => {
			const text = withEndings(endings, MILESTONE + body);
			expect(staged(text, piece, 'practice')).toBe(withEndings(endings, MILESTONE + after));
		});
	});

	test.each(rows)('%s, and stands there then', (_name, _body, piece, after) => {
		expect(staged(MILESTONE + after, piece, 'practice')).toBe(MILESTONE + after);
	});

	test('each line with its own ending', () => {
		const text = `${MILESTONE}## Mastery\r\n- [ ] a\r\n\t- b\n## Practice\n- [ ] c\r- [ ] d\n\n`;
		expect(staged(text, '- [ ] a', 'practice')).toBe(
			`${MILESTONE}## Mastery\r\n## Practice\n- [ ] c\r- [ ] d\n- [ ] a\r\n\t- b\n\n`,
		);
	});

	test.each([
		[
			'a prefix, which is replaced',
			'## Mastery\n- [ ] Mastery: a\n## Practice\n',
			'## Mastery\n- [ ] Practice: a\n## Practice\n',
		],
		[
			'a tag, which is replaced',
			'## Mastery\n- [ ] #stage/mastery a\n## Practice\n',
			'## Mastery\n- [ ] #stage/practice a\n## Practice\n',
		],
		['no heading of the stage', '## Mastery\n- [ ] a\n', '## Mastery\n- [ ] a #stage/practice\n'],
		[
			'a bullet above it',
			'## Mastery\n- x\n\t- [ ] a\n## Practice\n',
			'## Mastery\n- x\n\t- [ ] a #stage/practice\n## Practice\n',
		],
		[
			'a callout around it',
			'## Mastery\n> [!todo]\n> - [ ] a\n\n## Practice\n',
			'## Mastery\n> [!todo]\n> - [ ] a #stage/practice\n\n## Practice\n',
		],
		[
			'an indentation that would nest it',
			'## Mastery\n  - [ ] a\n## Practice\n- [ ] b\n',
			'## Mastery\n  - [ ] a #stage/practice\n## Practice\n- [ ] b\n',
		],
		[
			'a number that begins no list below a text',
			'## Mastery\n2. [ ] a\n## Practice\ntext\n',
			'## Mastery\n2. [ ] a #stage/practice\n## Practice\ntext\n',
		],
	])('but stays with %s', (_name, before, after) => {
		const piece = before.includes('Mastery: a') ? 'Mastery: a' : '[ ]';
		const edited = staged(MILESTONE + before, piece, 'practice');
		expect(edited).toBe(MILESTONE + after);
		expect(recordOf(edited).milestone?.steps[0]?.stage).toBe('practice');
	});

	test.each(rows)('%s, and is read there', (_name, body, piece) => {
		const text = MILESTONE + body;
		const steps = recordOf(staged(text, piece, 'practice')).milestone?.steps ?? [];
		expect(steps.find((step) => step.text === 'a')?.stage).toBe('practice');
		const before = recordOf(text).milestone?.steps ?? [];
		const others = (all: typeof steps): string[] =>
			all
				.filter((step) => step.text !== 'a')
				.map((step) => `${step.text} ${String(step.stage)}`)
				.sort();
		expect(others(steps)).toEqual(others(before));
	});
});

function stageIn(text: string): Stage | null | undefined {
	const [milestone] = recordOf(text).objectives[0]?.milestones ?? [];
	return milestone !== undefined && 'steps' in milestone ? milestone.steps[0]?.stage : undefined;
}

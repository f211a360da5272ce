import { describe, expect, test } from 'vitest';
import type { NoteChange } from '../../src/model/edit';
import { editNote, outcomeOf, seenIn } from './edit-note';
import { box, DAY, due, field } from './line-rows';

describe('the changes of one edit', () => {
	const text = '# N\n- [ ] a ^k\n- [ ] b\n';

	test('are found in the same text and made together', () => {
		const changes: NoteChange[] = [
			{ kind: 'line', at: seenIn(text, '- [ ] b'), parts: [box('done')] },
			{ kind: 'line', at: seenIn(text, '- [ ] a'), parts: [due('2026-10-20')] },
			{ kind: 'line', at: seenIn(text, '- [ ] a'), parts: [box('done'), field('effort', '2h')] },
		];
		expect(outcomeOf(editNote(text, changes))).toBe(
			`# N\n- [x] a [effort:: 2h] 📅 2026-10-20 ✅ ${DAY} ^k\n- [x] b ✅ ${DAY}\n`,
		);
	});

	test('are none when one of them is refused', () => {
		const changes: NoteChange[] = [
			{ kind: 'line', at: seenIn(text, '- [ ] b'), parts: [box('done')] },
			{ kind: 'line', at: { line: 2, text: '- [ ] gone' }, parts: [box('done')] },
		];
		expect(outcomeOf(editNote(text, changes))).toBe('line-changed@2');
	});

	test('are no splices when all stands as it should', () => {
		const change: NoteChange = { kind: 'line', at: seenIn(text, '- [ ] a'), parts: [box('open')] };
		expect(editNote(text, [change])).toEqual({ text, splices: [] });
	});

	test('give a note without properties one block for all of them', () => {
		const changes: NoteChange[] = [
			{ kind: 'line', at: seenIn(text, '- [ ] b'), parts: [box('started')] },
			{ kind: 'properties', parts: [{ part: 'add', key: 'supports', link: 'A' }] },
			{ kind: 'properties', parts: [{ part: 'add', key: 'supports', link: 'B' }] },
		];
		expect(outcomeOf(editNote(text, changes))).toBe(
			'---\nsupports:\n  - "[[A]]"\n  - "[[B]]"\n---\n# N\n- [ ] a ^k\n- [/] b\n',
		);
	});

	test('put a new line below the line that they change', () => {
		const at = seenIn(text, '- [ ] b');
		const changes: NoteChange[] = [
			{ kind: 'nest', under: at, after: 'last-child', lines: [{ text: 'Worked: x', box: null }] },
			{ kind: 'line', at, parts: [box('done')] },
		];
		const expected = `# N\n- [ ] a ^k\n- [x] b ✅ ${DAY}\n\t- Worked: x\n`;
		expect(outcomeOf(editNote(text, changes))).toBe(expected);
		const unended = text.trimEnd();
		expect(outcomeOf(editNote(unended, changes))).toBe(expected.trimEnd());
	});
});

describe('a note with conflict markers', () => {
	const change = (text: string): string =>
		outcomeOf(
			editNote(text, [{ kind: 'line', at: seenIn(text, '- [ ] a'), parts: [box('done')] }]),
		);

	test.each(['\n', '\r\n', '\r'])('is refused as a whole', (ending) => {
		const lines = ['- [ ] a', '', '<<<<<<< HEAD', '- b', '=======', '- c', '>>>>>>> theirs', ''];
		expect(change(lines.join(ending))).toBe('note-conflicted@3');
	});

	test('is none with only some of them, or with more characters', () => {
		const text = '- [ ] a\n\nTitle\n=======\n\n>>>>>>> x\n\n<<<<<<<< y\n';
		expect(change(text)).toBe(text.replace('- [ ] a', `- [x] a ✅ ${DAY}`));
	});
});

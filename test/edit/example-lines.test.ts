import { describe, expect, test } from 'vitest';
import { lineEndAt, lineStarts } from '../../src/markdown/line-starts';
import type { BoxMark, LinePart } from '../../src/model/edit';
import { noteSource } from '../../src/node/note-source';
import { boxState } from '../../src/note/box-state';
import { notesOfVault } from '../notes-of-vault';
import { applyNoteEdit } from '../../src/edit/apply-note-edit';
import { applySplices, invertSplices } from '../../src/edit/splices';
import { lineSeen } from './edit-note';
import { LINE_ENDING_NAMES, withEndings } from './line-endings';
import { DAY } from './line-rows';
import { termsOf } from './write-plan';

const MARKS: readonly BoxMark[] = ['open', 'started', 'done', 'cancelled', 'on-hold'];
const PARTS: readonly LinePart[] = [
	...MARKS.map((to) => ({ part: 'box', to, on: DAY }) as const),
	{ part: 'due', date: '2027-01-15' },
	{ part: 'due', date: null },
	{ part: 'field', key: 'effort', value: '2h' },
];

/**
 * What edits.md makes of a line, by rules on the line alone; the example keeps to signs, one space
 * before each, so that this can be told without the grammar.
 */
function expected(line: string, part: LinePart): string {
	const id = / \^[\w-]+$/.exec(line)?.[0] ?? '';
	const body = line.slice(0, line.length - id.length);
	if (part.part === 'box') return withBox(body, part.to) + id;
	if (part.part === 'due') {
		if (part.date === null) return body.replace(/ 📅 [\d-]{10}/u, '') + id;
		if (!body.includes('📅')) return `${body} 📅 ${part.date}${id}`;
		return body.replace(/📅 [\d-]{10}/u, `📅 ${part.date}`) + id;
	}
	if (/\[effort:: [^\]]*\]/.test(body)) return body.replace(/(\[effort:: )[^\]]*/, '$12h') + id;
	const sign = body.search(/ (?:📅|⏳|🛫|➕|✅|❌|🆔|⛔|⏫|🔼|🔽|🔺|⏬|🔁)/u);
	const at = sign < 0 ? body.length : sign;
	return `${body.slice(0, at)} [effort:: 2h]${body.slice(at)}${id}`;
}

function withBox(line: string, to: BoxMark): string {
	const mark = /\[(.)\]/u.exec(line)?.[1] ?? '';
	if (boxState(mark) === to && (to === 'done' || to === 'cancelled')) return line;
	const boxed = line.replace(
		/\[.\]/u,
		`[${{ open: ' ', started: '/', done: 'x', cancelled: '-', 'on-hold': 'h' }[to]}]`,
	);
	const bare = (sign: string, text: string): string =>
		text.replace(new RegExp(` ${sign} [\\d-]{10}`, 'u'), '');
	if (to === 'done') return `${bare('❌', boxed)} ✅ ${DAY}`;
	if (to === 'cancelled') return `${bare('✅', boxed)} ❌ ${DAY}`;
	return bare('❌', bare('✅', boxed));
}

describe('every task line of the example vault', () => {
	test.each(LINE_ENDING_NAMES)('changes to the byte and back: %s', (endings) => {
		let count = 0;
		for (const [path, written] of Object.entries(notesOfVault('example'))) {
			const text = withEndings(endings, written);
			const source = noteSource(path, text);
			const starts = lineStarts(text);
			for (const item of source.outline.items) {
				if (item.status === null || item.container === 'quote') continue;
				const at = lineSeen(text, item.line);
				for (const part of PARTS) {
					const change = { kind: 'line', at, parts: [part] } as const;
					const located = applyNoteEdit(
						{ path, text, structure: () => source },
						[change],
						termsOf(),
					);
					if ('refusal' in located) throw new Error(`${path}:${item.line} ${located.refusal.code}`);
					const after = applySplices(text, located.splices);
					const from = starts[item.line - 1] ?? 0;
					const to = lineEndAt(text, starts, item.line - 1);
					const wanted =
						text.slice(0, from) + expected(text.slice(from, to), part) + text.slice(to);
					expect(after).toBe(wanted);
					expect(applySplices(after, invertSplices(text, located.splices))).toBe(text);
					count++;
				}
			}
		}
		expect(count).toBeGreaterThan(60 * PARTS.length);
	});
});

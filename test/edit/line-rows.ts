import type { BoxMark, LinePart } from '../../src/model/edit';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { EditOptions } from './edit-note';

/** The day on which something is done or cancelled. */
export const DAY = '2026-10-12';

export function box(to: BoxMark): LinePart {
	return { part: 'box', to, on: DAY };
}

export function due(date: string | null): LinePart {
	return { part: 'due', date };
}

export function field(key: string, value: string | null): LinePart {
	return { part: 'field', key, value };
}

const dataview: EditOptions = {
	terms: { settings: { ...DEFAULT_SETTINGS, notation: 'dataview' } },
};

export interface LineRow {
	readonly name: string;
	readonly before: string;
	readonly parts: readonly LinePart[];
	readonly after: string;
	readonly options: EditOptions;
}

type Written = readonly [
	name: string,
	before: string,
	parts: readonly LinePart[],
	after: string,
	options?: EditOptions,
];

const ROWS: readonly Written[] = [
	// done
	['done', '- [ ] a', [box('done')], `- [x] a ✅ ${DAY}`],
	[
		'done, in Dataview by setting',
		'- [ ] a',
		[box('done')],
		`- [x] a  [completion:: ${DAY}]`,
		dataview,
	],
	[
		'done, the line is Dataview',
		'- [ ] a  [due:: 2026-10-20]',
		[box('done')],
		`- [x] a  [due:: 2026-10-20]  [completion:: ${DAY}]`,
	],
	[
		'done, the line has signs',
		'- [ ] a 📅 2026-10-20',
		[box('done')],
		`- [x] a 📅 2026-10-20 ✅ ${DAY}`,
		dataview,
	],
	[
		'done, a line with both is one with signs',
		'- [ ] a [due:: 2026-10-20] ⏫',
		[box('done')],
		`- [x] a [due:: 2026-10-20] ⏫ ✅ ${DAY}`,
		dataview,
	],
	[
		'done, fields of ours decide nothing',
		'- [ ] a [effort:: 2h]',
		[box('done')],
		`- [x] a [effort:: 2h] ✅ ${DAY}`,
	],
	[
		'done, fields in round brackets',
		'- [ ] a (scheduled:: 2026-10-20)',
		[box('done')],
		`- [x] a (scheduled:: 2026-10-20)  [completion:: ${DAY}]`,
	],
	['done, before a block id', '- [ ] a ^id-1', [box('done')], `- [x] a ✅ ${DAY} ^id-1`],
	[
		'done, before white space and a block id',
		'- [ ] a   ^id-1  ',
		[box('done')],
		`- [x] a ✅ ${DAY}   ^id-1  `,
	],
	['done, before trailing white space', '- [ ] a \t ', [box('done')], `- [x] a ✅ ${DAY} \t `],
	[
		'done, in Dataview before a block id',
		'- [ ] a [id:: k] ^id-1',
		[box('done')],
		`- [x] a [id:: k]  [completion:: ${DAY}] ^id-1`,
	],
	[
		'done, cancellation away',
		'- [-] a ❌ 2026-09-01 📅 2026-10-20',
		[box('done')],
		`- [x] a 📅 2026-10-20 ✅ ${DAY}`,
	],
	[
		'done, cancellation at the end away',
		'- [-] a ❌ 2026-09-01',
		[box('done')],
		`- [x] a ✅ ${DAY}`,
	],
	[
		'done, cancellation field away',
		'- [-] a  [cancelled:: 2026-09-01]',
		[box('done')],
		`- [x] a  [completion:: ${DAY}]`,
	],
	['done, from started', '* [/] a', [box('done')], `* [x] a ✅ ${DAY}`],
	[
		'done, a completion that is there gets the day',
		'- [ ] a ✅ 2026-09-01 #tag',
		[box('done')],
		`- [x] a ✅ ${DAY} #tag`,
	],
	['done, already', '- [x] a ✅ 2026-09-01', [box('done')], '- [x] a ✅ 2026-09-01'],
	['done, already, as a capital', '- [X] a ✅ 2026-09-01', [box('done')], '- [X] a ✅ 2026-09-01'],
	['done, already without a day', '- [x] a', [box('done')], '- [x] a'],
	['done, a list with numbers', '12) [ ] a', [box('done')], `12) [x] a ✅ ${DAY}`],
	['done, odd spacing', '-   [ ]   a  b  ', [box('done')], `-   [x]   a  b ✅ ${DAY}  `],
	['done, without a text', '- [ ]', [box('done')], `- [x] ✅ ${DAY}`],
	['done, another character in the box', '- [🎉] a', [box('done')], `- [x] a ✅ ${DAY}`],
	[
		'done, a code span holds no token',
		'- [ ] a `✅ 2026-09-01`',
		[box('done')],
		`- [x] a \`✅ 2026-09-01\` ✅ ${DAY}`,
	],
	[
		'done, a sign in the text is a picture',
		'- [ ] ✅ 3 things',
		[box('done')],
		`- [x] ✅ 3 things ✅ ${DAY}`,
	],
	[
		'done, a day that does not exist gets one that does',
		'- [ ] a ✅ 2026-02-30',
		[box('done')],
		`- [x] a ✅ ${DAY}`,
	],
	[
		'done, variation selectors stay',
		'- [ ] a ⏫\uFE0F 📅\uFE0F 2026-10-20',
		[box('done')],
		`- [x] a ⏫\uFE0F 📅\uFE0F 2026-10-20 ✅ ${DAY}`,
	],
	[
		'done, an impossible due date stays',
		'- [ ] a 📅 2026-02-30',
		[box('done')],
		`- [x] a 📅 2026-02-30 ✅ ${DAY}`,
	],
	[
		'done, two due dates stay',
		'- [ ] a 📅 2026-10-20 📅 2026-10-21',
		[box('done')],
		`- [x] a 📅 2026-10-20 📅 2026-10-21 ✅ ${DAY}`,
	],
	// start
	['start', '- [ ] a', [box('started')], '- [/] a'],
	['start, completion away', '- [x] a ✅ 2026-09-01', [box('started')], '- [/] a'],
	['start, both away', '- [x] a ✅ 2026-09-01 ❌ 2026-09-02 ^k', [box('started')], '- [/] a ^k'],
	['start, already', '- [/] a', [box('started')], '- [/] a'],
	// cancel
	['cancel', '- [ ] a', [box('cancelled')], `- [-] a ❌ ${DAY}`],
	['cancel, in Dataview', '- [ ] a', [box('cancelled')], `- [-] a  [cancelled:: ${DAY}]`, dataview],
	['cancel, completion away', '- [x] a ✅ 2026-09-01', [box('cancelled')], `- [-] a ❌ ${DAY}`],
	[
		'cancel, completion field away',
		'- [x] a  [completion:: 2026-09-01]',
		[box('cancelled')],
		`- [-] a  [cancelled:: ${DAY}]`,
	],
	['cancel, already', '- [-] a ❌ 2026-09-01', [box('cancelled')], '- [-] a ❌ 2026-09-01'],
	['cancel, already without a day', '- [-] a', [box('cancelled')], `- [-] a ❌ ${DAY}`],
	// reopen
	['reopen', '- [x] a ✅ 2026-09-01', [box('open')], '- [ ] a'],
	['reopen, what was cancelled', '- [-] a ❌ 2026-09-01 ^id', [box('open')], '- [ ] a ^id'],
	[
		'reopen, in Dataview',
		'- [x] a  [completion:: 2026-09-01]  [due:: 2026-10-20]',
		[box('open')],
		'- [ ] a  [due:: 2026-10-20]',
	],
	[
		'reopen, all the white space before a token',
		'- [x] a\t ✅ 2026-09-01  ',
		[box('open')],
		'- [ ] a  ',
	],
	[
		'reopen, a token with a variation selector',
		'- [x] a ✅\uFE0F 2026-09-01',
		[box('open')],
		'- [ ] a',
	],
	['reopen, a token in the midst', '- [x] a ✅ 2026-09-01 and b', [box('open')], '- [ ] a and b'],
	['reopen, a token at the start', '- [x] ✅ 2026-09-01 a', [box('open')], '- [ ] a'],
	[
		'reopen, a token at the start that the text touches',
		'- [x] [completion:: 2026-09-01]a',
		[box('open')],
		'- [ ] a',
	],
	['reopen, a token before a comma', '- [x] a ✅ 2026-09-01, b', [box('open')], '- [ ] a, b'],
	[
		'reopen, a token that a mark touches',
		'- [x] a! ✅ 2026-09-01[[N]]',
		[box('open')],
		'- [ ] a! [[N]]',
	],
	['reopen, what was on hold', '- [h] a', [box('open')], '- [ ] a'],
	['reopen, already', '- [ ] a', [box('open')], '- [ ] a'],
	[
		'reopen, text behind a picture stays',
		'- [x] ✅ 3 things ✅ 2026-09-01',
		[box('open')],
		'- [ ] ✅ 3 things',
	],
	// hold
	['hold', '- [ ] a 📅 2026-10-20', [box('on-hold')], '- [h] a 📅 2026-10-20'],
	['hold, both away', '- [x] a ✅ 2026-09-01', [box('on-hold')], '- [h] a'],
	// due
	['due set', '- [ ] a', [due('2026-10-20')], '- [ ] a 📅 2026-10-20'],
	['due set, in Dataview', '- [ ] a', [due('2026-10-20')], '- [ ] a  [due:: 2026-10-20]', dataview],
	['due set, before a block id', '- [ ] a ^id', [due('2026-10-20')], '- [ ] a 📅 2026-10-20 ^id'],
	['due changed', '- [ ] a 📅 2026-10-01 ⏫', [due('2026-10-20')], '- [ ] a 📅 2026-10-20 ⏫'],
	[
		'due changed, whatever its sign',
		'- [ ] a 📆 2026-10-01 🗓\uFE0F  2026-10-02',
		[due('2026-10-20')],
		'- [ ] a 📆 2026-10-20 🗓\uFE0F  2026-10-02',
	],
	[
		'due changed, its selector and spacing stay',
		'- [ ] a 🗓\uFE0F  2026-10-01',
		[due('2026-10-20')],
		'- [ ] a 🗓\uFE0F  2026-10-20',
	],
	[
		'due changed, in a field',
		'- [ ] a ( due ::2026-10-01 )',
		[due('2026-10-20')],
		'- [ ] a ( due ::2026-10-20 )',
	],
	[
		'due changed, where the field is empty',
		'- [ ] a [due:: ]',
		[due('2026-10-20')],
		'- [ ] a [due:: 2026-10-20]',
	],
	[
		'due changed, where the field is quite empty',
		'- [ ] a [due::]',
		[due('2026-10-20')],
		'- [ ] a [due:: 2026-10-20]',
	],
	[
		'due changed, the first that is a day',
		'- [ ] a 📅 2026-02-30 📅 2026-10-01',
		[due('2026-10-20')],
		'- [ ] a 📅 2026-02-30 📅 2026-10-20',
	],
	[
		'due changed, an impossible day',
		'- [ ] a 📅 2026-02-30 b',
		[due('2026-10-20')],
		'- [ ] a 📅 2026-10-20 b',
	],
	[
		'due changed, a date in words',
		'- [ ] a [due:: next friday]',
		[due('2026-10-20')],
		'- [ ] a [due:: 2026-10-20]',
	],
	['due the same', '- [ ] a 📅 2026-10-20', [due('2026-10-20')], '- [ ] a 📅 2026-10-20'],
	['due removed', '- [ ] a  📅 2026-10-20 ⏫', [due(null)], '- [ ] a ⏫'],
	[
		'due removed, every one',
		'- [ ] a 📅 2026-10-20 b [due:: 2026-10-21] ^k',
		[due(null)],
		'- [ ] a b ^k',
	],
	['due removed, none there', '- [ ] a', [due(null)], '- [ ] a'],
	// fields of ours
	['field set', '- [ ] a', [field('effort', '2h')], '- [ ] a [effort:: 2h]'],
	['field set, on a plain bullet', '- a', [field('target', '5')], '- a [target:: 5]'],
	[
		'field set, before the first sign',
		'- [ ] a #x 🆔 k 📅 2026-10-20',
		[field('effort', '2h')],
		'- [ ] a #x [effort:: 2h] 🆔 k 📅 2026-10-20',
	],
	[
		'field set, before a priority',
		'- [ ] a ⏫',
		[field('effort', '2h')],
		'- [ ] a [effort:: 2h] ⏫',
	],
	[
		'field set, before a repetition',
		'- [ ] a 🔁 every week 📅 2026-10-20',
		[field('effort', '2h')],
		'- [ ] a [effort:: 2h] 🔁 every week 📅 2026-10-20',
	],
	[
		'field set, before the first field of Tasks',
		'- [ ] a  [due:: 2026-10-20]',
		[field('effort', '2h')],
		'- [ ] a [effort:: 2h]  [due:: 2026-10-20]',
	],
	[
		'field set, where the line begins with a sign',
		'- [ ] 📅 2026-10-20',
		[field('effort', '2h')],
		'- [ ] [effort:: 2h] 📅 2026-10-20',
	],
	[
		'field set, before a block id',
		'- [ ] a  ^k',
		[field('effort', '2h')],
		'- [ ] a [effort:: 2h]  ^k',
	],
	[
		'field changed',
		'- [ ] a (effort::1h) 📅 2026-10-20',
		[field('effort', '2h')],
		'- [ ] a (effort::2h) 📅 2026-10-20',
	],
	[
		'field changed, whatever its case',
		'- [ ] a [Effort:: 1h]',
		[field('effort', '2h')],
		'- [ ] a [Effort:: 2h]',
	],
	[
		'field changed, a link',
		'- a [with:: [[A]]] b',
		[field('with', '[[B (x)|y]]')],
		'- a [with:: [[B (x)|y]]] b',
	],
	['field removed', '- [ ] a [effort:: 1h] b', [field('effort', null)], '- [ ] a b'],
	['field the same', '- [ ] a [effort:: 1h]', [field('effort', '1h')], '- [ ] a [effort:: 1h]'],
	['field set, on an item in an item', '- - a', [field('target', '5')], '- - a [target:: 5]'],
	// ids
	[
		'block id',
		'- a [asof:: 2026-10-01]',
		[{ part: 'block-id', id: 'ref-1' }],
		'- a [asof:: 2026-10-01] ^ref-1',
	],
	[
		'block id, before trailing white space',
		'- a  ',
		[{ part: 'block-id', id: 'ref-1' }],
		'- a ^ref-1  ',
	],
	['block id the same', '- a ^ref-1', [{ part: 'block-id', id: 'ref-1' }], '- a ^ref-1'],
	['task id', '- [ ] a ^k', [{ part: 'task-id', id: 'm-1' }], '- [ ] a 🆔 m-1 ^k'],
	[
		'task id, in Dataview',
		'- [ ] a [due:: 2026-10-20]',
		[{ part: 'task-id', id: 'm-1' }],
		'- [ ] a [due:: 2026-10-20]  [id:: m-1]',
	],
	[
		'task id the same',
		'- [ ] a [id:: m-1]',
		[{ part: 'task-id', id: 'm-1' }],
		'- [ ] a [id:: m-1]',
	],
	['dependency', '- [ ] a', [{ part: 'depends-on', id: 'm-1' }], '- [ ] a ⛔ m-1'],
	[
		'dependency, in Dataview',
		'- [ ] a',
		[{ part: 'depends-on', id: 'm-1' }],
		'- [ ] a  [dependsOn:: m-1]',
		dataview,
	],
	[
		'dependency, one more',
		'- [ ] a ⛔ m-1 ⏫',
		[{ part: 'depends-on', id: 'm-2' }],
		'- [ ] a ⛔ m-1,m-2 ⏫',
	],
	[
		'dependency, one more as they are parted',
		'- [ ] a [dependsOn:: m-1, m-3]',
		[{ part: 'depends-on', id: 'm-2' }],
		'- [ ] a [dependsOn:: m-1, m-3, m-2]',
	],
	[
		'dependency the same',
		'- [ ] a ⛔ m-1 , m-2',
		[{ part: 'depends-on', id: 'm-2' }],
		'- [ ] a ⛔ m-1 , m-2',
	],
	// several
	[
		'several, each in its place',
		'- [ ] a  ',
		[{ part: 'block-id', id: 'k' }, due('2026-10-20'), box('done'), field('effort', '2h')],
		`- [x] a [effort:: 2h] 📅 2026-10-20 ✅ ${DAY} ^k  `,
	],
];

/** The rows of edits.md, Lines: a line before and after, both notations. */
export const LINE_ROWS: readonly LineRow[] = ROWS.map(
	([name, before, parts, after, options = {}]) => ({ name, before, parts, after, options }),
);

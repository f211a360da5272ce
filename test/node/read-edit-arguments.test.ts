import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/node/read-arguments';

const COMMON = {
	command: 'edit',
	vault: null,
	roadmap: null,
	today: null,
	on: null,
	dryRun: false,
	json: false,
};

const read = (...args: string[]) => readArguments(args);

describe('readArguments, of commands that edit', () => {
	test('reads a step with the line that is expected, as it stands', () => {
		expect(read('step', 'a:b.md:12', 'done', '--expect', '- [ ] 5 → 6 📅 2026-10-20 ')).toEqual({
			...COMMON,
			request: {
				kind: 'step',
				note: 'a:b.md',
				line: 12,
				to: 'done',
				expect: '- [ ] 5 → 6 📅 2026-10-20 ',
			},
		});
	});

	test('reads the options that all of them take', () => {
		const options = '--vault V --roadmap R --today 2026-10-12 --on 2026-10-11 --dry-run --json';
		expect(read('share', 'n.md', ...options.split(' '))).toEqual({
			command: 'edit',
			request: { kind: 'share', note: 'n.md' },
			vault: 'V',
			roadmap: 'R',
			today: '2026-10-12',
			on: '2026-10-11',
			dryRun: true,
			json: true,
		});
	});

	test.each([
		[['milestone', 'M', 'hold'], { kind: 'milestone', name: 'M', to: 'hold' }],
		[
			['milestone', 'M', 'due', '2026-12-04', '--why', '-5 days\n late'],
			{ kind: 'milestone-due', name: 'M', due: '2026-12-04', why: '-5 days late' },
		],
		[['objective', 'O', 'drop'], { kind: 'objective', name: 'O', to: 'drop' }],
		[['objective', 'O', 'weight', '0.5'], { kind: 'weigh', name: 'O', weight: 0.5 }],
		[
			['objective', 'O', 'due', '2026-12-04'],
			{ kind: 'objective-due', name: 'O', due: '2026-12-04', why: null },
		],
		[
			['measure', 'O', '-5', '--metric', 'p95'],
			{ kind: 'measure', name: 'O', value: '-5', metric: 'p95' },
		],
		[
			['give', 'a  brief', '--kind', 'brief', '--effort', '2h', '--offer', '--due', '2026-10-20'],
			{
				kind: 'give',
				text: 'a  brief',
				entryKind: 'brief',
				effort: '2h',
				priority: null,
				with: null,
				isOffer: true,
				due: '2026-10-20',
				into: null,
			},
		],
		[
			['receive', 'x', '--for', '^p', '--with', 'Lena', '--into', 'daily'],
			{
				kind: 'receive',
				text: 'x',
				entryKind: null,
				effort: null,
				priority: '^p',
				with: 'Lena',
				isOffer: false,
				due: null,
				into: 'daily',
			},
		],
		[
			['capture', 'lesson', '- starts with a dash'],
			{ kind: 'capture', what: 'lesson', text: '- starts with a dash' },
		],
		[
			['capture', 'question', '--', '--why?'],
			{ kind: 'capture', what: 'question', text: '--why?' },
		],
		[
			['feedback', 'add', 'Priya', 'good', '--praise', '--theme', 'writing', '--to', 'Jonas'],
			{
				kind: 'feedback',
				from: 'Priya',
				to: 'Jonas',
				text: 'good',
				sentiment: 'praise',
				theme: 'writing',
			},
		],
		[['link', 'n', 'A', 'B'], { kind: 'link', note: 'n', names: ['A', 'B'] }],
		[['unlink', 'n', 'A'], { kind: 'unlink', note: 'n', names: ['A'] }],
	])('reads %j', (args, request) => {
		expect(read(...args)).toEqual({ ...COMMON, request });
	});

	test.each([
		['a step without a line', ['step', 'n.md', 'done'], 'NOTE:LINE'],
		['line 0', ['step', 'n.md:0', 'done'], 'count from 1'],
		['a step without a move', ['step', 'n.md:3'], 'done, start, cancel, reopen'],
		['an unknown move', ['milestone', 'M', 'finish'], 'not "finish"'],
		['a due date that is no day', ['milestone', 'M', 'due', '2026-02-30'], '2026-02-30'],
		['a due date that is missing', ['objective', 'O', 'due'], 'needs a day'],
		['a reason without a due date', ['milestone', 'M', 'hold', '--why', 'x'], '--why'],
		['a weight that is no number', ['objective', 'O', 'weight', 'heavy'], '"heavy"'],
		['a weight below zero', ['objective', 'O', 'weight', '-1'], '"-1"'],
		['an empty text', ['capture', 'lesson', ' '], 'needs a text'],
		['a text of line breaks', ['give', '\n x', '--effort', 'long'], '"long" is no effort'],
		['a due date of something delivered', ['give', 'x', '--due', '2026-10-20'], '--offer'],
		['feedback without a sentiment', ['feedback', 'add', 'P', 'x'], '--praise or --improve'],
		['two sentiments', ['feedback', 'add', 'P', 'x', '--praise', '--improve'], '--praise'],
		['another word than add', ['feedback', 'P', 'x', '--praise'], 'needs add'],
		['a link to nothing', ['link', 'n.md'], 'needs the name'],
		['an operand too many', ['share', 'n.md', 'x'], '"x" is one argument too many'],
		['a vault as an operand', ['milestone', 'M', 'hold', '~/Notes'], '"~/Notes"'],
		['an option of another command', ['share', 'n.md', '--why', 'x'], '--why'],
		['a day in words', ['share', 'n.md', '--on', 'today'], 'YYYY-MM-DD'],
		['an option without its value', ['step', 'n.md:3', 'done', '--expect', '--json'], '--expect'],
		['--vault for a command that looks', ['status', '--vault', 'V'], '--vault'],
	])('refuses %s', (_name, args, part) => {
		const answer = read(...args);
		expect(answer).toMatchObject({ command: 'wrong' });
		expect('message' in answer ? answer.message : '').toContain(part);
	});
});

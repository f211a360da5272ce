import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/node/read-arguments';

describe('readArguments', () => {
	test('reads a command with all its options', () => {
		const line = 'status My --json --today 2026-10-12 --roadmap=Staff';
		expect(readArguments(line.split(' '))).toEqual({
			command: 'status',
			vault: 'My',
			json: true,
			today: '2026-10-12',
			roadmap: 'Staff',
		});
	});

	test('leaves open what is not given', () => {
		expect(readArguments(['check'])).toEqual({
			command: 'check',
			vault: null,
			json: false,
			today: null,
			roadmap: null,
		});
	});

	test('reads a note to inspect, and the metadata to take its structure from', () => {
		expect(readArguments(['inspect', 'a b.md', '--metadata', 'm.json'])).toEqual({
			command: 'inspect',
			note: 'a b.md',
			metadata: 'm.json',
			json: false,
		});
	});

	test.each([[['help']], [['--help']], [['-h', 'status']], [['status', 'x', '--help', '--json']]])(
		'takes %j as a call for help',
		(args) => {
			expect(readArguments(args)).toEqual({ command: 'help' });
		},
	);

	test('knows its version', () => {
		expect(readArguments(['--version'])).toEqual({ command: 'version' });
	});

	test.each([
		['no command', [], 'No command'],
		['an unknown command', ['stauts'], '"stauts"'],
		['an unknown option', ['status', '--jsno'], '--jsno'],
		['an option without its value', ['status', '--today'], '--today'],
		['a value for a switch', ['status', '--json=yes'], '--json'],
		['a second vault', ['status', 'a', 'b'], '"b"'],
		['a day that does not exist', ['status', '--today', '2026-02-30'], '2026-02-30'],
		['a day in words', ['status', '--today', 'tomorrow'], 'YYYY-MM-DD'],
		['inspect without a note', ['inspect'], 'needs a note'],
		['an option of another command', ['status', '--metadata', 'm.json'], '--metadata'],
		['a roadmap for one note', ['inspect', 'n.md', '--roadmap', 'R'], '--roadmap'],
	])('refuses %s', (_name, args, part) => {
		expect(readArguments(args)).toMatchObject({
			command: 'wrong',
			message: expect.stringContaining(part) as string,
		});
	});
});

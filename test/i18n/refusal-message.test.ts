import { describe, expect, test } from 'vitest';
import { refusalMessage } from '../../src/i18n/refusal-message';
import type { Refusal, RefusalCode } from '../../src/model/refusal';

/** Every code, which the compiler holds together with the type. */
const CODES: Readonly<Record<RefusalCode, true>> = {
	'line-changed': true,
	'line-ambiguous': true,
	'not-a': true,
	'note-changed': true,
	'note-missing': true,
	'note-exists': true,
	'note-dirty': true,
	'note-unreadable': true,
	'note-conflicted': true,
	recurring: true,
	'nested-step': true,
	'id-taken': true,
	'properties-broken': true,
	'properties-no-map': true,
	'properties-unclosed': true,
	'key-repeated': true,
	'key-nested': true,
	'key-other': true,
	'no-notation': true,
	'name-unknown': true,
	'name-ambiguous': true,
	'no-daily-note': true,
	'path-refused': true,
	'bad-value': true,
	'write-failed': true,
	'changed-since': true,
};

const codes = Object.keys(CODES) as RefusalCode[];

function message(code: RefusalCode, values: Refusal['values'] = {}): string {
	return refusalMessage({ code, path: 'N.md', line: 1, values });
}

describe('refusalMessage', () => {
	test.each(codes)('reads well for %s when no value is known', (code) => {
		const sentence = message(code);
		expect(sentence).toMatch(/^[A-Z“].+[.]$/s);
		expect(sentence).not.toMatch(/undefined|null|NaN|“”| {2}|\.\.| ,|: \.|\(\)/);
	});

	test.each(codes)('reads well for %s when every value is long and hostile', (code) => {
		const names = 'lines what reason id key name places day text';
		const values = Object.fromEntries(names.split(' ').map((name) => [name, '<b>\n'.repeat(999)]));
		expect(message(code, values).length).toBeLessThan(400);
	});

	test('has a sentence of its own for every code', () => {
		expect(new Set(codes.map((code) => message(code))).size).toBe(codes.length);
	});

	test.each([
		[
			'line-ambiguous',
			{ lines: '3, 7' },
			'Several lines read the same (3, 7), so it is not certain which one is meant; ' +
				'make them differ, or change the line in the note.',
		],
		['not-a', { what: 'task' }, 'This line is no task, it has no box.'],
		['not-a', { what: 'constructor' }, 'This line is no line of that kind.'],
		[
			'note-unreadable',
			{ reason: 'too-large' },
			'The note cannot be read: it is too large; split it into several.',
		],
		['note-unreadable', { reason: 'it is not UTF-8' }, 'The note cannot be read: it is not UTF-8.'],
		['write-failed', { reason: 'ENOSPC' }, 'The note could not be written: ENOSPC.'],
		['path-refused', { reason: 'is empty' }, 'The path is empty.'],
		[
			'no-notation',
			{ what: 'heading' },
			'Notes have no way to write a heading that deep here, so nothing was written.',
		],
		[
			'no-daily-note',
			{ day: '2026-10-12' },
			'The daily note of 2026-10-12 is not there; create it first, or choose another place.',
		],
		[
			'bad-value',
			{ what: 'effort', text: 'long' },
			'“long” cannot be written as effort; write it otherwise.',
		],
	] as const)('says of %s with %j: %s', (code, values, expected) => {
		expect(message(code, values)).toBe(expected);
	});
});

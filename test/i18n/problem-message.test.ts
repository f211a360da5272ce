import { describe, expect, test } from 'vitest';
import { problemMessage } from '../../src/i18n/problem-message';
import { PROBLEM_SEVERITY, type Problem, type ProblemCode } from '../../src/model/problem';

const codes = Object.keys(PROBLEM_SEVERITY) as ProblemCode[];

function message(code: ProblemCode, values: Problem['values'] = {}): string {
	return problemMessage({ code, path: 'N.md', line: 1, column: 1, values });
}

describe('problemMessage', () => {
	test.each(codes)('reads well for %s when no value is known', (code) => {
		const sentence = message(code);
		expect(sentence).toMatch(/^[A-Z“].+[.]$/s);
		expect(sentence).not.toMatch(/undefined|null|NaN|“”| {2}|\.\./);
	});

	test.each(codes)('reads well for %s when every value is long and hostile', (code) => {
		const names =
			'text field meant reason reasons link note titles id line metric title level first second';
		const values = Object.fromEntries(names.split(' ').map((name) => [name, '<b>\n'.repeat(999)]));
		expect(message(code, values).length).toBeLessThan(500);
	});

	test.each([
		[
			'invalid-date',
			{ field: 'due', text: '15/10/2026', meant: '2026-10-15' },
			'“15/10/2026” in “due” is not written as a day; write 2026-10-15.',
		],
		[
			'invalid-date',
			{ text: '2026-02-30' },
			'“2026-02-30” is no day that can be read; write one that exists, as YYYY-MM-DD.',
		],
		[
			'two-values',
			{ field: 'due', first: '2026-10-01', second: '2026-10-02' },
			'“due” has two values; “2026-10-01” counts, so remove “2026-10-02”.',
		],
		[
			'duplicate-id',
			{ id: 'x1', note: 'A.md', line: 4 },
			'The id “x1” is used in A.md, line 4 already; give this line another one.',
		],
		[
			'broken-link',
			{ field: 'objective', link: '[[Gone]]' },
			'“[[Gone]]” in “objective” leads nowhere; correct it, or create the note.',
		],
		[
			'not-specific',
			{ title: 'Be better', reasons: 'trait-verb', word: 'be' },
			'“Be better” could be more specific: it begins with a trait (“be”) rather than with ' +
				'something to do; name what you will have done.',
		],
	] as const)('says of %s with %j what to do', (code, values, sentence) => {
		expect(message(code, values)).toBe(sentence);
	});

	test('does not take names that every object has for values', () => {
		expect(message('not-specific', { reasons: 'constructor' })).toBe(
			'The objective could be more specific.',
		);
	});
});

import { describe, expect, test } from 'vitest';
import { dashSafe, unguarded } from '../../src/node/dash-safe';

const safe = (...args: string[]) => dashSafe(args, new Set(['expect', 'why']));

describe('dashSafe', () => {
	test('leaves options and words as they are', () => {
		const args = ['step', 'a.md:3', 'done', '-h', '--expect', 'text', '--json', '--why=x'];
		expect(safe(...args)).toEqual(args);
	});

	test('joins a value that begins with a dash to its option', () => {
		expect(safe('--expect', '- [ ] a', '--why', '-5 days', 'x')).toEqual([
			'--expect=- [ ] a',
			'--why=-5 days',
			'x',
		]);
	});

	test('does not take an option for a value', () => {
		expect(safe('--expect', '--json', '-h')).toEqual(['--expect', '--json', '-h']);
	});

	test.each(['-5', '-.5', '- a line', '---', '-- he said', '-💡'])('guards the text %s', (text) => {
		const [first = '', guarded = ''] = safe('capture', text);
		expect(first).toBe('capture');
		expect(guarded.startsWith('-')).toBe(false);
		expect(unguarded(guarded)).toBe(text);
	});

	test('touches nothing after a lone --', () => {
		expect(safe('a', '--', '-5', '--expect', '- b')).toEqual(['a', '--', '-5', '--expect', '- b']);
	});

	test('takes a lone -- after an option for the end, not for its value', () => {
		expect(safe('--why', '--', '-5')).toEqual(['--why', '--', '-5']);
	});
});

import { expect, it } from 'vitest';
import { readBareField } from '../../src/markdown/read-bare-field';

const anchor = { line: 2, lineFrom: 4 };

it.each([
	['due:: 2026-12-11', 'due', '2026-12-11'],
	['Target Level::3', 'target level', '3'],
	['  Why :: a [x:: 1] b ', 'why', 'a [x:: 1] b'],
	['**Why**:: bold', 'why', 'bold'],
	['größe/max_1-x::', 'größe/max_1-x', ''],
])('reads %j', (line, key, value) => {
	const text = `one\n${line}`;
	const field = readBareField(text, 4, text.length, anchor);
	expect(field).toMatchObject({ key, value });
	expect(text.slice(field?.from, field?.to)).toBe(line.trim());
	expect(field?.at).toEqual({ line: 2, column: (field?.from ?? 0) - 3 });
});

it.each([
	'',
	'plain',
	':: x',
	'a: b',
	'[due:: x]',
	'see (x:: 1)',
	'`a`:: b',
	'a, b:: c',
	'- a:: b',
])('finds no field in %j', (line) => {
	expect(readBareField(`one\n${line}`, 4, 4 + line.length, anchor)).toBeNull();
});

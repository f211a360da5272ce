import { describe, expect, it } from 'vitest';
import { frontmatterSpan } from '../../src/markdown/frontmatter-span';

describe('frontmatterSpan', () => {
	it.each([
		['---\na: 1\n---\nbody', 'a: 1\n', 'body'],
		['---\r\na: 1\r\n---\r\nbody', 'a: 1\r\n', 'body'],
		['---\ra: 1\r---\rbody', 'a: 1\r', 'body'],
		['\uFEFF---\na: 1\n---\nbody', 'a: 1\n', 'body'],
		['--- \t\na: 1\n---  \nbody', 'a: 1\n', 'body'],
		['---\n---\nbody', '', 'body'],
		['---\na: 1\n---', 'a: 1\n', ''],
		['---\na: ---\n ---\n---\n---\nbody', 'a: ---\n ---\n', '---\nbody'],
		['---\nnotes: |\n  text\n...\n---\nbody', 'notes: |\n  text\n...\n', 'body'],
	])('finds the properties of %j', (text, yaml, body) => {
		const found = frontmatterSpan(text);
		expect(text.slice(found.yaml?.from, found.yaml?.to)).toBe(yaml);
		expect(text.slice(found.bodyFrom)).toBe(body);
	});

	it.each([
		['', 0],
		['---', 0],
		['---\na: 1\n', 0],
		['\uFEFF---\nnever closed', 1],
		['\n---\na: 1\n---\n', 0],
		[' ---\na: 1\n---\n', 0],
		['----\na: 1\n----\n', 0],
		['---x\na: 1\n---\n', 0],
		['---\na: 1\n--- x\n', 0],
		['text\n---\na: 1\n---\n', 0],
	])('finds none in %j, and all of it is body', (text, bodyFrom) => {
		expect(frontmatterSpan(text)).toEqual({ yaml: null, bodyFrom });
	});

	it('needs linear time for many lines that nearly close it', () => {
		expect(frontmatterSpan(`---\n${'---x\n'.repeat(200_000)}`).yaml).toBeNull();
	});
});

import type { CachedMetadata } from 'obsidian';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMetadata } from './metadata-parse';

const items = (text: string): unknown[] =>
	(parseMetadata(text).listItems ?? []).map(({ task, parent, id, position }) => ({
		task,
		parent,
		id,
		at: [position.start.offset, position.end.offset],
	}));

describe('list items', () => {
	it('know their status character, their parent and their block id', () => {
		expect(items('- [ ] outer\n\t- [/] inner ^here\n- plain')).toEqual([
			{ task: ' ', parent: -1, id: undefined, at: [0, 11] },
			{ task: '/', parent: 0, id: 'here', at: [13, 30] },
			{ task: undefined, parent: -1, id: undefined, at: [31, 38] },
		]);
	});

	it('of the first list below a heading name minus its line as parent', () => {
		expect(items('# Plan\n\n- [x] done')).toEqual([
			{ task: 'x', parent: -2, id: undefined, at: [8, 18] },
		]);
	});

	it('in code, in comments and in properties are none', () => {
		expect(items('---\n- [ ] a\n---\n```\n- [ ] b\n```\n\n%%\n- [ ] c\n%%\n')).toEqual([]);
	});

	it('in a callout are items', () => {
		expect(items('> [!note]\n> - [ ] quoted')).toMatchObject([{ task: ' ' }]);
	});
});

describe('properties', () => {
	it('give their values, their position and their links, those in lists by number', () => {
		const cache = parseMetadata(
			'---\nowner: "[[Ana|A]]"\nsteps:\n  - "[[One]]"\n  - two\n---\n# Hi\n',
		);
		expect(cache.frontmatter).toEqual({ owner: '[[Ana|A]]', steps: ['[[One]]', 'two'] });
		expect(cache.frontmatterPosition?.end).toEqual({ line: 5, col: 3, offset: 55 });
		expect(cache.frontmatterLinks).toEqual([
			{ key: 'owner', link: 'Ana', original: '[[Ana|A]]', displayText: 'A' },
			{ key: 'steps.0', link: 'One', original: '[[One]]', displayText: 'One' },
		]);
		expect(cache.headings).toMatchObject([{ heading: 'Hi', level: 1 }]);
	});

	it('that are not YAML are a section and nothing else', () => {
		const cache = parseMetadata('---\na: [\n---\ntext');
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.sections?.map((one) => one.type)).toEqual(['yaml', 'paragraph']);
	});
});

describe('links and tags', () => {
	it('stand at their offsets, with what they show', () => {
		const cache = parseMetadata(
			'See [[Note#Part|it]], ![[pic.png]], [x](a%20b.md) and #tag/sub, not #1.',
		);
		expect(cache.links?.map((one) => [one.link, one.displayText])).toEqual([
			['Note#Part', 'it'],
			['a b.md', 'x'],
		]);
		expect(cache.embeds?.map((one) => one.link)).toEqual(['pic.png']);
		expect(cache.tags?.map((one) => one.tag)).toEqual(['#tag/sub']);
	});

	it('in code are none', () => {
		expect(parseMetadata('`[[a]] #b`')).toEqual({
			sections: [expect.objectContaining({ type: 'paragraph' })],
		});
	});
});

/** A folder of notes with the metadata that the real app made of them; see README.md here. */
const captured = process.env['CAPTURED_METADATA'];

describe.runIf(captured !== undefined && existsSync(captured))('captured from the app', () => {
	it('is what the parser makes of at least 82 of 89 notes', () => {
		const folder = captured ?? '';
		const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
		const differing = names.filter((name) => {
			const { fileContents, cachedMetadata } = JSON.parse(
				readFileSync(path.join(folder, name), 'utf8'),
			) as { fileContents: string; cachedMetadata: CachedMetadata };
			return comparable(parseMetadata(fileContents)) !== comparable(cachedMetadata);
		});
		expect(names).toHaveLength(89);
		expect(differing.length, differing.join(', ')).toBeLessThanOrEqual(7);
	});
});

/** Without the fields that no capture agrees on, keys in order. */
function comparable(cache: CachedMetadata): string {
	const sorted = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(sorted);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.filter(([, inner]) => inner !== undefined)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, inner]) => [key, sorted(inner)]),
		);
	};
	return JSON.stringify(sorted(cache));
}

import { describe, expect, it } from 'vitest';
import { outlineFromCache, type CachedStructure } from '../../src/markdown/outline-from-cache';
import { outlineFromText } from '../../src/markdown/outline-from-text';

const text = '# H\n\n- [ ] a\n\t- [x] b\n\ntext\n';

function section(
	type: string,
	from: number,
	to: number,
): { type: string; position: CachedPosition } {
	return { type, position: { start: { offset: from }, end: { offset: to } } };
}

type CachedPosition = NonNullable<CachedStructure['listItems']>[number]['position'];

function item(
	from: number,
	to: number,
	task?: string,
): NonNullable<CachedStructure['listItems']>[number] {
	return {
		position: { start: { offset: from }, end: { offset: to } },
		...(task === undefined ? {} : { task }),
	};
}

const sections = [section('heading', 0, 3), section('list', 5, 22), section('paragraph', 23, 27)];

describe('outlineFromCache', () => {
	it('takes the structure that the app found', () => {
		const cache = { sections, listItems: [item(5, 12, ' '), item(14, 22, 'x')] };
		expect(outlineFromCache(text, cache)).toEqual(outlineFromText(text));
	});

	it('finds the marker of an item that is cached from its parent’s column on', () => {
		const spaced = '- a\n      - [ ] b\n';
		const cache = { sections: [section('list', 0, 17)], listItems: [item(0, 3), item(6, 17, ' ')] };
		expect(outlineFromCache(spaced, cache).items[1]).toMatchObject({
			from: 10,
			indent: 6,
			status: ' ',
		});
	});

	it('believes the app that an item is no task, and the text which task it is', () => {
		const cache = { sections, listItems: [item(5, 12), item(13, 22, '?')] };
		expect(outlineFromCache(text, cache).items.map(({ status }) => status)).toEqual([null, 'x']);
	});

	it('leaves out a second item on a line', () => {
		const numbered = '- [ ] 1. x';
		const cache = {
			sections: [section('list', 0, 10)],
			listItems: [item(0, 10, ' '), item(6, 10)],
		};
		expect(outlineFromCache(numbered, cache)).toEqual(outlineFromText(numbered));
		expect(outlineFromCache(numbered, cache).items).toHaveLength(1);
	});

	it('leaves out what lies outside the text or names no item', () => {
		const cache = {
			sections: [...sections, section('list', 100, 200), section('list', 26, 999)],
			listItems: [item(-3, 2, ' '), item(5, 12, ' '), item(23, 27, ' '), item(150, 160, ' ')],
		};
		expect(outlineFromCache(text, cache).items.map(({ from }) => from)).toEqual([5]);
	});

	it('takes a cache without sections as that of an empty note', () => {
		expect(outlineFromCache('', {})).toEqual(outlineFromText(''));
	});

	it('refuses what the other maker refuses', () => {
		const deep = '>'.repeat(200_000);
		const cache = { sections: [section('blockquote', 0, deep.length)] };
		expect(outlineFromCache(deep, cache)).toEqual(outlineFromText(deep));
	});

	it('survives any numbers', () => {
		for (const offset of [Number.NaN, Infinity, -Infinity, 0.5, 1e12]) {
			const cache = {
				sections: [section('list', offset, offset)],
				listItems: [item(offset, offset, ' ')],
			};
			expect(() => outlineFromCache(text, cache)).not.toThrow();
		}
	});
});

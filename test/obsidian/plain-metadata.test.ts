import fc from 'fast-check';
import type { CachedMetadata } from 'obsidian';
import { expect, it } from 'vitest';
import { parseMetadata } from '../workbench/metadata-parse';
import { plainMetadata } from './plain-metadata';

const LINES = ['- [ ] a', '- b', '\t- [x] c', '\t- d', '## E', 'words', '- f ^g', '', '', '⟦1⟧'];

function offsets({ sections = [], listItems = [] }: CachedMetadata): unknown {
	return {
		sections: sections.map(({ type, position: { start, end } }) => [
			type,
			start.offset,
			end.offset,
		]),
		items: listItems.map(({ task, position: { start } }) => [task, start.offset]),
	};
}

it('the fast parser finds what the other finds', { timeout: 60_000 }, () => {
	const note = fc.tuple(
		fc.constantFrom('', '---\na: 1\n---\n'),
		fc.array(fc.constantFrom(...LINES), { maxLength: 10 }),
		fc.constantFrom('\n', '\r\n'),
	);
	let compared = 0;
	fc.assert(
		fc.property(note, ([top, lines, ending]) => {
			const text = `${top}${lines.join('\n')}\n`.replaceAll('\n', ending);
			const plain = plainMetadata(text);
			if (plain === null) return;
			compared++;
			expect(offsets(plain)).toEqual(offsets(parseMetadata(text)));
		}),
		{ numRuns: 500 },
	);
	expect(compared).toBeGreaterThan(250);
});

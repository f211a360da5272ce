import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describesText } from '../../src/markdown/describes-text';
import { outlineFromCache, type CachedStructure } from '../../src/markdown/outline-from-cache';
import { notesOfVault } from '../notes-of-vault';
import { parseMetadata } from '../workbench/metadata-parse';

const folder = process.env.MENTORSHIP_ORACLE;
const captured =
	folder !== undefined && existsSync(folder)
		? readdirSync(folder).filter((name) => name.endsWith('.json'))
		: [];

describe('a cache', () => {
	it.skipIf(captured.length === 0)('describes the note that the app made it from', () => {
		for (const name of captured) {
			const note = JSON.parse(readFileSync(path.join(folder ?? '', name), 'utf8')) as {
				readonly fileContents: string;
				readonly cachedMetadata: CachedStructure;
			};
			expect([name, describesText(note.fileContents, note.cachedMetadata)]).toEqual([name, true]);
		}
	});

	it('describes every note of the example, whatever its line endings', { timeout: 60_000 }, () => {
		for (const [name, text] of Object.entries(notesOfVault('example'))) {
			for (const same of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.trimEnd()]) {
				expect([name, describesText(same, parseMetadata(same))]).toEqual([name, true]);
			}
		}
	});

	it.each([
		['a line more', '## A\n\n- x\n\n## B\n', '## A\n\n- new\n- x\n\n## B\n'],
		['a line less', '## A\n\n- x\n- y\n', '## A\n\n- y\n'],
		['a line at the end', 'text\n', 'text\n\n- [ ] new\n'],
		['another status', '- [ ] x\n', '- [x] x\n'],
		['a bullet where text went on', '- x\n+ y z\n', '- x\n- y\n  z'],
		['text that became an item', '- one\n  two\n', '- one\n- two\n'],
		['a text that became a heading', 'xx Title\n', '## Title\n'],
		['a text that became a quote', '- [ ] a\n\nb c\n', '- [ ] a\n\n> c\n'],
		['properties that came', 'text\n', '---\na: 1\n---\ntext\n'],
		['properties that grew', '---\na: 1\n---\ntext\n', '---\na: 10\n---\ntext\n'],
		['properties that went', '---\na: 1\n---\ntext\n', 'text\n'],
		['a line after a definition', 'a\n\n[b]: c\n', 'a\n\n[b]: c\n\n- [ ] new\n'],
		['no text at all', '- [ ] x\n', ''],
	])('does not describe a note with %s', (_what, before, after) => {
		expect(describesText(after, parseMetadata(before))).toBe(false);
		expect(describesText(after, parseMetadata(after))).toBe(true);
	});

	it('that says nothing, lies beyond the end, or between characters describes nothing', () => {
		const at = (from: number, to: number) => ({ start: { offset: from }, end: { offset: to } });
		const text = '- [ ] x\n';
		expect(describesText(text, {})).toBe(false);
		expect(describesText(text, { sections: [{ type: 'list', position: at(0, 99) }] })).toBe(false);
		expect(describesText(text, { sections: [{ type: 'list', position: at(0.5, 7) }] })).toBe(false);
		expect(describesText('', {})).toBe(true);
	});
});

const LINES = [
	'- [ ] a',
	'- [x] b',
	'- c',
	'  - d',
	'  d',
	'## E',
	'### F',
	'g h',
	'',
	'',
	'> i',
	'```',
];
const note = fc
	.array(fc.constantFrom(...LINES), { maxLength: 12 })
	.map((lines) => `${lines.join('\n')}\n`);

it(
	'a cache that passes for a later text gives the structure of that text',
	{ timeout: 60_000 },
	() => {
		let passed = 0;
		fc.assert(
			fc.property(note, note, (before, after) => {
				const cache = parseMetadata(before);
				if (!describesText(after, cache)) return;
				passed++;
				expect(outlineFromCache(after, cache)).toEqual(
					outlineFromCache(after, parseMetadata(after)),
				);
			}),
			{ numRuns: 4000 },
		);
		expect(passed).toBeGreaterThan(10);
	},
);

it('generated notes are described by their own cache', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(note, (text) => {
			expect(describesText(text, parseMetadata(text))).toBe(true);
		}),
		{ numRuns: 600 },
	);
});

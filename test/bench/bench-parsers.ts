import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { outlineFromCache } from '../../src/markdown/outline-from-cache';
import { outlineFromText } from '../../src/markdown/outline-from-text';
import { parseMetadata } from '../workbench/metadata-parse';
import { generateVault } from './generate-vault';
import { median, timed, type Figure } from './statistics';

/** Our two outline makers beside the parser that peers run on the same notes. */
export function benchParsers(): readonly Figure[] {
	const ours = generateVault(2000, 42).filter(({ isOurs }) => isOurs);
	const cached = ours.map(({ text }) => ({ text, cache: parseMetadata(text) }));
	const gfm = unified().use(remarkParse).use(remarkGfm);
	const full: number[] = [];
	const blocks: number[] = [];
	const cache: number[] = [];
	for (let round = 0; round < 5; round++) {
		full.push(...timed(1, () => ours.forEach(({ text }) => gfm.parse(text))));
		blocks.push(...timed(1, () => ours.forEach(({ text }) => outlineFromText(text))));
		cache.push(
			...timed(1, () => cached.forEach((note) => outlineFromCache(note.text, note.cache))),
		);
	}
	const each = (times: readonly number[]): number => (median(times) / ours.length) * 1000;
	return [
		{
			name: 'a note with remark and remark-gfm (peers)',
			value: each(full),
			unit: 'µs',
			limit: null,
		},
		{ name: 'a note with our outline from text', value: each(blocks), unit: 'µs', limit: null },
		{ name: 'a note with our outline from metadata', value: each(cache), unit: 'µs', limit: null },
		{
			name: '  peers to outline from metadata',
			value: each(full) / each(cache),
			unit: '×',
			limit: null,
		},
	];
}

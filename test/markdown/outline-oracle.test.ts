import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { outlineFromCache, type CachedStructure } from '../../src/markdown/outline-from-cache';
import { outlineFromText } from '../../src/markdown/outline-from-text';
import { scanLinks } from '../../src/markdown/scan-links';
import type { Outline } from '../../src/model/outline';

interface Captured {
	readonly fileContents: string;
	readonly cachedMetadata: CachedStructure;
}

const folder = process.env.MENTORSHIP_ORACLE;
const names =
	folder !== undefined && existsSync(folder)
		? readdirSync(folder).filter((name) => name.endsWith('.json'))
		: [];

describe.skipIf(folder === undefined || names.length === 0)('notes captured from the app', () => {
	it('are there', () => {
		expect(names.length).toBeGreaterThan(80);
	});

	it.each(names)('%s: both makers see the tasks that the app sees, and no other', (name) => {
		const { fileContents: text, cachedMetadata: cache } = read(name);
		const expected = (cache.listItems ?? [])
			.filter(({ task }) => task !== undefined)
			.map(({ task, position }) => [text.slice(0, position.start.offset).split('\n').length, task]);
		expect(tasks(outlineFromText(text))).toEqual(expected);
		expect(tasks(outlineFromCache(text, cache))).toEqual(expected);
	});

	it.each(names)('%s: both makers give the same outline', (name) => {
		const { fileContents: text, cachedMetadata: cache } = read(name);
		const fromText = outlineFromText(text);
		const fromCache = outlineFromCache(text, cache);
		expect(fromCache).toEqual(fromText);
		expect(scanLinks(text, fromCache)).toEqual(scanLinks(text, fromText));
	});
});

function read(name: string): Captured {
	return JSON.parse(readFileSync(path.join(folder ?? '', name), 'utf8')) as Captured;
}

function tasks({ items }: Outline): unknown[] {
	return items.filter(({ status }) => status !== null).map(({ line, status }) => [line, status]);
}

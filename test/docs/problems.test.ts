import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createIndex } from '../../src/index/create-index';
import { PROBLEM_SEVERITY, type Severity } from '../../src/model/problem';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import { vaultOfNotes } from '../vault-of-notes';

const ROADMAP = 'Plan/Roadmap.md';
const SEVERITY_OF: Readonly<Record<string, Severity>> = {
	Errors: 'error',
	Warnings: 'warning',
	Hints: 'hint',
};

/** Headings of the page, not those inside its examples. */
const SEVERITY_HEADING = /^## (?=(?:Errors|Warnings|Hints)$)/m;
const CODE_HEADING = /^### (?=[a-z-]+$)/m;

interface Section {
	readonly code: string;
	readonly severity: Severity | undefined;
	readonly text: string;
	/** Notes of the example by path; '' is a part of the roadmap note. */
	readonly notes: Readonly<Record<string, string>>;
}

function fences(text: string): Readonly<Record<string, string>> {
	const found = text.matchAll(/^```markdown ?(.*)\n([\s\S]*?)^```$/gm);
	return Object.fromEntries([...found].map(([, path = '', note = '']) => [path, note]));
}

/** The sections of the page, each under the heading of its severity. */
function sections(page: string): readonly Section[] {
	return page
		.split(SEVERITY_HEADING)
		.slice(1)
		.flatMap((part) => {
			const severity = SEVERITY_OF[part.slice(0, part.indexOf('\n'))];
			return part
				.split(CODE_HEADING)
				.slice(1)
				.map((text) => ({
					code: text.slice(0, text.indexOf('\n')),
					severity,
					text,
					notes: fences(text),
				}));
		});
}

const page = readFileSync('docs/problems.md', 'utf8');
const roadmap = fences(page.split(SEVERITY_HEADING)[0] ?? '')[ROADMAP] ?? '';
const all = sections(page);

describe('docs/problems.md', () => {
	test('names every problem in the order of its list, under its severity', () => {
		expect(all.map(({ code, severity }) => [code, severity])).toEqual(
			Object.entries(PROBLEM_SEVERITY),
		);
	});

	test.each(all)('says of $code what causes it and how to mend it', ({ text }) => {
		expect(text).toMatch(/^[a-z-]+\n\n[A-Z“`].+\.\n\n\*\*Mend:\*\* .+\.\n\n```markdown/);
	});

	test.each(all)('shows $code', async ({ code, notes }) => {
		const { '': part = '', ...whole } = notes;
		const port = vaultOfNotes({ [ROADMAP]: roadmap + part, ...whole });
		const index = createIndex({ port, settings: DEFAULT_SETTINGS, today: '2026-10-12' });
		await index.load();
		expect(
			index
				.snapshot()
				.problems()
				.map((problem) => problem.code),
		).toContain(code);
	});
});

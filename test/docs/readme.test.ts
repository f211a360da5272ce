import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from '../node/run-cli';
import { recordOf } from '../note/record-of';

const page = readFileSync('README.md', 'utf8');
const commands = [...page.matchAll(/^node dist\/cli\.mjs (.+)$/gm)].map(([, line = '']) => line);

function wordsOf(line: string): readonly string[] {
	return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

describe('README.md', () => {
	it('names commands of the command line', () => {
		expect(commands.length).toBeGreaterThanOrEqual(3);
	});

	it.each(commands)('node dist/cli.mjs %s', (line) => {
		const { status, stdout, stderr } = runCli(wordsOf(line), { folder: process.cwd(), day: null });
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).not.toBe('');
	});

	it('names scripts that package.json has', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
			scripts: Record<string, string>;
		};
		for (const [, script = ''] of page.matchAll(/npm run ([\w:-]+)/g)) {
			expect(Object.keys(scripts)).toContain(script);
		}
	});

	it('shows pictures and links pages that are there', () => {
		const targets = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
		const local = targets.filter((target) => !target.startsWith('https:'));
		expect(local.length).toBeGreaterThan(5);
		expect(local.filter((target) => !existsSync(target))).toEqual([]);
	});

	it('has a smallest roadmap that reads without a problem', () => {
		const note = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
		expect(recordOf(note)).toMatchObject({
			type: 'mentorship',
			problems: [],
			objectives: [{ due: '2026-12-11', milestones: [{ state: 'done' }, { steps: [{}, {}] }] }],
		});
	});
});

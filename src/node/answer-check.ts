import { problemMessage } from '../i18n/problem-message';
import { PROBLEM_SEVERITY, type Problem, type Severity } from '../model/problem';
import { chooseRoadmaps } from './choose-roadmaps';
import { harmlessText } from './harmless-text';
import { jsonText } from './json-text';
import { openVault } from './open-vault';
import { paintAnsi, paintNothing, type Tone } from './paint';
import { problemJson } from './problem-json';
import type { VaultInvocation } from './read-arguments';
import type { Answer, Terminal } from './terminal';

const TONE: Readonly<Record<Severity, Tone>> = {
	error: 'late',
	warning: 'attention',
	hint: 'quiet',
};

/**
 * `check`: every problem of the vault, one a line. The status is 1 when one of them is an error.
 */
export async function answerCheck(
	{ vault, today, roadmap, json }: VaultInvocation,
	terminal: Terminal,
): Promise<Answer> {
	const { snapshot } = await openVault(vault, today ?? terminal.today, terminal);
	chooseRoadmaps(snapshot.roadmaps, roadmap);
	const problems = snapshot.problems();
	const hasError = problems.some(({ code }) => PROBLEM_SEVERITY[code] === 'error');
	const { scanned, read, skipped } = snapshot.notes;
	const output = json
		? jsonText({
				schema: 1,
				today: snapshot.today,
				notes: { scanned, read, skipped },
				problems: problems.map(problemJson),
			})
		: problems.map((problem) => `${problemLine(problem, terminal.colour)}\n`).join('');
	return { output, status: hasError ? 1 : 0 };
}

/** `path:line:column  severity  code  message` */
export function problemLine(problem: Problem, colour: boolean): string {
	const { path, line, column, code } = problem;
	const severity = PROBLEM_SEVERITY[code];
	const paint = colour ? paintAnsi : paintNothing;
	return [
		`${harmlessText(path)}:${line}:${column}`,
		paint(TONE[severity], severity),
		code,
		harmlessText(problemMessage(problem)),
	].join('  ');
}

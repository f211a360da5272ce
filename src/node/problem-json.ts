import { problemMessage } from '../i18n/problem-message';
import { PROBLEM_SEVERITY, type Problem } from '../model/problem';

/** A problem as the JSON of every command shows it. */
export function problemJson(problem: Problem) {
	const { code, path, line, column } = problem;
	const severity = PROBLEM_SEVERITY[code];
	return { code, severity, message: problemMessage(problem), path, line, column };
}

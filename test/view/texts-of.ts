import type { ObjectiveFigures } from '../../src/model/plan-figures';

interface TextLine {
	readonly path: string;
	readonly line: number;
	readonly text: string;
}

/** Notes in which every step of a plan and every other line stands, as a box with its text. */
export function textsOf(
	plan: readonly ObjectiveFigures[],
	others: readonly TextLine[],
): ReadonlyMap<string, string> {
	const notes = new Map<string, string[]>();
	const put = (path: string, line: number, text: string): void => {
		const lines = notes.get(path) ?? [];
		notes.set(path, lines);
		while (lines.length < line) lines.push('');
		lines[line - 1] = `- [ ] ${text}`;
	};
	for (const { milestones } of plan) {
		for (const { milestone } of milestones) {
			for (const { at, text } of milestone.record.steps) put(milestone.path, at.line, text);
		}
	}
	for (const { path, line, text } of others) put(path, line, text);
	return new Map([...notes].map(([path, lines]) => [path, `${lines.join('\n')}\n`]));
}

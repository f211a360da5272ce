import type { InspectedTask, Inspection } from '../model/inspection';
import { problemLine } from './answer-check';
import { harmlessText } from './harmless-text';
import { paintAnsi, paintNothing } from './paint';
import type { Terminal } from './terminal';

/** What one note is read as, to read: its kind, properties, headings, tasks and problems. */
export function inspectionText(found: Inspection, { colour }: Terminal): string {
	const paint = colour ? paintAnsi : paintNothing;
	const section = (title: string, lines: readonly string[]): readonly string[] =>
		lines.length === 0 ? [] : ['', paint('heading', title), ...lines];
	const lines = [
		paint('heading', harmlessText(found.path)),
		found.type === null ? 'Not one of our notes' : `Type: ${found.type}`,
		...section(
			'Properties',
			Object.entries(found.properties).map(
				([name, value]) => `  ${harmlessText(name)}: ${harmlessText(JSON.stringify(value))}`,
			),
		),
		...section(
			'Headings',
			found.headings.map(
				({ line, level, text }) =>
					`  ${lineNumber(line)}  ${'#'.repeat(level)} ${harmlessText(text)}`,
			),
		),
		...section(
			`Tasks: ${found.tasks.length} of ${found.items} list items`,
			found.tasks.map(taskLine),
		),
		...section(
			'Problems',
			found.problems.map((problem) => `  ${problemLine(problem, colour)}`),
		),
	];
	return lines.map((line) => `${line}\n`).join('');
}

function taskLine(task: InspectedTask): string {
	const details = [
		task.stage === null ? null : `stage ${task.stage}`,
		...(['due', 'done', 'scheduled', 'start', 'created', 'cancelled'] as const).map((name) => {
			const day = task[name];
			return day === null ? null : `${name} ${day}`;
		}),
		task.priority === null ? null : `priority ${task.priority}`,
		task.id === null ? null : `id ${task.id}`,
		task.dependsOn.length === 0 ? null : `depends on ${task.dependsOn.join(', ')}`,
		task.tags.length === 0 ? null : task.tags.join(' '),
		...Object.entries(task.fields).map(([name, value]) => `${name}: ${value}`),
		task.blockId === null ? null : `^${task.blockId}`,
	].filter((detail) => detail !== null);
	const box = `${' '.repeat(task.indent)}[${task.status}] ${task.text}`;
	const tail = details.length === 0 ? '' : `  (${details.join(' · ')})`;
	return `  ${lineNumber(task.line)}  ${harmlessText(`${box}${tail}`)}`;
}

function lineNumber(line: number): string {
	return String(line).padStart(4);
}

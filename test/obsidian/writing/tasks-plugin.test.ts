import type { App } from 'obsidian';
import { expect, it, vi } from 'vitest';
import { tasksToggle } from '../../../src/obsidian/writing/tasks-plugin';

const appWith = (apiV1: unknown): App =>
	({ plugins: { plugins: { 'obsidian-tasks-plugin': { apiV1 } } } }) as unknown as App;

it('hands a repeated task to Tasks, as its method and with its note', () => {
	const api = {
		day: '2026-10-12',
		executeToggleTaskDoneCommand(line: string, path: string) {
			return `${line} ✅ ${this.day} in ${path}`;
		},
	};
	expect(tasksToggle(appWith(api))?.('- [ ] x', 'A.md')).toBe('- [ ] x ✅ 2026-10-12 in A.md');
});

it.each([
	['no Tasks', {}],
	['no list of plugins', { plugins: null }],
	['another shape', { plugins: { plugins: [] } }],
])('is nothing with %s', (_name, app) => {
	expect(tasksToggle(app as unknown as App)).toBeNull();
});

it.each([undefined, 'toggle', { executeToggleTaskDoneCommand: 'x' }])(
	'is nothing with an API that is %j',
	(api) => {
		expect(tasksToggle(appWith(api))).toBeNull();
	},
);

it('gives no line when Tasks gives none, or fails', () => {
	const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	expect(tasksToggle(appWith({ executeToggleTaskDoneCommand: () => 3 }))?.('x', 'A.md')).toBeNull();
	const failing = {
		executeToggleTaskDoneCommand: () => {
			throw new Error('no');
		},
	};
	expect(tasksToggle(appWith(failing))?.('x', 'A.md')).toBeNull();
	expect(error).toHaveBeenCalledOnce();
});

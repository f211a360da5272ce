import type { App } from 'obsidian';
import type { EditTerms } from '../../edit/edit-source';

/**
 * How the Tasks plugin ticks a repeated task: the line (or the lines, its next occurrence included)
 * that a line becomes. Null when Tasks is not there. The app tells of other plugins in no public
 * way: this is the one place that asks, and it takes nothing for granted.
 */
export function tasksToggle(app: App): EditTerms['toggleRecurring'] {
	const api = ['plugins', 'plugins', 'obsidian-tasks-plugin', 'apiV1'].reduce(memberOf, app);
	const toggle = memberOf(api, 'executeToggleTaskDoneCommand');
	if (typeof toggle !== 'function') return null;
	return (line, path) => {
		try {
			const toggled: unknown = Reflect.apply(toggle, api, [line, path]);
			return typeof toggled === 'string' ? toggled : null;
		} catch (error) {
			console.error('Tasks could not toggle a line.', path, error);
			return null;
		}
	};
}

function memberOf(owner: unknown, name: string): unknown {
	if (typeof owner !== 'object' || owner === null || !(name in owner)) return undefined;
	return Reflect.get(owner, name);
}

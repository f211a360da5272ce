import type { YamlRefusal } from './guard-yaml';

/** What a YAML error tells of its place, counted from 1 inside the block; its start when nothing. */
export function yamlFault(error: unknown): YamlRefusal {
	const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
	const at: unknown =
		typeof error === 'object' &&
		error !== null &&
		'linePos' in error &&
		Array.isArray(error.linePos)
			? error.linePos[0]
			: null;
	if (typeof at !== 'object' || at === null || !('line' in at) || !('col' in at)) {
		return { reason, line: 1, column: 1 };
	}
	return { reason, line: Number(at.line), column: Number(at.col) };
}

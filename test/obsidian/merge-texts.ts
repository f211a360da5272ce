/** Lines of a base that became others. */
interface Hunk {
	readonly from: number;
	readonly to: number;
	readonly lines: readonly string[];
}

/**
 * What a host makes of two texts that came from one. Nothing is lost: where both changed the same
 * lines, both versions stay. (The app's own merge may lose text; a loss here is the plugin's.)
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
	const lines = base.split('\n');
	const my = hunkBetween(lines, mine.split('\n'));
	const their = hunkBetween(lines, theirs.split('\n'));
	if (my.to < their.from) return replaced(replaced(lines, their), my).join('\n');
	if (their.to < my.from) return replaced(replaced(lines, my), their).join('\n');
	const from = Math.min(my.from, their.from);
	const to = Math.max(my.to, their.to);
	const versionOf = (hunk: Hunk): readonly string[] => [
		...lines.slice(from, hunk.from),
		...hunk.lines,
		...lines.slice(hunk.to, to),
	];
	const both = versionOf(their);
	const more = versionOf(my).filter((line) => !both.includes(line));
	return replaced(lines, { from, to, lines: [...both, ...more] }).join('\n');
}

function hunkBetween(before: readonly string[], after: readonly string[]): Hunk {
	const most = Math.min(before.length, after.length);
	let from = 0;
	while (from < most && before[from] === after[from]) from++;
	let same = 0;
	while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
	return { from, to: before.length - same, lines: after.slice(from, after.length - same) };
}

function replaced(lines: readonly string[], { from, to, lines: put }: Hunk): string[] {
	return [...lines.slice(0, from), ...put, ...lines.slice(to)];
}

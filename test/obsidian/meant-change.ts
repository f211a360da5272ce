/** The lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
	return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

/** What a gesture means to do to a note. */
export type Meant =
	| { readonly kind: 'done'; readonly seen: string }
	| { readonly kind: 'lesson' | 'nest'; readonly token: string; readonly under: string }
	| { readonly kind: 'due'; readonly day: string };

/** What is wrong with a change of a note; null when it is what was meant, and nothing beside it. */
export function wrongWith(meant: Meant, before: string, after: string): string | null {
	const old = linesOf(before);
	const next = linesOf(after);
	switch (meant.kind) {
		case 'done': {
			const changed = old.flatMap((line, index) => (line === next[index] ? [] : [index]));
			const index = changed[0];
			if (old.length !== next.length || changed.length !== 1 || index === undefined) {
				return 'other lines than one changed';
			}
			const line = old[index] ?? '';
			if (!isSameLine(line, meant.seen)) return `"${line}" was ticked`;
			const ticked = line.replace('[ ]', '[x]').replace(/(?= \^\w+$)|$/, ' ✅ 2026-10-12');
			return next[index] === ticked ? null : `"${line}" became "${next[index] ?? ''}"`;
		}
		case 'lesson':
		case 'nest':
			return wrongWithAdded(meant, old, next);
		case 'due': {
			const body = (lines: readonly string[]): string =>
				lines[0] === '---' ? lines.slice(lines.indexOf('---', 1)).join('\n') : '';
			if (body(old) !== body(next)) return 'the body changed';
			const other = (lines: readonly string[]): string =>
				lines.filter((line) => !line.startsWith('due:')).join('\n');
			return other(old) === other(next) ? null : 'other properties changed';
		}
	}
}

function wrongWithAdded(
	{ kind, token, under }: Extract<Meant, { readonly token: string }>,
	old: readonly string[],
	next: readonly string[],
): string | null {
	let at = 0;
	const added: number[] = [];
	next.forEach((line, index) => {
		if (line === old[at]) at++;
		else added.push(index);
	});
	if (at < old.length) return 'a line that was there is not';
	const strange = added.filter(
		(index) => !['', '## Lessons'].includes(next[index] ?? '') && !next[index]?.includes(token),
	);
	if (strange.length > 0) return `added "${next[strange[0] ?? 0] ?? ''}"`;
	const index = next.findIndex((line) => line.includes(token));
	if (index < 0) return 'nothing was added';
	const above = next.slice(0, index);
	const isOwner = (line: string): boolean =>
		kind === 'lesson' ? line.startsWith('#') : /^[-*+] /.test(line);
	const owner = above.findLast(isOwner) ?? '';
	return isSameLine(owner, under) ? null : `added below "${owner}"`;
}

/** The line that was seen, or the one that has its block id now. */
function isSameLine(line: string, seen: string): boolean {
	const id = / \^\w+$/.exec(seen)?.[0];
	return line === seen || (id !== undefined && line.endsWith(id));
}

import { headingKey } from '../../graph/heading-key';
import type { Milestone, Objective, Priority } from '../../model/graph';
import type { NoteEdit } from '../../model/edit';
import type { Planning } from './planning';
import { refuse, type Refused } from '../refuse';
import { seenLine, shownText } from './seen-line';

/** What a link can name that is more than a note. */
export type LinkTarget =
	| { readonly kind: 'objective'; readonly objective: Objective }
	| { readonly kind: 'milestone'; readonly milestone: Milestone }
	| { readonly kind: 'priority'; readonly priority: Priority };

/** The inside of a wikilink, and what must be written first so that it leads somewhere. */
export interface TargetLink {
	readonly link: string;
	/** Gives the target's line a block id; empty when nothing is needed. */
	readonly edits: readonly NoteEdit[];
}

/**
 * The link that names an objective, milestone or priority in the note `from` (edits.md,
 * Properties): the note, `Note#Heading`, or `Note#^id` with a new ` ^ref-N` where the line has no
 * block id. `given` are edits of the same plan: their ids are taken, and serve the same line again.
 */
export function linkToTarget(
	planning: Planning,
	target: LinkTarget,
	from: string,
	given: readonly NoteEdit[] = [],
): TargetLink | Refused {
	switch (target.kind) {
		case 'objective':
			return linkToObjective(planning, target.objective, from);
		case 'milestone': {
			const { record, path } = target.milestone;
			return record.form === 'note'
				? { link: linkInto(planning, path, from, null), edits: [] }
				: linkToLine(planning, path, record, from, given);
		}
		case 'priority':
			return linkToLine(planning, target.priority.path, target.priority, from, given);
	}
}

/** Of several headings that a link could mean the first counts: one below it has no link. */
function linkToObjective(
	planning: Planning,
	{ record, path }: Objective,
	from: string,
): TargetLink | Refused {
	if (record.heading === null) return { link: linkInto(planning, path, from, null), edits: [] };
	const part = headingInLink(record.heading);
	const wanted = headingKey(part);
	const alike = (planning.vault.record(path)?.objectives ?? []).filter(
		({ heading, title }) =>
			heading !== null && (headingKey(heading) === wanted || headingKey(title) === wanted),
	);
	if (alike.length > 1 && alike[0]?.at.line !== record.at.line) {
		const places = alike.map(({ at }) => `${path}:${at.line}`).join(', ');
		return refuse('name-ambiguous', path, record.at.line, { name: record.title, places });
	}
	return { link: linkInto(planning, path, from, part), edits: [] };
}

function linkToLine(
	planning: Planning,
	path: string,
	{ blockId, at }: Pick<Priority, 'blockId' | 'at'>,
	from: string,
	given: readonly NoteEdit[],
): TargetLink | Refused {
	const known = blockId ?? givenId(given, path, at.line);
	if (known !== null) return { link: linkInto(planning, path, from, `^${known}`), edits: [] };
	const seen = seenLine(planning, path, at.line);
	if ('refusal' in seen) return seen;
	const id = freeId(shownText(planning, path) ?? '', path, given);
	const { line, text } = seen;
	const change = {
		kind: 'line',
		at: { line, text },
		parts: [{ part: 'block-id', id }],
	} as const;
	return {
		link: linkInto(planning, path, from, `^${id}`),
		edits: [{ path, changes: [change] }],
	};
}

function linkInto({ vault }: Planning, path: string, from: string, part: string | null): string {
	const note = part !== null && path === from ? '' : vault.linkTo(path, from);
	return part === null ? note : `${note}#${part}`;
}

/** A heading as the app writes it in a link; brackets would end the link, and count as space. */
function headingInLink(heading: string): string {
	return heading
		.replace(/%%|[:#|^\\[\]\r\n]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A block id at the end of a line, or a link within the note that would lead to one. */
const TAKEN = /(?:^|[ \t])\^(ref-\d+)[ \t]*$|\[\[#\^(ref-\d+)(?![\w-])/gim;

/** The first `ref-N` that is free in a note, ids compared without case. */
function freeId(text: string, path: string, given: readonly NoteEdit[]): string {
	const taken = new Set(blockIdParts(given).flatMap((part) => (part.path === path ? part.id : [])));
	for (const [, id, linked] of text.matchAll(TAKEN)) taken.add((id ?? linked ?? '').toLowerCase());
	let number = 1;
	while (taken.has(`ref-${String(number)}`)) number++;
	return `ref-${String(number)}`;
}

function givenId(given: readonly NoteEdit[], path: string, line: number): string | null {
	const found = blockIdParts(given).find((part) => part.path === path && part.line === line);
	return found?.id ?? null;
}

/** The block ids that edits give, with the line that gets them. */
function blockIdParts(
	edits: readonly NoteEdit[],
): readonly { readonly path: string; readonly line: number; readonly id: string }[] {
	return edits.flatMap((edit) => {
		if ('create' in edit) return [];
		return edit.changes.flatMap((change) => {
			if (change.kind !== 'line') return [];
			return change.parts.flatMap((part) =>
				part.part === 'block-id' ? [{ path: edit.path, line: change.at.line, id: part.id }] : [],
			);
		});
	});
}

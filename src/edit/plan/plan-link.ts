import { targetOf, type Target } from '../../graph/target-of';
import type { Lookup } from '../../graph/lookup';
import type { CivilDate } from '../../model/civil-date';
import type { NoteChange, NoteEdit, Plan, PropertyPart } from '../../model/edit';
import type { Reference } from '../../model/line';
import type { VaultKnowledge } from '../../model/vault-knowledge';
import { linkToTarget, type LinkTarget as AnyTarget } from './link-to-target';
import type { Planning } from './planning';
import { refuse } from '../refuse';
import { isSameLink } from '../property/same-link';
import { storedPath } from './target-note';

/** What a note can support. */
export type LinkTarget = Exclude<AnyTarget, { kind: 'priority' }>;

/**
 * Lets a note support objectives and milestones: `supports` gets a link for each that it does not
 * have yet (format.md §3.6). Elsewhere nothing changes but a block id, where the link needs one.
 */
export function planLink(planning: Planning, note: string, targets: readonly LinkTarget[]): Plan {
	const path = storedPath(note, planning.vault);
	if (path === null) return refuse('note-missing', note);
	const known = supported(planning.vault, path);
	const given: NoteEdit[] = [];
	const parts = new Map<string, PropertyPart>();
	for (const target of targets) {
		if (known.some(({ means }) => isSame(means, target))) continue;
		const link = linkToTarget(planning, target, path, given);
		if ('refusal' in link) return link;
		given.push(...link.edits);
		parts.set(link.link, { part: 'add', key: 'supports', link: link.link });
	}
	const name = 'link note';
	if (parts.size === 0) return { name, edits: [] };
	const added: NoteEdit = { path, changes: [{ kind: 'properties', parts: [...parts.values()] }] };
	return { name, edits: byNote([...given, added]) };
}

/**
 * Takes the links to these out of `supports`; what the note does not support is left alone. The
 * properties are part of the edit all the same: where they cannot be read, nobody knows what it is.
 * `strays` are the insides of links that lead to nothing planned: they must be there.
 */
export function planUnlink(
	{ vault }: Planning,
	note: string,
	targets: readonly LinkTarget[],
	strays: readonly string[] = [],
): Plan {
	const path = storedPath(note, vault);
	if (path === null) return refuse('note-missing', note);
	const entries = supported(vault, path);
	const missing = strays.find(
		(stray) => !entries.some(({ reference }) => isSameLink(reference.written, stray)),
	);
	if (missing !== undefined) return refuse('name-unknown', '', null, { name: missing });
	const parts = entries.flatMap(({ reference, means }, index): PropertyPart[] =>
		targets.some((target) => isSame(means, target)) ||
		strays.some((stray) => isSameLink(reference.written, stray))
			? [{ part: 'drop', key: 'supports', index, written: reference.written }]
			: [],
	);
	return { name: 'unlink note', edits: [{ path, changes: [{ kind: 'properties', parts }] }] };
}

/** Whether a note supports this now: only then there is something to take out. */
export function supports({ vault }: Planning, note: string, target: LinkTarget): boolean {
	const path = storedPath(note, vault);
	return path !== null && supported(vault, path).some(({ means }) => isSame(means, target));
}

/** Says when the mentor was told of a note. */
export function planShare({ vault }: Pick<Planning, 'vault'>, note: string, on: CivilDate): Plan {
	const path = storedPath(note, vault);
	if (path === null) return refuse('note-missing', note);
	const part = { part: 'set', key: 'shared', value: { kind: 'day', day: on } } as const;
	return {
		name: 'share with mentor',
		edits: [{ path, changes: [{ kind: 'properties', parts: [part] }] }],
	};
}

/** What a note's `supports` names now, entry by entry. */
function supported(
	vault: VaultKnowledge,
	path: string,
): readonly { readonly reference: Reference; readonly means: Target }[] {
	const lookup: Lookup = {
		resolve: (reference, from) => ({
			path: vault.resolve(reference.path, from),
			ambiguous: false,
			key: '',
		}),
		record: vault.record,
		anyRecord: vault.record,
	};
	const references = vault.record(path)?.properties.supports ?? [];
	return references.map((reference) => ({
		reference,
		means: targetOf(reference, path, lookup),
	}));
}

function isSame(means: Target, target: LinkTarget): boolean {
	switch (target.kind) {
		case 'objective':
			return (
				means.kind === 'objective' &&
				means.path === target.objective.path &&
				means.objective.at.line === target.objective.record.at.line
			);
		case 'milestone':
			return (
				means.kind === 'milestone' &&
				means.path === target.milestone.path &&
				means.milestone.at.line === target.milestone.record.at.line
			);
	}
}

/** One edit for each note, in the order in which they come last. */
function byNote(edits: readonly NoteEdit[]): readonly NoteEdit[] {
	const changes = new Map<string, readonly NoteChange[]>();
	for (const edit of edits) {
		if ('create' in edit) continue;
		const before = changes.get(edit.path) ?? [];
		changes.delete(edit.path);
		changes.set(edit.path, [...before, ...edit.changes]);
	}
	return [...changes].map(([path, all]) => ({ path, changes: all }));
}

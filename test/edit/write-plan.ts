import { applyNoteEdit } from '../../src/edit/apply-note-edit';
import type { EditSource, EditTerms } from '../../src/edit/edit-source';
import { applySplices } from '../../src/edit/splices';
import type { Plan } from '../../src/model/edit';
import type { Refusal } from '../../src/model/refusal';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { noteSource } from '../../src/node/note-source';
import { parseYaml } from '../../src/node/parse-properties';

export type Notes = Readonly<Record<string, string>>;

/** What the text level is given in a vault without Tasks. */
export function termsOf(settings: Partial<Settings> = {}): EditTerms {
	return { settings: { ...DEFAULT_SETTINGS, ...settings }, parseYaml, toggleRecurring: null };
}

/** A note of a vault as its host hands it to a write. */
export function sourceIn(notes: Notes, path: string): EditSource | null {
	const text = notes[path];
	return text === undefined ? null : { path, text, structure: () => noteSource(path, text) };
}

/** The vault after a plan was carried out; why not, when it is refused anywhere. */
export function tryPlan(
	notes: Notes,
	plan: Plan,
	settings: Partial<Settings> = {},
): Notes | Refusal {
	if ('refusal' in plan) return plan.refusal;
	const written: Record<string, string> = { ...notes };
	for (const edit of plan.edits) {
		if ('create' in edit) {
			written[edit.path] = edit.create;
			continue;
		}
		const source = sourceIn(written, edit.path);
		if (source === null) throw new Error(`${edit.path} is not there.`);
		const located = applyNoteEdit(source, edit.changes, termsOf(settings));
		if ('refusal' in located) return located.refusal;
		written[edit.path] = applySplices(source.text, located.splices);
	}
	return written;
}

/** The vault after a plan was carried out; throws when it is refused. */
export function writePlan(notes: Notes, plan: Plan, settings: Partial<Settings> = {}): Notes {
	const written = tryPlan(notes, plan, settings);
	if (isRefusal(written)) throw new Error(JSON.stringify(written));
	return written;
}

/** The lines that one note has now and did not have before, in their order, blank ones left out. */
export function newLines(before: Notes, after: Notes, path: string): readonly string[] {
	const left = (before[path] ?? '').split(/\r\n|\n|\r/);
	return (after[path] ?? '').split(/\r\n|\n|\r/).filter((line) => {
		const at = left.indexOf(line);
		if (at >= 0) left.splice(at, 1);
		return at < 0 && line.trim() !== '';
	});
}

/** The notes that differ, by path. */
export function changedNotes(before: Notes, after: Notes): readonly string[] {
	return Object.keys(after).filter((path) => before[path] !== after[path]);
}

export function isRefusal(found: Notes | Refusal): found is Refusal {
	return typeof found.code === 'string' && 'values' in found;
}

import { Notice } from 'obsidian';
import { planLink, planUnlink, supports, type LinkTarget } from '../../edit/plan/plan-link';
import { shownTitle } from '../../markdown/shown-title';
import type { NoteEdit, Plan } from '../../model/edit';
import type { Planning } from '../../edit/plan/planning';
import { carryOutAtOnce } from './carry-out';
import type { GestureParts } from './gesture-parts';
import { Picker, type PickOption } from './picker';

interface Target {
	readonly target: LinkTarget;
	readonly planning: Planning;
	readonly key: string;
}

const RECENT = 'link.recent';
const MOST_RECENT = 10;

/** Asks for objectives and milestones, and links the notes to them: `supports` and nothing else. */
export function linkNotes(parts: GestureParts, notes: readonly string[]): void {
	const recent = (parts.recall.get(RECENT) ?? '').split('\n');
	const rank = ({ value: { key } }: PickOption<Target>): number =>
		recent.includes(key) ? recent.indexOf(key) : MOST_RECENT;
	const options = [...targetsIn(parts)].sort((a, b) => rank(a) - rank(b));
	const pick = (targets: readonly Target[]): void => {
		const keys = [...targets.map(({ key }) => key), ...recent];
		parts.recall.set(RECENT, [...new Set(keys)].slice(0, MOST_RECENT).join('\n'));
		void write(parts, targets, notes, planLink);
	};
	new Picker(parts.app, 'Link to an objective or milestone', options, pick, true).open();
}

/** Asks which of the links that a note has shall go. */
export function unlinkNote(parts: GestureParts, note: string): void {
	const options = targetsIn(parts).filter(({ value: { planning, target } }) =>
		supports(planning, note, target),
	);
	if (options.length === 0) {
		new Notice('This note is not linked to an objective or milestone.');
		return;
	}
	const pick = (targets: readonly Target[]): void => {
		void write(parts, targets, [note], planUnlink);
	};
	new Picker(parts.app, 'Unlink from an objective or milestone', options, pick, true).open();
}

/** One gesture a roadmap, so that one undo takes back what one choice did. */
async function write(
	parts: GestureParts,
	targets: readonly Target[],
	notes: readonly string[],
	plan: typeof planLink,
): Promise<void> {
	for (const planning of new Set(targets.map((target) => target.planning))) {
		const own = targets
			.filter((target) => target.planning === planning)
			.map(({ target }) => target);
		await carryOutAtOnce(parts, together(notes.map((note) => plan(planning, note, own))));
	}
}

/** Plans of several notes as one; a block id that several of them need is written once. */
function together(plans: readonly Plan[]): Plan {
	const edits = new Map<string, NoteEdit>();
	let name = '';
	for (const plan of plans) {
		if ('refusal' in plan) return plan;
		name = plan.name;
		for (const edit of plan.edits) edits.set(JSON.stringify(edit), edit);
	}
	return { name, edits: [...edits.values()] };
}

function targetsIn(parts: GestureParts): readonly PickOption<Target>[] {
	const options: PickOption<Target>[] = [];
	for (const { roadmap } of parts.snapshot().roadmaps) {
		const planning = parts.planning(roadmap);
		for (const objective of roadmap.objectives) {
			const { path, record } = objective;
			const title = shownTitle(record.title);
			const key = `${path}#${record.heading ?? ''}`;
			const target: LinkTarget = { kind: 'objective', objective };
			options.push({ value: { target, planning, key }, title, note: roadmap.title });
			for (const milestone of objective.milestones) {
				const { title: name } = milestone.record;
				options.push({
					value: {
						target: { kind: 'milestone', milestone },
						planning,
						key: `${milestone.path}#${name}`,
					},
					title: shownTitle(name),
					note: title,
				});
			}
		}
	}
	return options;
}

import { planLink, planShare, planUnlink, type LinkTarget } from '../edit/plan/plan-link';
import { planStep } from '../edit/plan/plan-step';
import type { Plan } from '../model/edit';
import type { Roadmap } from '../model/graph';
import type { NoteRequest } from './edit-request';
import { expectedLine } from './expected-line';
import { findPlanned } from './find-named';
import { readVaultText } from './foresee-edits';
import { nameOperand } from './name-operand';
import { NO_ROADMAP } from './no-roadmap';
import { noteOperand } from './note-operand';
import type { RequestScope } from './request-scope';

/** The plan of a request for a note that is named by its path. */
export function planForNote(request: NoteRequest, scope: RequestScope): Plan {
	const { root, folder, roadmaps, planningOf, on } = scope;
	const note = noteOperand(request.note, root, folder);
	if ('refusal' in note) return note;
	const planning = planningOf(roadmapOfNote(note.path, roadmaps));
	switch (request.kind) {
		case 'step': {
			const now = readVaultText(root, note.path);
			if ('refusal' in now) return now;
			const operand = { ...request, path: note.path };
			const seen = expectedLine(operand, now.text, planning.settings);
			return 'refusal' in seen ? seen : planStep(planning, seen, request.to, on);
		}
		case 'share':
			return planShare(planning, note.path, on);
		case 'link':
		case 'unlink': {
			const targets: LinkTarget[] = [];
			const strays: string[] = [];
			for (const name of request.names) {
				const found = findPlanned(nameOperand(name, root), roadmaps);
				if (!('refusal' in found)) targets.push(found.thing);
				else if (request.kind === 'link' || found.refusal.code !== 'name-unknown') return found;
				// what is gone can still be linked
				else strays.push(name.trim().replace(/^\[\[(.*)\]\]$/, '$1'));
			}
			return request.kind === 'link'
				? planLink(planning, note.path, targets)
				: planUnlink(planning, note.path, targets, strays);
		}
	}
}

/** The roadmap that a note is part of; any other serves for what concerns its own lines only. */
function roadmapOfNote(note: string, roadmaps: readonly Roadmap[]): Roadmap {
	return roadmaps.find(({ texts }) => texts.has(note)) ?? roadmaps[0] ?? NO_ROADMAP;
}

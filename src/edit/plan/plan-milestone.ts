import type { CivilDate } from '../../model/civil-date';
import type { Milestone } from '../../model/graph';
import type { BoxMark, NewLine, NoteChange, Plan, PropertyPart } from '../../model/edit';
import { oneLine } from './one-line';
import type { Planning } from './planning';
import { seenLine } from './seen-line';

/** Answers to the questions of a reflection (S21); those that are empty are not written. */
export interface Reflection {
	readonly worked?: string;
	readonly didNotWork?: string;
	readonly adjust?: string;
	readonly question?: string;
}

export type MilestoneMove = 'achieve' | 'reopen' | 'hold' | 'resume' | 'drop';

const NAMES: Readonly<Record<MilestoneMove, string>> = {
	achieve: 'mark milestone achieved',
	reopen: 'reopen milestone',
	hold: 'put milestone on hold',
	resume: 'resume milestone',
	drop: 'drop milestone',
};

/**
 * Achieves, reopens, holds, resumes or drops a milestone (edits.md, Gestures). One that is achieved
 * keeps its day; only what rests or was dropped is resumed, and a note that is reopened keeps its
 * `status`. The answers of `reflection` go under Reflection of its note, or below its task.
 */
export function planMilestone(
	planning: Planning,
	milestone: Milestone,
	to: MilestoneMove,
	on: CivilDate,
	reflection: Reflection = {},
): Plan {
	const { record, path } = milestone;
	const lines = reflectionLines(reflection);
	const changes: NoteChange[] = [];
	if (record.form === 'note') {
		const parts = propertyParts(milestone, to, on);
		if (parts.length > 0) changes.push({ kind: 'properties', parts });
		if (lines.length > 0) {
			const section = { holder: 'note', meaning: 'reflection', title: 'Reflection' } as const;
			changes.push({ kind: 'append', to: section, lines });
		}
	} else {
		const seen = seenLine(planning, path, record.at.line);
		if ('refusal' in seen) return seen;
		const at = { line: seen.line, text: seen.text };
		const mark = boxMark(milestone, to);
		if (mark !== null) {
			changes.push({ kind: 'line', at, parts: [{ part: 'box', to: mark, on }] });
		}
		if (lines.length > 0) changes.push({ kind: 'nest', under: at, after: 'last-child', lines });
	}
	return { name: NAMES[to], edits: changes.length === 0 ? [] : [{ path, changes }] };
}

function propertyParts(
	{ record }: Milestone,
	to: MilestoneMove,
	on: CivilDate,
): readonly PropertyPart[] {
	const withoutStatus: readonly PropertyPart[] = isResting(record.state)
		? [{ part: 'remove', key: 'status' }]
		: [];
	switch (to) {
		case 'achieve': {
			const day = { kind: 'day', day: on } as const;
			return record.achieved === null
				? [{ part: 'set', key: 'achieved', value: day }, ...withoutStatus]
				: withoutStatus;
		}
		case 'reopen':
			return [{ part: 'remove', key: 'achieved' }];
		case 'hold':
			return statusSet(record.state, 'on-hold');
		case 'resume':
			return withoutStatus;
		case 'drop':
			return statusSet(record.state, 'cancelled');
	}
}

/** Nothing when the note says so already, in whatever spelling. */
function statusSet(
	now: Milestone['record']['state'],
	text: 'on-hold' | 'cancelled',
): readonly PropertyPart[] {
	return now === text ? [] : [{ part: 'set', key: 'status', value: { kind: 'text', text } }];
}

function boxMark({ record }: Milestone, to: MilestoneMove): BoxMark | null {
	switch (to) {
		case 'achieve':
			return 'done';
		case 'reopen':
			return 'open';
		case 'hold':
			return 'on-hold';
		case 'resume':
			return isResting(record.state) ? 'open' : null;
		case 'drop':
			return 'cancelled';
	}
}

function isResting(state: Milestone['record']['state']): boolean {
	return state === 'on-hold' || state === 'cancelled';
}

function reflectionLines(reflection: Reflection): readonly NewLine[] {
	const answers = [
		['Worked', reflection.worked],
		["Didn't work", reflection.didNotWork],
		['Adjust', reflection.adjust],
		['Question', reflection.question],
	] as const;
	return answers.flatMap(([label, answer]) => {
		const text = oneLine(answer ?? '');
		return text === '' ? [] : [{ text: `${label}: ${text}`, box: null }];
	});
}

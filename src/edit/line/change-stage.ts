import { readLine } from '../../markdown/read-line';
import type { Located, NoteChange, Splice } from '../../model/edit';
import type { NoteRecord } from '../../model/note-record';
import type { Stage } from '../../model/note-type';
import type { StepRecord } from '../../model/plan-record';
import type { Settings } from '../../model/settings';
import { readNote } from '../../note/read-note';
import { stageNamed } from '../../note/step-stage';
import type { EditSource, EditTerms } from '../edit-source';
import { findTaskLine, isRepeated } from './find-task-line';
import { moveToSection } from './move-to-section';
import { refuse } from '../refuse';
import { fieldPlace, type TaskLine } from './task-line';

/**
 * Gives a step a stage (edits.md, Lines), by the first that applies: its stage tag is replaced, or
 * its prefix; in a milestone note with a heading of that stage the line moves there with what is
 * below it, where it stays a topmost step; else a tag is added. A nested step has the stage of its
 * topmost one and is refused.
 */
export function changeStage(
	source: EditSource,
	{ at, stage }: Extract<NoteChange, { kind: 'stage' }>,
	terms: EditTerms,
): Located {
	const { path } = source;
	const structure = source.structure();
	if (structure === null) return refuse('note-changed', path, at.line);
	const line = findTaskLine(source, at, terms);
	if ('refusal' in line) return line;
	const found = findStep(readNote(structure, terms.settings), line.line);
	if (found === null) return refuse('not-a', path, line.line, { what: 'step' });
	if (found.isNested) return refuse('nested-step', path, line.line);
	if (found.step.stage === stage) return { splices: [] };
	if (isRepeated(line)) return refuse('recurring', path, line.line);
	const own = replaceTag(line, stage) ?? replacePrefix(line, stage, terms.settings);
	if (own !== null) return { splices: own };
	const moved = moveToSection(source, line.line, stage, terms);
	if (moved !== null) return moved;
	const place = fieldPlace(line);
	return { splices: [{ from: place, to: place, insert: ` #stage/${stage}` }] };
}

interface FoundStep {
	readonly step: StepRecord;
	readonly isNested: boolean;
}

/** The step that stands in a line, as the note is read; null when none does. */
function findStep({ objectives, milestone }: NoteRecord, line: number): FoundStep | null {
	const steps = [
		...(milestone?.steps ?? []),
		...objectives.flatMap(({ milestones, tasks }) => [
			...milestones.flatMap((listed) => ('steps' in listed ? listed.steps : [])),
			...tasks,
		]),
	];
	const top = steps.find(({ at }) => at.line === line);
	if (top !== undefined) return { step: top, isNested: false };
	const below = steps.flatMap(({ children }) => children);
	for (const step of below) {
		if (step.at.line === line) return { step, isNested: true };
		below.push(...step.children);
	}
	return null;
}

/** The tag that is read as the stage, known or not: a second one would not count. */
function replaceTag({ tokens }: TaskLine, stage: Stage): Splice[] | null {
	const tag = tokens.find((token) => token.kind === 'tag' && /^stage(?:\/|$)/i.test(token.name));
	return tag === undefined ? null : [{ from: tag.from, to: tag.to, insert: `#stage/${stage}` }];
}

/** A prefix such as `Practice:`, which stands outside of the tokens. */
function replacePrefix(line: TaskLine, stage: Stage, settings: Settings): Splice[] | null {
	const { text, contentFrom, to } = line;
	const own = readLine(text, contentFrom, to, { line: 1, lineFrom: contentFrom }).text;
	const colon = own.indexOf(':');
	if (colon <= 0 || stageNamed(own.slice(0, colon), settings) === null) return null;
	const name = settings.stages.find(({ id }) => id === stage)?.name;
	const word = own.slice(0, colon).trim();
	const from = outsideTokens(line, word);
	const isThere = from >= 0 && /^[ \t]*:/.test(text.slice(from + word.length, to));
	return isThere && name !== undefined ? [{ from, to: from + word.length, insert: name }] : null;
}

/** Where a word first stands that is in no token, -1 for nowhere. */
function outsideTokens({ text, contentFrom, to, tokens }: TaskLine, word: string): number {
	let at = contentFrom;
	for (const { from, to: end } of [...tokens, { from: to, to }]) {
		if (from < at) continue;
		const found = text.slice(at, from).indexOf(word);
		if (found >= 0) return at + found;
		at = end;
	}
	return -1;
}

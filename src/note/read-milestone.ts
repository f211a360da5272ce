import type { Reference } from '../model/line';
import type { MilestoneRecord, Remark, ReflectionKind } from '../model/plan-record';
import { taggedMode } from './activity-marks';
import { isStage } from './heading-meaning';
import { labelledText, PLAN_LABELS, REFLECTION_LABELS } from './labelled-text';
import { descendants, type Item } from './note-text';
import { readPlanTexts } from './read-plan-texts';
import { readStep } from './read-step';
import { boxesBelow, hasTag, isInsideBox, linksOf, type Reading } from './reading';
import type { ValueBag } from './value-bag';
import type { ValueReader } from './value-reader';

/** A milestone kept as a task of an objective, with everything nested under it. */
export function readTaskMilestone(item: Item, reading: Reading): MilestoneRecord {
	const { line, at } = item;
	const values = reading.values(line, at);
	const bullets = item.children.filter(({ state }) => state === null);
	const texts: Partial<Record<'why' | 'outcome' | 'sign', string>> = {};
	for (const bullet of bullets) {
		const labelled = labelledText(bullet.line.text, PLAN_LABELS);
		if (labelled !== null) texts[labelled.label] ??= labelled.text;
	}
	const state = item.state ?? 'open';
	return {
		form: 'task',
		title: line.text,
		at,
		id: line.id,
		blockId: line.blockId,
		dependsOn: line.dependsOn.map((id) => ({ id, at })),
		weight: values.weight('weight'),
		state,
		achieved: state === 'done' ? (line.dates.done ?? null) : null,
		start: line.dates.start ?? null,
		due: line.dates.due ?? null,
		dueAt: at,
		why: texts.why ?? null,
		sign: texts.sign ?? texts.outcome ?? null,
		steps: boxesBelow(item.children).map((box) => readStep(box, reading)),
		reflections: reflectionsOf(bullets),
		unplanned: hasTag(line, 'unplanned'),
		sideProject: taggedMode(line) === 'side-project',
		links: subtreeLinks(item),
	};
}

/** A milestone kept as a note: every checkbox outside the headings that are no stage is a step. */
export function readMilestoneNote(
	reading: Reading,
	values: ValueReader,
	bag: ValueBag,
	tags: readonly string[],
	links: readonly Reference[],
): MilestoneRecord {
	const { note, properties } = reading;
	const boxes = note.items.filter(
		(item) =>
			item.state !== null &&
			!isInsideBox(item) &&
			(item.section.meaning === null || isStage(item.section.meaning)),
	);
	const reflections = note.items.filter(
		({ state, section }) => state === null && section.meaning === 'reflection',
	);
	const achieved = values.date('achieved');
	const { why, outcome, sign } = readPlanTexts(note, () => true);
	const state =
		properties.status === 'cancelled' || properties.status === 'on-hold'
			? properties.status
			: achieved === null
				? 'open'
				: 'done';
	return {
		form: 'note',
		title: note.name,
		at: { line: 1, column: 1 },
		id: null,
		blockId: null,
		dependsOn: [],
		weight: values.weight('weight'),
		state,
		achieved,
		start: properties.start,
		due: values.date('due'),
		dueAt: bag.at('due'),
		why,
		sign: sign ?? outcome,
		steps: boxes.map((box) => readStep(box, reading)),
		reflections: reflectionsOf(reflections),
		unplanned: tags.includes('unplanned'),
		sideProject: tags.includes('activity/side-project'),
		links,
	};
}

function reflectionsOf(bullets: readonly Item[]): readonly Remark<ReflectionKind>[] {
	return bullets.flatMap(({ line, at }) => {
		const labelled = labelledText(line.text, REFLECTION_LABELS);
		if (labelled === null) return [];
		return [{ kind: labelled.label, text: labelled.text, date: line.leadingDate, at }];
	});
}

function subtreeLinks(item: Item): readonly Reference[] {
	const links = [...linksOf(item.line)];
	for (const below of descendants(item)) links.push(...linksOf(below.line));
	return links;
}

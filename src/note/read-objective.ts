import type { ListedNote, MilestoneRecord, ObjectiveRecord } from '../model/plan-record';
import { fieldsBelow } from './fields-below';
import type { Item } from './note-text';
import type { Container, Section } from './sections';
import { isListing, isWholeLink, readListing } from './read-listing';
import { readMetricItem, readStatedMetric, statesMetric } from './read-metric';
import { readTaskMilestone } from './read-milestone';
import { readPlanTexts } from './read-plan-texts';
import { readStatus } from './read-properties';
import { readStep } from './read-step';
import { isInsideBox, type Reading } from './reading';
import { fieldBag, type ValueBag } from './value-bag';
import { ValueReader } from './value-reader';

/** An objective kept as a note: its properties, and everything in its text. */
export function readObjectiveNote(
	reading: Reading,
	bag: ValueBag,
	values: ValueReader,
	statement: string | null,
): ObjectiveRecord {
	const identity = {
		title: reading.note.name,
		statement,
		at: { line: 1, column: 1 },
		heading: null,
	};
	return readObjective(reading, bag, values, identity, ({ container }) => container === null);
}

/** An objective kept as a heading directly under Objectives. */
export function readObjectiveHeading(reading: Reading, around: Container): ObjectiveRecord {
	const { note, report } = reading;
	const { heading } = around;
	const title = heading.line.text;
	const isIn = ({ container }: Section): boolean => container === around;
	const bag = fieldBag([...heading.line.fields, ...fieldsBelow(note, around)], heading.at);
	const values = new ValueReader(bag, report, note.settings);
	const identity = { title, statement: title, at: heading.at, heading: heading.source.text };
	return readObjective(reading, bag, values, identity, isIn);
}

function readObjective(
	reading: Reading,
	bag: ValueBag,
	values: ValueReader,
	identity: Pick<ObjectiveRecord, 'title' | 'statement' | 'at' | 'heading'>,
	isIn: (section: Section) => boolean,
): ObjectiveRecord {
	const { note } = reading;
	const items = note.items.filter(({ section }) => isIn(section));
	const status = readStatus(bag);
	const texts = readPlanTexts(
		note,
		({ section }) => isIn(section) && (section.ownText || section.meaning === null),
	);
	return {
		...identity,
		weight: values.weight('weight'),
		state: status === 'cancelled' || status === 'on-hold' ? status : 'open',
		achieved: values.date('achieved'),
		start: values.date('start'),
		due: values.date('due'),
		agreed: values.date('agreed'),
		reviewed: values.date('reviewed'),
		confidence: values.level('confidence'),
		priority: values.level('priority'),
		area: values.text('area'),
		why: texts.why,
		outcome: texts.outcome ?? texts.sign,
		competencies: [...values.names('competencies'), ...values.names('competency')],
		stated: readStatedMetric(values, placeOfMetric(bag)),
		metrics: items.filter(isMetric).map((item) => readMetricItem(item, reading)),
		milestones: items.flatMap((item) => readMilestone(item, reading) ?? []),
		tasks: items.filter(isOwnTask).map((item) => readStep(item, reading)),
		resources: items
			.filter((item) => item.section.meaning === 'resources' && isListing(item))
			.map(readListing),
	};
}

/** A task of its own text or under Milestones; under Milestones also a link to a note. */
function readMilestone(item: Item, reading: Reading): MilestoneRecord | ListedNote | null {
	const { section, state, parent } = item;
	if (section.meaning === 'milestones' && isListed(item)) return readListing(item);
	if (state === null || parent !== null) return null;
	return isPlanArea(section) ? readTaskMilestone(item, reading) : null;
}

/** A link to a note, with a box or without; a box below another one is a step. */
function isListed(item: Item): boolean {
	return item.state === null
		? isListing(item) && !isInsideBox(item)
		: isWholeLink(item.line) && !isInsideBox(item);
}

function isPlanArea({ ownText, meaning }: Section): boolean {
	return ownText || meaning === 'milestones';
}

function isOwnTask({ state, parent, section }: Item): boolean {
	return state !== null && parent === null && !section.ownText && section.meaning === null;
}

function isMetric(item: Item): boolean {
	const { state, parent, section } = item;
	if (state !== null || parent !== null) return false;
	return section.meaning === 'outcomes' || (section.ownText && statesMetric(item));
}

function placeOfMetric(bag: ValueBag): ReturnType<ValueBag['at']> {
	const key = ['metric', 'target'].find((name) => bag.list(name).length > 0);
	return bag.at(key ?? 'metric');
}

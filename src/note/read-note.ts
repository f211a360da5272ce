import { scanLinks } from '../markdown/scan-links';
import { toCivilDate } from '../model/civil-date';
import type { Line } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { MilestoneRecord, ObjectiveRecord, StepRecord } from '../model/plan-record';
import type { NoteType } from '../model/note-type';
import type { Position } from '../model/place';
import type { Problem } from '../model/problem';
import type { Settings } from '../model/settings';
import type { NoteSource } from '../model/vault-port';
import { agreementParts, countItems } from './filled-sections';
import { mayMean } from './known-properties';
import { noteTypeOf } from './note-type-of';
import { itemsUnder, noteText, type NoteText } from './note-text';
import { propertyTags, textTags } from './note-tags';
import { placeOf, propertyPlaces, type PropertyPlaces } from './property-places';
import { firstText, propertyValue } from './raw-properties';
import { readActivities } from './read-activities';
import { readCaptured, readChanges } from './read-captured';
import { readCheckInHeadings, readCheckInNote } from './read-check-in';
import { readCompetencies } from './read-competencies';
import { readAnswers, readFeedback, readRequests } from './read-feedback';
import { readLedger } from './read-ledger';
import { isListing, isWholeLink, readListing } from './read-listing';
import { readMilestoneNote } from './read-milestone';
import { readObjectiveHeading, readObjectiveNote } from './read-objective';
import { readProperties } from './read-properties';
import { readCommitments, readPriorities } from './read-relation';
import { reading, type Reading } from './reading';
import { propertyBag } from './value-bag';
import { reporter, ValueReader, type Report } from './value-reader';

/**
 * Reads one note: what it says by its type, from its text, outline and properties alone. Never
 * throws on a user's text; what is not understood becomes a problem. Source: format.md.
 */
export function readNote(source: NoteSource, settings: Settings): NoteRecord {
	const { path, text, outline, properties } = source;
	const { report, problems } = reporter(path);
	reportRefusals(source, report);
	const { type, note, tags } = typedText(source, settings);
	let places: PropertyPlaces | null = null;
	const bag = propertyBag(
		properties,
		(key) => mayMean(key, type),
		(key, index) => {
			places ??= propertyPlaces(text, outline.frontmatter ?? { from: 0, to: 0 });
			return placeOf(places, key, index);
		},
	);
	const values = new ValueReader(bag, report, settings);
	const writtenDay = toCivilDate(firstText(properties && propertyValue(properties, 'date')) ?? '');
	const typed = readProperties(bag, values, note.name, writtenDay, report);
	const run = reading(note, typed, tags.includes('private'), report);

	const links = type !== null && LINKING_TYPES.has(type) ? scanLinks(text, outline) : [];
	const linked = links.filter(({ embed }) => !embed);
	const statement = note.headings.find(({ source: { level } }) => level === 1)?.source.text ?? null;
	const objectives =
		type === 'objective'
			? [readObjectiveNote(run, bag, values, statement)]
			: note.containers.flatMap((container) =>
					container.kind === 'objective' ? [readObjectiveHeading(run, container)] : [],
				);
	const milestone = type === 'milestone' ? readMilestoneNote(run, values, bag, tags, linked) : null;
	if (type === 'objective' || type === 'milestone') reportDoneStatus(run, bag.at('status'));
	let plan: ReadonlySet<number> | null = null;
	reportFaults(note.headings, report);
	reportFaults(note.items, report);
	const isRoadmap = type === 'mentorship';
	return {
		path,
		text,
		name: note.name,
		type,
		statement,
		properties: run.properties,
		links: linked,
		objectives,
		objectiveOrder: objectiveOrder(note, objectives),
		milestone,
		ledger: readLedger(run),
		feedback: readFeedback(run),
		answers: readAnswers(run),
		requests: readRequests(run),
		competencies: isRoadmap ? readCompetencies(run) : [],
		checkIns:
			type === 'check-in' ? [readCheckInNote(run, bag, linked)] : readCheckInHeadings(run, linked),
		priorities: isRoadmap ? readPriorities(run) : [],
		commitments: isRoadmap || type === 'agreement' ? readCommitments(run) : [],
		activities: readActivities(run, ({ at }) => {
			plan ??= planLines(objectives, milestone);
			return plan.has(at.line);
		}),
		resources: isRoadmap
			? itemsUnder(note, 'resources')
					.filter((item) => item.section.container === null && isListing(item))
					.map(readListing)
			: [],
		captured: readCaptured(run),
		changes: readChanges(run),
		agreement: type === 'agreement' ? agreementParts(note) : null,
		takeaways: countItems(note, 'takeaways'),
		applied: countItems(note, 'applied'),
		ids: idsOf(note),
		headings: note.headings.map((heading) => ({ text: heading.source.text, at: heading.at })),
		problems: withoutRepeats(problems),
	};
}

/** The notes whose links in running text tie them to others. */
const LINKING_TYPES: ReadonlySet<NoteType> = new Set<NoteType>([
	'mentorship',
	'objective',
	'milestone',
	'check-in',
]);

/** The type may hang on a tag in the text, and how the text is read on the type. */
export function typedText(
	source: NoteSource,
	settings: Settings,
	withQuotes = false,
): { type: NoteType | null; note: NoteText; tags: readonly string[] } {
	const tags = propertyTags(source.properties);
	const type = noteTypeOf(source.properties, tags, settings);
	const note = noteText(source, type, settings, withQuotes);
	if (type !== null) return { type, note, tags };
	const byText = noteTypeOf(null, textTags(note), settings);
	if (byText === null) return { type, note, tags };
	return { type: byText, note: noteText(source, byText, settings, withQuotes), tags };
}

function reportRefusals({ fault, outline }: NoteSource, report: Report): void {
	if (fault !== null) report('broken-properties', fault, { reason: fault.reason });
	if (outline.refusal !== null) {
		report('note-refused', outline.refusal, { reason: outline.refusal.reason });
	}
}

function reportFaults(lines: readonly { readonly line: Line }[], report: Report): void {
	for (const { line } of lines) {
		for (const fault of line.faults) report(fault.code, fault.at, fault.values);
	}
}

function idsOf({ items }: NoteText): NoteRecord['ids'] {
	const ids: { id: string; at: Position }[] = [];
	for (const { line, at } of items) if (line.id !== null) ids.push({ id: line.id, at });
	return ids;
}

const DONE_WORDS: ReadonlySet<string> = new Set(['done', 'achieved', 'completed', 'complete']);

/** `status: done` closes nothing; `achieved` with its day does (format.md §3.2). */
function reportDoneStatus(
	{ properties, report }: Reading,
	at: { line: number; column: number },
): void {
	if (properties.status !== null && DONE_WORDS.has(properties.status)) {
		report('unknown-value', at, { field: 'status', text: properties.status });
	}
}

/** The lines of milestones and steps, which are no activities beside the plan. */
function planLines(
	objectives: readonly ObjectiveRecord[],
	milestone: MilestoneRecord | null,
): ReadonlySet<number> {
	const lines = new Set<number>();
	const addSteps = (steps: readonly StepRecord[]): void => {
		for (const { at, children } of steps) {
			lines.add(at.line);
			addSteps(children);
		}
	};
	if (milestone !== null) addSteps(milestone.steps);
	for (const { milestones, tasks } of objectives) {
		addSteps(tasks);
		for (const listed of milestones) {
			lines.add(listed.at.line);
			if ('steps' in listed) addSteps(listed.steps);
		}
	}
	return lines;
}

/** Headings and links under Objectives as the text has them. */
function objectiveOrder(
	note: NoteText,
	objectives: readonly ObjectiveRecord[],
): NoteRecord['objectiveOrder'] {
	if (note.type !== 'mentorship') return objectives.map((_, index) => index);
	const listed = itemsUnder(note, 'objectives')
		.filter(
			(item) =>
				item.section.container === null &&
				(item.state === null ? isListing(item) : isWholeLink(item.line)),
		)
		.map(readListing);
	const order = [...objectives.map((_, index) => index), ...listed];
	const lineOf = (entry: (typeof order)[number]): number =>
		typeof entry === 'number' ? (objectives[entry]?.at.line ?? 0) : entry.at.line;
	return order.sort((a, b) => lineOf(a) - lineOf(b));
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
	if (problems.length < 2) return problems;
	const seen = new Set<string>();
	return problems.filter(({ code, line, column }) => {
		const key = `${code} ${String(line)}:${String(column)}`;
		return !seen.has(key) && seen.add(key);
	});
}

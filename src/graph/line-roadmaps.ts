import type { Reference } from '../model/line';
import type { NoteRecord } from '../model/note-record';
import type { FeedbackRecord, LedgerRecord } from '../model/relation-record';
import type { Problem } from '../model/problem';
import type { Lookup } from './lookup';
import type { Mentorships } from './mentorships';
import { isLink, personOf } from './person';
import type { Placement } from './placement';
import { targetOf } from './target-of';

/** A line that belongs to a mentorship by itself: an entry, feedback, an activity, a request. */
type Line = NoteRecord['ledger' | 'feedback' | 'activities' | 'answers' | 'requests'][number];

/** Which roadmap each line of a note belongs to (format.md §3.3, "Mentorship of an entry"). */
export interface LineRoadmaps {
	/** Of all lines that `except` does not name; null: of none. */
	readonly usual: string | null;
	readonly except: ReadonlyMap<Line, string | null>;
	/** The roadmaps that get a line. */
	readonly fed: ReadonlySet<string>;
	/** Ledger lines and feedback of no roadmap. */
	readonly unassigned: readonly Problem[];
}

const NOTHING: ReadonlyMap<Line, null> = new Map();

/** The roadmaps of a note's lines; null when it has no line that could belong to one. */
export function lineRoadmaps(
	record: NoteRecord,
	placed: ReadonlyMap<string, Placement>,
	mentorships: Mentorships,
	lookup: Lookup,
): LineRoadmaps | null {
	const placement = placed.get(record.path);
	const joined = placement !== undefined && placement.roadmaps.length > 0;
	const lines = countedLines(record, joined);
	if (lines.length === 0) return null;
	const usual = placement?.own ?? mentorships.onlyActive;
	const fed = new Set<string>();
	const unassigned: Problem[] = [];
	let except: Map<Line, string | null> | null = null;
	for (const line of lines) {
		const roadmap =
			linkedMentorship(line, record.path, lookup) ??
			placement?.own ??
			roadmapOfAim(line, record.path, placed, lookup) ??
			roadmapOfPeople(linksOf(line), record.path, mentorships, lookup) ??
			mentorships.onlyActive;
		if (roadmap !== usual) (except ??= new Map<Line, string | null>()).set(line, roadmap);
		if (roadmap !== null) fed.add(roadmap);
		else if ('private' in line && isEntry(line, joined)) {
			const { text, at } = line;
			unassigned.push({ code: 'unassigned-entry', path: record.path, ...at, values: { text } });
		}
	}
	return { usual, except: except ?? NOTHING, fed, unassigned };
}

/** The roadmap of one line; null when it belongs to none. */
export function roadmapOfLine({ usual, except }: LineRoadmaps, line: Line): string | null {
	return except.get(line) ?? (except.has(line) ? null : usual);
}

/**
 * The roadmap of a ledger line or feedback with these links, in a note whose own roadmap is `own`;
 * null when it belongs to none.
 */
export function roadmapOfLinks(
	links: readonly Reference[],
	from: string,
	own: string | null,
	mentorships: Mentorships,
	lookup: Lookup,
): string | null {
	return (
		linkedMentorshipNote(links, from, lookup) ??
		own ??
		roadmapOfPeople(links, from, mentorships, lookup) ??
		mentorships.onlyActive
	);
}

/** A ledger line by its tag, or by its heading in a note that joined. */
export function isLedgerLine({ tagged }: { readonly tagged: boolean }, joined: boolean): boolean {
	return tagged || joined;
}

/** Feedback by its tags or by its heading; whether a bare name gives it, the parties tell. */
export function mayBeFeedback(item: FeedbackRecord, joined: boolean): boolean {
	const bySign = item.sentiment !== null || (item.underFeedback && joined);
	return bySign || (item.lead !== null && item.themes.length > 0);
}

function countedLines(record: NoteRecord, joined: boolean): readonly Line[] {
	const { ledger, feedback, activities, answers, requests } = record;
	if (
		ledger.length + feedback.length + activities.length + answers.length + requests.length ===
		0
	) {
		return [];
	}
	return [
		...ledger.filter((line) => isLedgerLine(line, joined)),
		...feedback.filter((line) => mayBeFeedback(line, joined)),
		...activities.filter((line) => isLedgerLine(line, joined)),
		...answers,
		...requests,
	];
}

function isEntry(line: LedgerRecord | FeedbackRecord, joined: boolean): boolean {
	if (!('lead' in line)) return true;
	const bySign = line.sentiment !== null || (line.underFeedback && joined);
	return bySign || (line.lead !== null && isLink(line.lead.from));
}

function linksOf(line: Line): readonly Reference[] {
	return 'people' in line ? line.people : line.links;
}

function linkedMentorship(line: Line, from: string, lookup: Lookup): string | null {
	if ('mentorship' in line && line.mentorship !== null) {
		const found = mentorshipNote(line.mentorship, from, lookup);
		if (found !== null) return found;
	}
	return linkedMentorshipNote(linksOf(line), from, lookup);
}

function linkedMentorshipNote(
	links: readonly Reference[],
	from: string,
	lookup: Lookup,
): string | null {
	for (const link of links) {
		const found = mentorshipNote(link, from, lookup);
		if (found !== null) return found;
	}
	return null;
}

function mentorshipNote(link: Reference, from: string, lookup: Lookup): string | null {
	const { path } = lookup.resolve(link, from);
	return path !== null && lookup.record(path)?.type === 'mentorship' ? path : null;
}

/** What an activity supports and the feedback that a box answers say which roadmap is meant. */
function roadmapOfAim(
	line: Line,
	from: string,
	placed: ReadonlyMap<string, Placement>,
	lookup: Lookup,
): string | null {
	const aims =
		'mode' in line ? line.supports : 'themes' in line && 'state' in line ? line.links : [];
	for (const aim of aims) {
		const target = targetOf(aim, from, lookup);
		const isAim = ['objective', 'milestone', 'feedback'].includes(target.kind);
		const roadmap = isAim && 'path' in target ? placed.get(target.path)?.roadmaps[0] : undefined;
		if (roadmap !== undefined) return roadmap;
	}
	return null;
}

/** Several match: the active one that started last. The owner's name decides nothing. */
function roadmapOfPeople(
	links: readonly Reference[],
	from: string,
	{ byPerson, ranked }: Mentorships,
	lookup: Lookup,
): string | null {
	if (links.length === 0) return null;
	const matching = new Set(
		links.flatMap((link) => byPerson.get(personOf(link, from, lookup).key) ?? []),
	);
	return matching.size === 0 ? null : (ranked.find((path) => matching.has(path)) ?? null);
}

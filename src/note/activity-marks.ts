import type { Line } from '../model/line';
import type { ActivityMarks, ActivityMode } from '../model/plan-record';
import { hasTag, tagUnder } from './reading';
import type { ValueReader } from './value-reader';

const MODES: ReadonlySet<string> = new Set<ActivityMode>([
	'practice',
	'assignment',
	'shadowing',
	'side-project',
	'review',
	'reflection',
]);

/** Told by one look: most lines name no mode. */
const SOME_WORD = /\b(?:shadow|reflect|journal|review|retro)/i;
const WORDS: readonly (readonly [RegExp, ActivityMode])[] = [
	[/\bshadow/i, 'shadowing'],
	[/\b(?:reflect|journal)/i, 'reflection'],
	[/\b(?:review|retro)/i, 'review'],
];

/** What a line tells about itself as learning: tags first, then words (format.md §3.3). */
export function activityMarks(line: Line, values: ValueReader): ActivityMarks {
	return {
		mode: taggedMode(line) ?? modeInWords(line.text),
		stretch: hasTag(line, 'stretch'),
		unplanned: hasTag(line, 'unplanned'),
		exposure: hasTag(line, 'exposure'),
		hours: values.hours('effort'),
	};
}

function modeInWords(text: string): ActivityMode | null {
	if (!SOME_WORD.test(text)) return null;
	return WORDS.find(([word]) => word.test(text))?.[1] ?? null;
}

/** Whether a line is an activity by a tag of its own. */
export function isTaggedActivity(line: Line): boolean {
	return (
		line.tags.length > 0 &&
		(taggedMode(line) !== null ||
			hasTag(line, 'stretch') ||
			hasTag(line, 'unplanned') ||
			hasTag(line, 'exposure'))
	);
}

/** The mode of `#activity/MODE`, null without such a tag or with an unknown mode. */
export function taggedMode(line: Line): ActivityMode | null {
	const written = tagUnder(line, 'activity')?.toLowerCase();
	return written !== undefined && MODES.has(written) ? (written as ActivityMode) : null;
}

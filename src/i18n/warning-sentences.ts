import type { CodeOf, Sentence } from './problem-words';

/** What is used, but probably not meant, and how to mend it. */
export const WARNING_SENTENCES: Readonly<Record<CodeOf<'warning'>, Sentence>> = {
	'bad-weight': ({ quoted }) =>
		`${quoted('text', 'This')} is no ${weightName(quoted)} and counts as 1; write a number of at least 0.`,

	'bad-level': ({ plain }) =>
		`Level ${plain('level', '?')} is outside 1 to 5 and counts as ${plain('clamped', 'the nearest')}; ` +
		'write a level from 1 to 5.',

	'unknown-interval': ({ quoted }) =>
		`${quoted('text', 'The value')} in ${quoted('field', 'this property')} is no rhythm; ` +
		'write for example “every 2 weeks”, “monthly”, or a number of days.',

	'not-a-number': ({ quoted }) =>
		`${quoted('text', 'The value')} in ${quoted('field', 'this field')} is no number; ` +
		'write one, with its unit behind it if it has one.',

	'unreadable-effort': ({ quoted }) =>
		`${quoted('text', 'The effort')} is no length of time and counts as missing; ` +
		'write for example “2h”, “45m” or “1h 30m”.',

	'no-baseline': ({ quoted }) =>
		`${quoted('metric', 'The metric')} has no baseline, so its progress is not known; ` +
		'add the value that it started from as “baseline”.',

	'current-outdated': ({ quoted, plain, has }) => {
		const stated = has('stated') ? ` (${plain('stated', '')})` : '';
		const day = has('date') ? ` of ${plain('date', '')}` : '';
		return (
			`“current”${stated} of ${quoted('metric', 'the metric')} is not the newest measurement ` +
			`(${plain('measured', 'another value')}${day}), which counts; remove “current”, or measure again.`
		);
	},

	'metric-differs': ({ quoted, plain }) =>
		`${quoted('metric', 'The metric')} states ${quoted('field', 'a number')} as ${plain('line', 'another value')} here ` +
		`and ${plain('property', 'one')} in the properties, which counts; state it once.`,

	'unknown-metric': ({ quoted }) =>
		`${quoted('objective', 'The objective')} has no metric ${quoted('metric', 'of this name')}, ` +
		'so this value counts nowhere; use the name of one of its metrics.',

	'future-date': ({ quoted, plain }) =>
		`${plain('date', 'This day')} of ${quoted('title', 'this line')} lies in the future and counts ` +
		'all the same; correct the day, or leave it out until then.',

	'check-in-without-date': ({ quoted }) =>
		`${quoted('title', 'This check-in')} has no date, so it does not count as held; ` +
		'add “date” as YYYY-MM-DD.',

	'unassigned-entry': ({ quoted }) =>
		`${quoted('text', 'This entry')} belongs to no roadmap, so it counts nowhere; ` +
		'add “[mentorship:: [[Your roadmap]]]”, or link the mentor.',

	'two-values': ({ quoted }) =>
		`${quoted('field', 'This field')} has two values; ${quoted('first', 'the first one')} counts, ` +
		`so remove ${quoted('second', 'the other')}.`,

	'unknown-dependency': ({ quoted }) =>
		`No milestone has the id ${quoted('id', 'that this one waits for')}; correct it, ` +
		'or give the milestone that id.',

	'done-without-achieved': ({ quoted }) =>
		`The box is done, but ${quoted('title', 'the milestone’s note')} has no “achieved”, which counts; ` +
		'add the day there.',
};

function weightName(quoted: (name: string, otherwise: string) => string): string {
	return quoted('field', 'weight').replace(/[“”]/g, '');
}

import type { CodeOf, Sentence } from './problem-words';
import { smartSentence } from './smart-sentence';

/** Advice: what is missing or could be better, and what to do about it. */
export const HINT_SENTENCES: Readonly<Record<CodeOf<'hint'>, Sentence>> = {
	'missing-why': ({ quoted }) =>
		`${quoted('title', 'The objective')} does not say why it matters; add a line that begins with “Why:”.`,

	'no-outcome': ({ quoted }) =>
		`${quoted('title', 'The objective')} has no outcome to measure; add a metric with baseline and target.`,

	'no-evidence': ({ quoted }) =>
		`Nothing shows that ${quoted('title', 'the milestone')} was achieved; ` +
		'add a note of type evidence that supports it.',

	'no-plan': ({ quoted }) =>
		`${quoted('title', 'It')} has no steps that progress could be counted from; add some as checkboxes.`,

	'closed-with-open-steps': ({ quoted }) =>
		`${quoted('title', 'It')} is done, but steps in it are open; finish them, or cancel them with [-].`,

	'undated-entry': ({ quoted }) =>
		`${quoted('text', 'This line')} has no date, so it is left out where recency counts; ` +
		'begin it with a day as YYYY-MM-DD.',

	'ambiguous-link': ({ quoted, plain }) =>
		`Several notes answer to ${quoted('link', 'this link')}; ${plain('note', 'the nearest one')} is read. ` +
		'Write the whole path to be sure.',

	orphan: ({ quoted }) =>
		`${quoted('title', 'This note')} belongs to no objective; add “objective” with a link to one.`,

	'unaddressed-gap': ({ quoted }) =>
		`No open objective works on ${quoted('name', 'this competency')}, which is below its target; ` +
		'name it in “competencies” of one.',

	'not-specific': smartSentence('specific'),
	'not-measurable': smartSentence('measurable'),
	'not-attainable': smartSentence('attainable'),
	'not-relevant': smartSentence('relevant'),
	'not-time-bound': smartSentence('timeBound'),

	'milestone-gap': ({ plain }) =>
		`No milestone is due between ${plain('from', 'one')} and ${plain('to', 'the next')}; ` +
		'add one, so that progress stays visible.',

	'milestone-pile-up': ({ plain }) =>
		`${plain('count', 'More than 3')} milestones are due within 14 days ` +
		`(${plain('from', 'first day')} to ${plain('to', 'last day')}); move some of them.`,

	'no-assignment': () =>
		'No activity is a real assignment; plan one and mark it “#activity/assignment”.',

	'no-reflection': ({ plain, has }) =>
		`There was no reflection ${has('days') ? `for ${plain('days', '')} days` : 'for a month'}; ` +
		'take a quarter of an hour, and mark it “#activity/reflection”.',

	'one-sided-mix': ({ plain, has }) =>
		`Most activities are of one kind${has('mode') ? ` (${plain('mode', '')})` : ''}; plan other kinds, too.`,

	'one-perspective': ({ quoted }) =>
		`Most of what was read and met comes from ${quoted('perspective', 'one side')}; ` +
		'look for another perspective.',

	'stale-objective': ({ quoted }) =>
		`Nothing has happened in ${quoted('title', 'this objective')} for a while; ` +
		'take a step, or speak of it in the next check-in.',

	'stale-priority': ({ quoted }) =>
		`${quoted('text', 'This priority')} has not been confirmed for long; ` +
		'ask whether it still holds, and renew “asof”.',

	'revisit-due': ({ quoted, plain, has }) =>
		`${quoted('title', 'This')} was to be looked at again${has('date') ? ` on ${plain('date', '')}` : ''}; ` +
		'do so, and set “reviewed” to that day.',

	'unknown-value': ({ quoted, plain }) =>
		plain('field', '') === 'status' && /^(done|achieved|completed?)$/.test(plain('text', ''))
			? `${quoted('text', 'This status')} as “status” closes nothing; set “achieved” to the day instead.`
			: `${quoted('text', 'The value')} in ${quoted('field', 'this field')} is not known and is left out; ` +
				'see the note format for what it may be.',
};

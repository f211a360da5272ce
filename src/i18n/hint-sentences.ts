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

	'no-plan': ({ quoted, plain }) => {
		const title = quoted('title', 'The objective');
		switch (plain('missing', 'milestones')) {
			case 'due':
				return `${title} has no due day; add “due”.`;
			case 'due-and-milestones':
				return `${title} has neither a due day nor milestones; add “due” and the first milestones.`;
			default:
				return `${title} has no milestones that progress could be counted from; add the first ones.`;
		}
	},

	'closed-with-open-steps': ({ quoted, plain }) =>
		`${quoted('title', 'This')} is done, but steps in it are not (${plain('open', '1')}); ` +
		'finish them, or cancel them with [-].',

	'undated-entry': ({ quoted }) =>
		`${quoted('text', 'This line')} has no date, so it is left out where recency counts; ` +
		'begin it with a day as YYYY-MM-DD.',

	'ambiguous-link': ({ quoted, plain }) =>
		`Several notes answer to ${quoted('link', 'this link')}; ${plain('note', 'the nearest one')} is read. ` +
		'Write the whole path to be sure.',

	orphan: ({ quoted }) =>
		`${quoted('title', 'This note')} belongs to no objective; add “objective” with a link to one.`,

	'unaddressed-gap': ({ quoted, plain, has }) => {
		const levels = has('level') && has('target');
		const gap = levels ? ` (${plain('level', '')} of ${plain('target', '')})` : '';
		return (
			`No open objective works on ${quoted('name', 'this competency')}, which is below its target${gap}; ` +
			'name it in “competencies” of one.'
		);
	},

	'not-specific': smartSentence('specific'),
	'not-measurable': smartSentence('measurable'),
	'not-attainable': smartSentence('attainable'),
	'not-relevant': smartSentence('relevant'),
	'not-time-bound': smartSentence('timeBound'),

	'milestone-gap': ({ plain, has }) =>
		`No milestone is due from ${plain('from', 'one day')} to ${plain('to', 'another')}` +
		`${has('days') ? `, ${plain('days', '')} days` : ''}; add one, so that progress stays visible.`,

	'milestone-pile-up': ({ plain }) =>
		`${plain('count', 'More than 3')} milestones are due within 14 days ` +
		`(${plain('from', 'from here')} to ${plain('to', 'the last one')}); move some of them.`,

	'no-assignment': ({ quoted }) =>
		`${quoted('title', 'The objective')} has practice, but no real assignment; ` +
		'plan one and mark it “#activity/assignment”.',

	'no-reflection': ({ plain }) =>
		`There was no reflection for ${plain('days', 'more than 30')} days; ` +
		'take a quarter of an hour for one, and mark it “#activity/reflection”.',

	'one-sided-mix': ({ plain, has }) => {
		const share =
			has('count') && has('of') ? `${plain('count', '')} of ${plain('of', '')}` : 'Most';
		const mode = has('mode') ? `of the kind “${plain('mode', '')}”` : 'of one kind';
		return `${share} activities are ${mode}; plan other kinds, too.`;
	},

	'one-perspective': ({ quoted, plain, has }) => {
		const share =
			has('count') && has('of') ? `${plain('count', '')} of ${plain('of', '')}` : 'Most';
		return (
			`${share} resources and people bring the same perspective, ${quoted('name', 'one side')}; ` +
			'look for another one.'
		);
	},

	'stale-objective': ({ quoted }) =>
		`Nothing has happened in ${quoted('title', 'this objective')} for a while; ` +
		'take a step, or speak of it in the next check-in.',

	'stale-priority': ({ quoted, plain, has }) =>
		`${quoted('text', 'This priority')} was last confirmed ` +
		`${has('days') ? `${plain('days', '')} days` : 'a long time'} ago; ` +
		'ask whether it still holds, and renew “asof”.',

	'revisit-due': ({ quoted, plain, has }) =>
		`${quoted('title', 'This')} was to be looked at again${has('due') ? ` on ${plain('due', '')}` : ''}; ` +
		'do so, and write the day down as its new date (“reviewed” in properties).',

	'unknown-value': ({ quoted, plain }) =>
		plain('field', '') === 'status' && /^(done|achieved|completed?)$/.test(plain('text', ''))
			? `${quoted('text', 'This status')} as “status” closes nothing; set “achieved” to the day instead.`
			: `${quoted('text', 'The value')} in ${quoted('field', 'this field')} is not known and is left out; ` +
				'see the note format for what it may be.',
};

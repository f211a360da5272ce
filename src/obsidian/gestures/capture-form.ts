import { planCapture } from '../../edit/plan/plan-capture';
import { planFeedback } from '../../edit/plan/plan-feedback';
import type { Planning } from '../../edit/plan/planning';
import { answeredDay, NO_DAY } from './answered-day';
import { WAITING, type Answers, type Form, type FormField } from './form';
import { otherSide, peopleOf } from './people-of';

const KINDS = [
	['lesson', 'Lesson'],
	['outcome', 'Outcome'],
	['question', 'Question'],
	['feedback', 'Feedback'],
] as const;

type CaptureKind = (typeof KINDS)[number][0];

/**
 * Captures a lesson, an outcome, a question or feedback in one form (S22, S67). It begins with what
 * was chosen last; `kind` opens it for one of them.
 */
export function captureForm(
	planning: Planning,
	recall: Map<string, string>,
	kind: CaptureKind | null,
): Form {
	const { today, roadmap } = planning;
	const kindOf = (answers: Answers): CaptureKind =>
		KINDS.find(([value]) => value === answers('kind'))?.[0] ?? 'lesson';
	return {
		title: 'Capture',
		button: 'Capture',
		first: {
			kind: kind ?? recall.get('capture.kind') ?? 'lesson',
			from: recall.get('capture.from') ?? otherSide(roadmap),
			sentiment: 'improve',
			on: today,
		},
		fields: (answers) => [
			{ key: 'text', name: 'What', kind: 'line', long: true },
			{ key: 'kind', name: 'Kind', kind: 'choice', options: KINDS },
			...(kindOf(answers) === 'feedback' ? feedbackFields(planning) : []),
			{ key: 'on', name: 'On', kind: 'day' },
		],
		plan: (answers) => {
			const { day: on, wrong } = answeredDay(answers('on'), today);
			if (wrong) return { errors: { on: NO_DAY } };
			const text = answers('text');
			if (text === '' || on === null) return WAITING;
			const chosen = kindOf(answers);
			if (chosen !== 'feedback') return planCapture(planning, { kind: chosen, text, on });
			const from = answers('from');
			const theme = answers('theme').replace(/^#?(?:theme\/)?/, '');
			if (/\s/.test(theme)) {
				return { errors: { theme: 'A theme is one word, such as "concise-writing".' } };
			}
			if (from === '') return WAITING;
			return planFeedback(planning, {
				from,
				to: answers('to') || null,
				text,
				sentiment: answers('sentiment') === 'praise' ? 'praise' : 'improve',
				theme: theme || null,
				activity: answers('activity').replace(/^\[\[|\]\]$/g, '') || null,
				on,
			});
		},
		onWritten: (answers) => {
			recall.set('capture.kind', kindOf(answers));
			if (answers('from') !== '') recall.set('capture.from', answers('from'));
		},
	};
}

function feedbackFields({ roadmap }: Planning): readonly FormField[] {
	const people = peopleOf(roadmap);
	const themes = new Set(roadmap.feedback.flatMap(({ themes: named }) => named));
	return [
		{ key: 'from', name: 'From', kind: 'line', proposals: people },
		{ key: 'to', name: 'To', desc: 'Empty for the usual side.', kind: 'line', proposals: people },
		{
			key: 'sentiment',
			name: 'Praise or improve',
			kind: 'choice',
			options: [
				['improve', 'Improve'],
				['praise', 'Praise'],
			],
		},
		{ key: 'theme', name: 'Theme', desc: 'May stay empty.', kind: 'line', proposals: [...themes] },
		{
			key: 'activity',
			name: 'About',
			desc: 'A note that it is about. May stay empty.',
			kind: 'line',
			proposals: roadmap.objectives.flatMap(({ record, milestones }) => [
				...(record.heading === null ? [record.title] : []),
				...milestones.flatMap((one) => (one.record.form === 'note' ? one.record.title : [])),
			]),
		},
	];
}

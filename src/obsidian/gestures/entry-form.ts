import { planEntry } from '../../edit/plan/plan-entry';
import type { EntryPlanning } from '../../edit/plan/planning';
import { parseEffort } from '../../markdown/parse-effort';
import type { Settings } from '../../model/settings';
import { answeredDay, NO_DAY } from './answered-day';
import { WAITING, type Form } from './form';
import { peopleOf } from './people-of';

/** What is offered as a kind of entry (format.md §3.3); any other word will do. */
const KINDS = {
	give: [
		'brief',
		'insight',
		'update',
		'help',
		'doc',
		'mentoring',
		'feedback',
		'visibility',
		'thanks',
	],
	receive: ['advice', 'review', 'feedback', 'intro', 'shadowing', 'sponsorship', 'resource'],
} as const;

const WORDS = {
	give: { title: 'Give', person: 'For', button: 'Log', offer: 'An offer of mine' },
	receive: { title: 'Receive', person: 'From', button: 'Log', offer: 'Offered to me' },
} as const;

const TARGETS: readonly (readonly [Settings['ledgerTarget'], string])[] = [
	['roadmap', 'Roadmap note'],
	['check-in', "Today's check-in"],
	['daily', 'Daily note'],
];

const NO_PRIORITY = '';

/** A line of the ledger: what was given or received, or is offered (S25, S27). */
export function entryForm(
	planning: EntryPlanning,
	side: 'give' | 'receive',
	state: 'delivered' | 'offered',
): Form {
	const { today, settings, roadmap } = planning;
	const words = WORDS[side];
	const priorities = roadmap.priorities.filter(({ retired }) => !retired);
	return {
		title: words.title,
		button: words.button,
		first: { state, on: today, into: settings.ledgerTarget },
		fields: (answers) => [
			{ key: 'text', name: 'What', kind: 'line', long: true },
			{
				key: 'state',
				name: 'State',
				kind: 'choice',
				options: [
					['delivered', side === 'give' ? 'Given' : 'Received'],
					['offered', words.offer],
				],
			},
			{ key: 'kind', name: 'Kind', kind: 'line', proposals: KINDS[side] },
			{ key: 'with', name: words.person, kind: 'line', proposals: peopleOf(roadmap) },
			{ key: 'effort', name: 'Effort', desc: 'Such as "2h" or "45m".', kind: 'line' },
			...(side === 'give' && priorities.length > 0
				? [
						{
							key: 'priority',
							name: 'Mentor priority',
							kind: 'choice',
							long: true,
							options: [
								[NO_PRIORITY, 'None'] as const,
								...priorities.map(({ text }, index) => [String(index), text] as const),
							],
						} as const,
					]
				: []),
			answers('state') === 'offered'
				? { key: 'due', name: 'Promised for', desc: 'May stay empty.', kind: 'day' }
				: { key: 'on', name: 'On', kind: 'day' },
			{ key: 'into', name: 'Write into', kind: 'choice', options: TARGETS },
		],
		plan: (answers) => {
			const isOffer = answers('state') === 'offered';
			const key = isOffer ? 'due' : 'on';
			const { day, wrong } = answeredDay(answers(key), today);
			if (wrong) return { errors: { [key]: NO_DAY } };
			const effort = answers('effort');
			if (effort !== '' && parseEffort(effort) === null) {
				return { errors: { effort: 'Write hours or minutes, such as "2h", "45m" or "1h 30m".' } };
			}
			const text = answers('text');
			const on = isOffer ? today : day;
			if (text === '' || on === null) return WAITING;
			const chosen = answers('priority');
			return planEntry(planning, {
				side,
				state: isOffer ? 'offered' : 'delivered',
				text,
				kind: answers('kind') || null,
				effort: effort || null,
				priority: chosen === NO_PRIORITY ? null : (priorities[Number(chosen)] ?? null),
				with: answers('with') || null,
				due: isOffer ? day : null,
				on,
				into: TARGETS.find(([target]) => target === answers('into'))?.[0] ?? null,
			});
		},
	};
}

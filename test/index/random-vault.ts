import fc from 'fast-check';

/** One thing that happens to a vault. */
export type VaultEvent =
	| { readonly kind: 'write'; readonly path: string; readonly text: string }
	| { readonly kind: 'rename'; readonly path: string; readonly to: string }
	| { readonly kind: 'remove'; readonly path: string }
	| { readonly kind: 'day'; readonly today: string };

const NAMES = ['R1', 'R2', 'O1', 'O2', 'M1', 'M2', 'Ann', 'Bob', 'Book', 'Note'] as const;
const FOLDERS = ['', 'A/', 'A/B/', 'C/'] as const;

const path = fc
	.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES))
	.map(([folder, name]) => `${folder}${name}.md`);
const link = fc
	.tuple(
		fc.constantFrom(...NAMES, 'A/O1', './M1', 'Nobody'),
		fc.constantFrom('', '', '', '#Learn', '#^p', '#^f', '#^m'),
	)
	.map(([name, subpath]) => `[[${name}${subpath}]]`);
const property = fc.oneof(
	fc
		.tuple(fc.constantFrom('mentorship', 'objective', 'mentee', 'from'), link)
		.map(([key, value]) => `${key}: "${value}"`),
	fc
		.tuple(fc.constantFrom('mentor', 'supports'), fc.array(link, { maxLength: 2 }))
		.map(([key, values]) => `${key}: [${values.map((value) => `"${value}"`).join(', ')}]`),
	fc.constantFrom(
		'start: 2026-01-05',
		'start: 2026-03-01',
		'end: 2026-06-30',
		'end: 2026-12-18',
		'metric: speed',
		'value: 3',
		'date: 2026-05-01',
		'team: Ops',
		'due: 2026-08-01',
		'achieved: 2026-07-01',
		'broken: [',
	),
);
const type = fc.constantFrom(
	...['mentorship', 'mentorship', 'objective', 'milestone', 'check-in', 'agreement'],
	...['resource', 'evidence', 'feedback', 'person', 'none'],
);
const line = fc.oneof(
	fc.constantFrom(
		...['## Objectives', '### Learn', '## Milestones', '## Resources', '## Given', '## Feedback'],
		...['## Mentor priorities', '## Outcomes', '## Actions', '## Check-ins', '## Calendar', ''],
		...['- speed [baseline:: 1] [target:: 5]', '- Quality ^p', '### 2026-05-04 Kickoff'],
	),
	link.map((to) => `- ${to}`),
	link.map((to) => `- [x] ${to}`),
	link.map((to) => `See ${to}.`),
	link.map((to) => `- [ ] Ship it 🆔 a ⛔ b ^m [supports:: ${to}]`),
	link.map((to) => `- [ ] Plan it 🆔 b ⛔ a #activity/practice [supports:: ${to}]`),
	link.map((to) => `- [x] Help #gave/help [for:: ${to}] ✅ 2026-05-02`),
	link.map((to) => `- Talk with ${to} #received/advice`),
	link.map((to) => `- ${to}: well done #praise #theme/talks ^f`),
	link.map((to) => `- [ ] Do better ${to} #theme/talks [owner:: Ann]`),
	link.map((to) => `- [ ] Ask ${to} #feedback-request`),
	fc.constant('- Ann: too long #theme/talks'),
);

/** A small note that makes much of what links can make. */
const noteText: fc.Arbitrary<string> = fc
	.tuple(type, fc.array(property, { maxLength: 4 }), fc.array(line, { maxLength: 8 }))
	.map(([kind, properties, lines]) => {
		const keys = new Set<string>();
		const distinct = properties.filter((one) => {
			const key = one.slice(0, one.indexOf(':'));
			return !keys.has(key) && keys.add(key);
		});
		return ['---', `type: ${kind}`, ...distinct, '---', ...lines].join('\n');
	});

export const vaultNotes: fc.Arbitrary<Record<string, string>> = fc.dictionary(path, noteText, {
	maxKeys: 8,
});

export const vaultEvent: fc.Arbitrary<VaultEvent> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({ kind: fc.constant('write' as const), path, text: noteText }),
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path, to: path }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant('day' as const),
			today: fc.constantFrom('2026-05-15', '2026-08-15', '2027-01-15'),
		}),
	},
);

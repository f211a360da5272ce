import fc from 'fast-check';

const DAYS = ['2026-02-30', '2026-09-01', '2026-10-12', '2026-10-20', 'next friday', '3 things'];
const KEYS = ['due', 'completion', 'cancelled', 'created', 'start', 'id', 'dependsOn', 'priority'];
const OURS = ['effort', 'weight', 'for', 'with', 'status', 'target'];
const VALUES = ['2', '2h', 'high', 'k-1', 'on-hold', '[[Person]]', '[[#^p|a]]', '', 'a [b] c'];
const SIGNS = ['📅', '📆', '🗓️', '⏳', '🛫', '➕', '✅', '❌', '✅️'];

/** What a line is made of: words, and everything that a writer could trip over. */
const piece: fc.Arbitrary<string> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.constantFrom('a', 'Plan', 'done:', 'Practice:', '1.', 'x y', '–', 'é'),
	},
	{
		weight: 4,
		arbitrary: fc
			.tuple(fc.constantFrom(...SIGNS), fc.constantFrom(' ', '', '  '), fc.constantFrom(...DAYS))
			.map((parts) => parts.join('')),
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...DAYS, ...VALUES))
			.map(([key, value]) => `[${key}:: ${value}]`),
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom(...OURS), fc.constantFrom(...VALUES))
			.map(([key, value]) => `(${key}::${value})`),
	},
	{
		weight: 3,
		arbitrary: fc
			.tuple(fc.constantFrom(...OURS), fc.constantFrom(...VALUES))
			.map(([key, value]) => `[${key}:: ${value}]`),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'⏫',
			'🔺\uFE0F',
			'🆔 k-1',
			'⛔ k-1,k-2',
			'⛔ k-1 , m-1',
			'🔁 every week',
			'🏁 keep',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom('#stage/practice', '#stage/none', '#tag', '#gave/brief', '#1', '#ü'),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'[[Note]]',
			'[[Note#^p|alias]]',
			'![[Embed]]',
			'[x](y.md)',
			'<b>',
			'\\[a',
			'&amp;',
		),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'`✅ 2026-09-01`',
			'``[due:: x]``',
			'`',
			'%%',
			'%% ✅ 2026-09-01 %%',
			'<!-- c -->',
			'<!--',
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			'\u2028',
			'\u0085',
			'\u000b',
			'\u00a0',
			'\u200b',
			'\u0000',
			'\ud83d',
			'📅',
			'✅',
			'🎉',
			'[',
			']',
			'(',
			'[[',
			']]',
			'[k:: v',
			'^k',
			'\\',
		),
	},
);

const space = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '');

/** The text of a line, which may end in a block id and white space. */
const content: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(fc.tuple(piece, space), { maxLength: 6 }),
		fc.constantFrom('', '', '', ' ^k-1', '\t^p', '^no'),
		fc.constantFrom('', '', '', ' ', '  ', '\t'),
	)
	.map(([pieces, id, end]) => joined(pieces) + id + end);

/** A tag or a block id that touches what stands before it is none, and would become one without. */
function joined(pieces: readonly (readonly [string, string])[]): string {
	return pieces.reduce((text, [own, after]) => {
		const isBound = /^[#^]/.test(own) && /\S$/.test(text);
		return text + (isBound ? ' ' : '') + own + after;
	}, '');
}

const box = fc.constantFrom(
	'[ ] ',
	'[ ] ',
	'[x] ',
	'[X] ',
	'[/] ',
	'[-]\t',
	'[h] ',
	'[🎉] ',
	'[>] ',
	'[ ]',
	'',
	'',
	'[] ',
	'[x]',
);
const marker = fc.constantFrom(
	'- ',
	'- ',
	'- ',
	'* ',
	'+ ',
	'1. ',
	'2) ',
	'-   ',
	'-\t',
	'1234567890. ',
);
const indent = fc.constantFrom('', '', '', '\t', '\t\t', '  ', '    ', '> ', '> > ', ' ');

const item = fc
	.tuple(indent, marker, box, content)
	.map(([before, mark, status, text]) => before + mark + status + text);

const heading = fc
	.tuple(
		fc.constantFrom('# ', '## ', '### ', '#### '),
		fc.constantFrom(
			'Objectives',
			'Milestones',
			'Discovery',
			'Practice',
			'Mastery',
			'Reflection',
			'Outcomes',
			'Given',
			'Changes',
			'Lessons',
			'Goal',
			'Other [due:: 2026-10-20]',
			'2026-10-12 Kickoff',
		),
		fc.constantFrom('', '', ' ##', ' '),
	)
	.map((parts) => parts.join(''));

const other = fc.constantFrom(
	'text',
	'Why: because',
	'[weight:: 2] [status:: on-hold]  ',
	'due:: 2026-10-20',
	'> [!todo] Title',
	'> quote',
	'```',
	'~~~',
	'%%',
	'<!--',
	'-->',
	'<div>',
	'$$',
	'---',
	'===',
	'| a | b |',
	'|---|---|',
	'    code',
	'<<<<<<< HEAD',
	'=======',
	'[^1]: note',
);

const line = fc.oneof(
	{ weight: 12, arbitrary: item },
	{ weight: 3, arbitrary: heading },
	{ weight: 3, arbitrary: fc.constant('') },
	{ weight: 1, arbitrary: other },
	{ weight: 1, arbitrary: content },
);

const properties = fc.constantFrom(
	[],
	['---', 'type: mentorship', '---'],
	['---', 'type: objective # goal', 'due: 2026-10-20', 'supports:', '  - "[[A]]"', '---'],
	['---', 'type: milestone', 'supports: ["[[A]]", x]', 'notes: |', '  due: 1', '---'],
	['---', 'type: milestone', '---'],
	['---', "'due':   2026-10-01   # soon", 'due: twice', '---'],
	['---', '---'],
	['---', 'open'],
);

const ending = fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r');

/**
 * The text of a note as people and their programs leave it: list lines in every notation, odd
 * spacing, things that are no tasks, any line endings, with or without a byte order mark and a
 * final newline. Usable by `fc.sample` as well.
 */
export const arbitraryNote: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom('', '', '', '\uFEFF'),
		properties,
		fc.array(line, { minLength: 1, maxLength: 14 }),
		fc.oneof(
			{ weight: 4, arbitrary: ending.map((one) => [one]) },
			{ weight: 1, arbitrary: fc.array(ending, { minLength: 2, maxLength: 5 }) },
		),
		fc.boolean(),
	)
	.map(([mark, top, body, endings, isEnded]) => {
		const lines = [...top, ...body];
		const ended = lines.map((own, index) => {
			const isLast = index === lines.length - 1 && !isEnded;
			return isLast ? own : own + (endings[index % endings.length] ?? '\n');
		});
		return mark + ended.join('');
	});

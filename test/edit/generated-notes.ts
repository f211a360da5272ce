import fc from 'fast-check';

/** Lines of ordinary notes: nothing in them takes in what follows. */
const plainLine = fc.constantFrom(
	'',
	'',
	' ',
	'text',
	'Why: because',
	'[due:: 2026-10-12]',
	'- one',
	'- [ ] two 📅 2026-10-12 ^id',
	'* [x] three',
	'+ four',
	'1. five',
	'2) six',
	'\t- below',
	'  - below',
	'    * [/] below',
	'   1. below',
	'  goes on',
	'\tgoes on',
	'## Lessons',
	'### Lessons',
	'## Questions',
	'# Title',
	'#### Other',
	'## Objectives',
	'### An objective',
	'- [[Objective]]',
	'> quote',
	'> - [ ] quoted',
	'> [!note] callout',
	'> \t- in it',
	'---',
	'| a | b |',
	'| --- | --- |',
	'%% aside %%',
	'`%%` 100 %',
);

/** Lines that open or close what is not read. */
const trickyLine = fc.constantFrom(
	'```',
	'~~~',
	'  ```',
	'%%',
	'- a %% b',
	'<!--',
	'- x -->',
	'<div>',
	'</div>',
	'$$',
	'===',
	'      code',
	'- - 1. [ ] stacked',
	'>> - deep',
	'[^1]: note',
);

const top = fc.constantFrom('', '', '---\ntype: mentorship\n---\n', '---\ntype: milestone\n---\n');
const ending = fc.constantFrom('\n', '\r\n', '\r');

function notes(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
	const body = fc.array(fc.tuple(line, ending), { maxLength: 14 });
	return fc
		.tuple(fc.boolean(), top, fc.option(ending), body, fc.boolean())
		.map(([hasMark, head, everywhere, lines, isOpen]) => {
			const text = lines.map(([own, end]) => own + (everywhere ?? end)).join('');
			const ended = head.replaceAll('\n', everywhere ?? '\n') + text;
			return (hasMark ? '\uFEFF' : '') + (isOpen ? ended.replace(/(?:\r\n|\r|\n)$/, '') : ended);
		});
}

/** Notes in all line endings, also mixed, with a BOM or without, some without a final newline. */
export const plainNotes = notes(plainLine);
/** {@link plainNotes} with code blocks, comments, HTML and the like, closed or not. */
export const trickyNotes = notes(fc.oneof({ weight: 3, arbitrary: plainLine }, trickyLine));

import type { CodeOf, Sentence } from './problem-words';

/** What could not be used, and how to mend it. */
export const ERROR_SENTENCES: Readonly<Record<CodeOf<'error'>, Sentence>> = {
	'invalid-date': ({ quoted, plain, has }) => {
		const text = quoted('text', 'The date');
		const place = has('field') ? ` in ${quoted('field', '')}` : '';
		return has('meant')
			? `${text}${place} is not written as a day; write ${plain('meant', '')}.`
			: `${text}${place} is no day that can be read; write one that exists, as YYYY-MM-DD.`;
	},

	'broken-properties': ({ plain }) => {
		const reason = plain('reason', 'They are no names with values.');
		return `The properties cannot be read, so the note counts as one without; mend this line: ${reason}`;
	},

	'broken-link': ({ quoted, has }) => {
		const place = has('field') ? ` in ${quoted('field', '')}` : '';
		return `${quoted('link', 'The link')}${place} leads nowhere; correct it, or create the note.`;
	},

	'dependency-cycle': ({ plain, has }) =>
		`These milestones wait for each other${has('titles') ? `: ${plain('titles', '')}` : ''}; ` +
		'remove one of the dependencies.',

	'duplicate-id': ({ quoted, plain, has }) => {
		const line = has('line') ? `, line ${plain('line', '')}` : '';
		const place = has('note') ? ` in ${plain('note', '')}${line}` : ' by another line';
		return `The id ${quoted('id', 'of this line')} is used${place} already; give this line another one.`;
	},

	'note-refused': ({ plain }) =>
		plain('reason', '') === 'too-large'
			? 'The note is too large to be read in reasonable time; split it into several.'
			: 'Lists or quotes are nested too deep here to be read; flatten them.',
};

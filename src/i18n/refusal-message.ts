import type { Refusal, RefusalCode } from '../model/refusal';
import { problemWords, type Sentence } from './problem-words';

/**
 * Why nothing was written and what to do, in one sentence or two. */
export function refusalMessage({ code, values }: Refusal): string {
	return SENTENCES[code](problemWords(values));
}

/** The same behind its place: `path:line — …`; what concerns no note has none. */
export function refusalText(refusal: Refusal): string {
	const { path, line } = refusal;
	const place = line === null ? path : `${path}:${line}`;
	return place === '' ? refusalMessage(refusal) : `${place} — ${refusalMessage(refusal)}`;
}

const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
	'line-changed': () =>
		'This line is no longer as it was shown; look at it again, then repeat the change.',

	'line-ambiguous': ({ plain, has }) =>
		`Several lines read the same${has('lines') ? ` (${plain('lines', '')})` : ''}, so it is not ` +
		'certain which one is meant; make them differ, or change the line in the note.',

	'not-a': ({ plain }) =>
		`This line is no ${NOUNS.get(plain('what', 'task')) ?? 'line of that kind'}.`,

	'note-changed': () =>
		'The note changed while it was to be written; nothing was written, repeat the change.',

	'note-missing': () => 'The note is not there; it was moved, renamed or deleted.',

	'note-exists': () => 'A file of that name is there already; choose another name.',

	'note-dirty': () =>
		'The note is open with text that is not saved yet; wait a moment, then repeat the change.',

	'note-unreadable': ({ plain }) =>
		`The note cannot be read: ${REASONS.get(plain('reason', '')) ?? ended(plain('reason', 'no reason is known'))}`,

	'note-conflicted': () =>
		'The note has conflict markers of a merge (<<<<<<<); resolve them, then repeat the change.',

	recurring: () =>
		'This task is repeated, so the Tasks plugin looks after its box and dates; change it there.',

	'nested-step': () =>
		'A nested step has the stage of the step that it stands below; move that one.',

	'id-taken': ({ quoted }) =>
		`The line has the id ${quoted('id', 'of another kind')} already, and links may use it; ` +
		'remove it first.',

	'properties-broken': ({ plain, has }) =>
		`The properties of the note cannot be read${has('reason') ? `: ${ended(plain('reason', ''))}` : '.'} ` +
		'Mend them first.',

	'properties-no-map': () =>
		'What stands between the --- lines at the top is no list of names with values; mend it first.',

	'properties-unclosed': () =>
		'The note opens with --- and no second --- closes its properties; add that line first.',

	'key-repeated': ({ quoted }) =>
		`The property ${quoted('key', 'meant')} stands twice; remove one of them first.`,

	'key-nested': ({ quoted }) =>
		`The property ${quoted('key', 'meant')} is written in a form that cannot be changed line by ` +
		'line; write it as a name with one value, or a list.',

	'key-other': ({ quoted }) =>
		`The change would alter the property ${quoted('key', 'beside it')} too, so it was not made; ` +
		'change this one in the note.',

	'no-notation': ({ plain }) => {
		const what = plain('what', 'this');
		const named = what === 'heading' ? 'a heading that deep' : what;
		return `Notes have no way to write ${named} here, so nothing was written.`;
	},

	'name-unknown': ({ quoted }) =>
		`Nothing is called ${quoted('name', 'that')}; check the spelling, or give its path.`,

	'name-ambiguous': ({ quoted, plain, has }) =>
		`Several things are called ${quoted('name', 'that')}` +
		`${has('places') ? `: ${plain('places', '')}` : ''}; name the one that is meant more closely.`,

	'no-daily-note': ({ plain }) =>
		`The daily note${spaced(plain('day', ''), ' of ')} is not there; create it first, ` +
		'or choose another place.',

	'path-refused': ({ plain }) => `The path ${plain('reason', 'is none that notes can have')}.`,

	'bad-value': ({ quoted, plain }) =>
		`${quoted('text', 'This')} cannot be written as ${plain('what', 'a value')}; write it otherwise.`,

	'write-failed': ({ plain }) =>
		`The note could not be written: ${ended(plain('reason', 'no reason is known'))}`,

	'changed-since': () =>
		'The note has changed since, so the change is not undone; undo it in the note.',
};

const NOUNS: ReadonlyMap<string, string> = new Map([
	['task', 'task, it has no box'],
	['step', 'step of a milestone'],
	['item', 'list item that is read'],
	['heading', 'heading'],
	['objective', 'heading of an objective'],
	['sibling', 'neighbour of it in the same list'],
]);

const REASONS: ReadonlyMap<string, string> = new Map([
	['too-large', 'it is too large; split it into several.'],
	['too-deep', 'its lists or quotes are nested too deep here; flatten them.'],
]);

/** A reason as the end of a sentence, whether it brought its full stop or not. */
function ended(reason: string): string {
	return /[.!?…]$/.test(reason) ? reason : `${reason}.`;
}

function spaced(word: string, before: string): string {
	return word === '' ? '' : `${before}${word}`;
}

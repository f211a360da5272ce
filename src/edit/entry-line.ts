import { readLine } from '../markdown/read-line';
import type { CivilDate } from '../model/civil-date';
import type { NewLine } from '../model/edit';
import type { Settings } from '../model/settings';
import type { Planning } from './planning';
import { refuse, type Refused } from './refuse';
import { roadmapField } from './roadmap-field';
import { tagUnder } from './tag-word';

/** What a ledger line says. `for` and `with` are the insides of links; `effort` is '' for none. */
export interface EntryWords {
	readonly side: 'give' | 'receive';
	readonly state: 'delivered' | 'offered';
	readonly text: string;
	readonly kind: string | null;
	readonly effort: string;
	readonly for: string | null;
	readonly with: string | null;
	readonly on: CivilDate;
	readonly due: CivilDate | null;
}

/**
 * The canonical ledger line (edits.md, Gestures) for a note: text, tag, fields, and of an offer the
 * signs of Tasks in the notation of the settings. Refused when it would be read as something else,
 * because the text holds a tag, field or date that counts before ours.
 */
export function entryLine(planning: Planning, words: EntryWords, path: string): NewLine | Refused {
	const { state, side, on, due } = words;
	const top = side === 'give' ? 'gave' : 'received';
	const tag = tagUnder(top, words.kind, 'kind') ?? ` #${top}`;
	if (typeof tag !== 'string') return tag;
	const isOffer = state === 'offered';
	const lead = isOffer ? '' : `${on} `;
	const own = `${lead}${words.text}${tag}${fields(words)}`;
	const entry = `${own}${roadmapField(planning, own, path)}`;
	const text = isOffer ? `${entry}${signs(on, due, planning.settings)}` : entry;
	return saysIt(text, words, tag.slice(2))
		? { text, box: isOffer ? 'open' : null }
		: notSaid(words);
}

function fields({ effort, for: aim, with: person }: EntryWords): string {
	return [
		effort === '' ? '' : ` [effort:: ${effort}]`,
		aim === null ? '' : ` [for:: [[${aim}]]]`,
		person === null ? '' : ` [with:: [[${person}]]]`,
	].join('');
}

function signs(on: CivilDate, due: CivilDate | null, { notation }: Settings): string {
	if (notation === 'dataview') {
		return `  [created:: ${on}]${due === null ? '' : `  [due:: ${due}]`}`;
	}
	return ` ➕ ${on}${due === null ? '' : ` 📅 ${due}`}`;
}

/** Whether a line is read as what was meant: of two tags, fields or dates the first one counts. */
function saysIt(text: string, { state, on, due, effort }: EntryWords, tag: string): boolean {
	const line = readLine(text, 0, text.length, { line: 1, lineFrom: 0 });
	const ledgerTag = line.tags.find((name) => /^(?:gave|received)(?:\/|$)/i.test(name));
	if (ledgerTag !== tag) return false;
	if (effort !== '' && line.fields.find(({ key }) => key === 'effort')?.value !== effort)
		return false;
	if (state === 'delivered') return (line.dates.done ?? line.leadingDate) === on;
	return line.dates.created === on && (line.dates.due ?? null) === due;
}

function notSaid({ text }: EntryWords): Refused {
	return refuse('bad-value', '', null, { what: 'text', text });
}

import type { CivilDate } from '../../model/civil-date';
import type { NewLine } from '../../model/edit';
import type { Settings } from '../../model/settings';
import type { Planning } from './planning';
import { firstField, ownDay, readNewLine } from './read-new-line';
import { refuse, type Refused } from '../refuse';
import { isFirstField, roadmapField } from './roadmap-field';
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
	const mentorship = roadmapField(planning, own, path);
	const entry = `${own}${mentorship}`;
	const text = isOffer ? `${entry}${signs(on, due, planning.settings)}` : entry;
	if (saysIt(text, words, tag, mentorship)) return { text, box: isOffer ? 'open' : null };
	return refuse('bad-value', '', null, { what: 'text', text: words.text });
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
function saysIt(text: string, words: EntryWords, tag: string, mentorship: string): boolean {
	const { state, on, due, effort, for: aim } = words;
	const line = readNewLine(text);
	const ledgerTag = line.tags.find((name) => /^(?:gave|received)(?:\/|$)/i.test(name));
	if (` #${ledgerTag ?? ''}` !== tag) return false;
	if (effort !== '' && firstField(line, 'effort') !== effort) return false;
	if (aim !== null && firstField(line, 'for') !== `[[${aim}]]`) return false;
	if (!isFirstField(text, mentorship)) return false;
	if (state === 'delivered') return ownDay(line) === on;
	return line.dates.created === on && (line.dates.due ?? null) === due;
}

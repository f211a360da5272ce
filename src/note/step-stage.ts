import type { Line } from '../model/line';
import type { Stage } from '../model/note-type';
import type { Settings } from '../model/settings';
import { isStage } from './heading-meaning';
import type { Item, NoteText } from './note-text';
import { tagUnder } from './reading';

/**
 * The stage of a topmost step (format.md §3.3): its tag `#stage/NAME`, else its prefix `Name:`,
 * else, in a milestone note, the nearest stage heading above, else none.
 */
export function stepStage(item: Item, note: NoteText): Stage | null {
	const own = ownStage(item.line, note.settings);
	if (own !== null) return own;
	const { meaning } = item.section;
	return note.type === 'milestone' && isStage(meaning) ? meaning : null;
}

/** The stage that a line names itself, by tag or prefix. */
function ownStage(line: Line, settings: Settings): Stage | null {
	const tagged = tagUnder(line, 'stage');
	const byTag = tagged === null ? null : stageNamed(tagged, settings);
	if (byTag !== null) return byTag;
	const colon = line.text.indexOf(':');
	return colon <= 0 || colon > 40 ? null : stageNamed(line.text.slice(0, colon), settings);
}

/** The stage that a word means, by our name for it or the user's; null for none. */
export function stageNamed(word: string, settings: Settings): Stage | null {
	return stageWords(settings).get(word.trim().normalize('NFC').toLowerCase()) ?? null;
}

const madeFor = new WeakMap<Settings, ReadonlyMap<string, Stage>>();

/** The words for each stage: its id and the user's name, with white space or dashes in it. */
function stageWords(settings: Settings): ReadonlyMap<string, Stage> {
	const known = madeFor.get(settings);
	if (known !== undefined) return known;
	const words = new Map<string, Stage>();
	for (const { id, name } of settings.stages) {
		const plain = name.normalize('NFC').toLowerCase();
		for (const word of [id, plain, plain.replace(/\s+/g, '-')]) {
			if (!words.has(word)) words.set(word, id);
		}
	}
	madeFor.set(settings, words);
	return words;
}

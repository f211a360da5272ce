import type { HeadingMeaning } from '../model/heading-meaning';
import { STAGES, type Stage } from '../model/note-type';
import type { Settings } from '../model/settings';

const WORDS: Readonly<Record<HeadingMeaning, readonly string[]>> = {
	discovery: ['discovery'],
	practice: ['practice'],
	feedback: ['feedback'],
	mastery: ['mastery'],
	purpose: ['purpose', 'why'],
	strengths: ['strengths'],
	competencies: ['competencies', 'skills', 'gaps'],
	context: ['context'],
	objectives: ['objectives', 'goals'],
	'mentor-priorities': ['mentor priorities'],
	'reciprocity-ledger': ['reciprocity ledger', 'ledger'],
	given: ['given'],
	received: ['received'],
	calendar: ['calendar', 'activities'],
	'check-ins': ['check-ins'],
	resources: ['resources', 'reading'],
	questions: ['questions'],
	lessons: ['lessons'],
	'outcomes-reached': ['outcomes reached'],
	assumptions: ['assumptions'],
	changes: ['changes'],
	milestones: ['milestones'],
	outcomes: ['outcomes', 'metrics', 'results'],
	reflection: ['reflection'],
	agenda: ['agenda'],
	progress: ['progress'],
	obstacles: ['obstacles'],
	decisions: ['decisions'],
	actions: ['actions'],
	celebrate: ['celebrate'],
	roles: ['roles'],
	boundaries: ['boundaries'],
	cadence: ['cadence'],
	'success-metrics': ['success metrics'],
	confidentiality: ['confidentiality'],
	'reciprocal-commitments': ['reciprocal commitments'],
	closing: ['closing'],
	takeaways: ['takeaways'],
	applied: ['applied'],
	'shared-challenges': ['shared challenges'],
};

/** Words in lower case, NFC, to the meaning of a heading that consists of them alone. */
export type HeadingWords = ReadonlyMap<string, HeadingMeaning>;

const madeFor = new WeakMap<Settings, HeadingWords>();

/** Our words and the user's: aliases of `settings.headings` and the names of the stages. */
export function headingWords(settings: Settings): HeadingWords {
	const known = madeFor.get(settings);
	if (known !== undefined) return known;
	const words = new Map<string, HeadingMeaning>();
	for (const [meaning, ours] of Object.entries(WORDS) as [HeadingMeaning, readonly string[]][]) {
		for (const word of ours) words.set(word, meaning);
	}
	for (const { id, name } of settings.stages) words.set(plainWord(name), id);
	for (const [heading, aliases] of Object.entries(settings.headings)) {
		const meaning = words.get(plainWord(heading));
		if (meaning === undefined) continue;
		for (const alias of aliases) words.set(plainWord(alias), meaning);
	}
	madeFor.set(settings, words);
	return words;
}

/** The meaning of a heading whose text, without fields, is `text`; null when it has none. */
export function headingMeaning(text: string, words: HeadingWords): HeadingMeaning | null {
	return words.get(plainWord(text)) ?? null;
}

/** Whether a meaning names a stage; only in a milestone note is it read as one. */
export function isStage(meaning: HeadingMeaning | null): meaning is Stage {
	return meaning !== null && (STAGES as readonly string[]).includes(meaning);
}

function plainWord(text: string): string {
	return text.trim().normalize('NFC').toLowerCase();
}

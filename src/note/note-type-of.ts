import { NOTE_TYPES, type NoteType } from '../model/note-type';
import type { Settings } from '../model/settings';
import { firstText, propertyValue, type RawProperties } from './raw-properties';

const ALIASES: Readonly<Partial<Record<NoteType, readonly string[]>>> = {
	mentorship: ['roadmap'],
	objective: ['goal'],
	resource: ['reading'],
	cohort: ['circle'],
};

interface TypeWords {
	readonly values: ReadonlyMap<string, NoteType>;
	readonly tags: ReadonlyMap<string, NoteType>;
}

const madeFor = new WeakMap<Settings, TypeWords>();

/**
 * What kind of note the properties and tags make of it, null when it is none of ours. The type
 * property beats the tags `#mentorship/TYPE` and those of the settings (format.md §3.1 rule 8);
 * values and tags are compared without case. Tags come without `#`.
 */
export function noteTypeOf(
	properties: RawProperties | null,
	tags: readonly string[],
	settings: Settings,
): NoteType | null {
	const words = typeWords(settings);
	if (properties !== null) {
		const written = firstText(propertyValue(properties, settings.typeKey));
		const byValue = written === null ? undefined : words.values.get(written.toLowerCase());
		if (byValue !== undefined) return byValue;
	}
	for (const tag of tags) {
		const byTag = words.tags.get(tag.toLowerCase());
		if (byTag !== undefined) return byTag;
	}
	return null;
}

function typeWords(settings: Settings): TypeWords {
	const known = madeFor.get(settings);
	if (known !== undefined) return known;
	const values = new Map<string, NoteType>();
	const tags = new Map<string, NoteType>();
	for (const type of NOTE_TYPES) {
		const names = [type, ...(ALIASES[type] ?? [])];
		for (const name of [...names, ...(settings.typeValues[type] ?? [])]) {
			values.set(name.trim().toLowerCase(), type);
		}
		for (const name of names) tags.set(`mentorship/${name}`, type);
		for (const tag of settings.tags[type] ?? []) {
			tags.set(tag.trim().replace(/^#/, '').toLowerCase(), type);
		}
	}
	const made = { values, tags };
	madeFor.set(settings, made);
	return made;
}

import type { Planning } from './planning';
import { firstField, readNewLine } from './read-new-line';

/**
 * ` [mentorship:: [[Roadmap]]]` where an entry of this text would be read as another roadmap's or as
 * nobody's (format.md §3.3, Mentorship of an entry); '' where it is this roadmap's without a word.
 */
export function roadmapField({ roadmap, vault }: Planning, text: string, path: string): string {
	const { links } = readNewLine(text);
	const read = vault.roadmapOfLine(
		path,
		links.filter(({ embed }) => !embed),
	);
	return read === roadmap.path ? '' : ` [mentorship:: [[${vault.linkTo(roadmap.path, path)}]]]`;
}

/** Whether no other such field in the text counts before this one, as {@link roadmapField} gave it. */
export function isFirstField(text: string, field: string): boolean {
	return (
		field === '' || field === ` [mentorship:: ${firstField(readNewLine(text), 'mentorship') ?? ''}]`
	);
}

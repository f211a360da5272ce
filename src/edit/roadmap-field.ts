import { readLine } from '../markdown/read-line';
import type { Planning } from './planning';

/**
 * ` [mentorship:: [[Roadmap]]]` where an entry of this text would be read as another roadmap's or as
 * nobody's (format.md §3.3, Mentorship of an entry); '' where it is this roadmap's without a word.
 */
export function roadmapField({ roadmap, vault }: Planning, text: string, path: string): string {
	const { links } = readLine(text, 0, text.length, { line: 1, lineFrom: 0 });
	const read = vault.roadmapOfLine(
		path,
		links.filter(({ embed }) => !embed),
	);
	return read === roadmap.path ? '' : ` [mentorship:: [[${vault.linkTo(roadmap.path, path)}]]]`;
}

import type { CivilDate } from '../model/civil-date';

/** What somebody answers who starts a roadmap; an empty answer stays a prompt (S3–S5). */
export interface RoadmapAnswers {
	/** Name of the note and its first heading. */
	readonly title: string;
	/** A person's name or note name, without brackets; '' when not known yet. */
	readonly mentor: string;
	readonly start: CivilDate;
	/** An interval as the format writes it, such as `every 2 weeks`. */
	readonly cadence: string;
	readonly role: string;
	readonly why: string;
	readonly ambition: string;
	readonly strengths: readonly string[];
	/** Competencies that bridge the gap. */
	readonly gaps: readonly string[];
}

/**
 * The text of a new roadmap in one note (format.md §3.5): legible without the plugin, and every
 * line the reader knows. Answers are data: line breaks become spaces, nothing in them is expanded.
 */
export function newRoadmap(answers: RoadmapAnswers): string {
	const lines = [
		'---',
		'type: mentorship',
		...(answers.mentor === '' ? [] : [`mentor: ${quoted(`[[${oneLine(answers.mentor)}]]`)}`]),
		`start: ${answers.start}`,
		`cadence: ${yamlText(oneLine(answers.cadence))}`,
		'---',
		`# ${oneLine(answers.title)}`,
		'',
		'## Purpose',
		`Role today: ${oneLine(answers.role)}`.trimEnd(),
		`Why now: ${oneLine(answers.why)}`.trimEnd(),
		`Ambition: ${oneLine(answers.ambition)}`.trimEnd(),
		'',
		'## Strengths',
		...bullets(answers.strengths),
		'',
		'## Competencies',
		...bullets(answers.gaps),
		'',
		'## Objectives',
		'',
		'## Mentor priorities',
		'',
		'## Given',
		'',
		'## Received',
		'',
		'## Check-ins',
	];
	return `${lines.join('\n')}\n`;
}

function bullets(entries: readonly string[]): readonly string[] {
	return entries.map(oneLine).flatMap((entry) => (entry === '' ? [] : [`- ${entry}`]));
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Bare when YAML takes it as plain text, else in double quotes. */
function yamlText(text: string): string {
	return /^[A-Za-z][\w ]*$/.test(text) ? text : quoted(text);
}

/** A YAML text in double quotes. */
function quoted(text: string): string {
	return `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}

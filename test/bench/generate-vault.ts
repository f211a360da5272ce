import { addDays } from '../../src/model/civil-date';
import { randomFrom, type Random } from './random';

/** A note of the generated vault; `isOurs` when it belongs to a roadmap. */
export interface GeneratedNote {
	readonly path: string;
	readonly text: string;
	readonly isOurs: boolean;
}

const NOTES_OF_A_ROADMAP = 50;
const OBJECTIVES = 6;
const MILESTONES = 18;
const CHECK_INS = 12;
const START = '2026-01-05';
const STAGES = ['discovery', 'practice', 'feedback', 'mastery'] as const;
const WORDS = (
	'latency review storage handover decision budget rollout team draft question rating queue note ' +
	'platform deck survey charter owner metric slice leads before after without together because'
).split(' ') as [string, ...string[]];

/**
 * A vault of `count` notes, the same for the same seed: 5 % are ours, 50 of them a roadmap, the
 * rest are daily notes and prose with tasks, tables, code, callouts; 2 % have CRLF endings.
 */
export function generateVault(count: number, seed: number): readonly GeneratedNote[] {
	const random = randomFrom(seed);
	const roadmaps = Math.max(1, Math.round((count * 0.05) / NOTES_OF_A_ROADMAP));
	const notes: GeneratedNote[] = [];
	for (let index = 0; index < roadmaps; index++) notes.push(...roadmapNotes(index, random));
	while (notes.length < count) notes.push(foreignNote(notes.length, random));
	return notes.map((note) =>
		random.next() < 0.02 ? { ...note, text: note.text.replaceAll('\n', '\r\n') } : note,
	);
}

function roadmapNotes(index: number, random: Random): GeneratedNote[] {
	const folder = `Mentorship ${String(index)}`;
	const name = `Roadmap ${String(index)}`;
	const notes: GeneratedNote[] = [];
	const add = (path: string, lines: readonly string[]): void => {
		notes.push({ path: `${folder}/${path}.md`, text: `${lines.join('\n')}\n`, isOurs: true });
	};
	const objectives = Array.from(
		{ length: OBJECTIVES },
		(_, n) => `Objective ${String(index)}.${String(n)}`,
	);
	add(name, roadmapLines(objectives, index, random));
	objectives.forEach((title, n) => {
		add(`Objectives/${title}`, objectiveLines(name, index, n, random));
	});
	for (let n = 0; n < MILESTONES; n++) {
		const objective = objectives[n % OBJECTIVES] ?? name;
		add(`Milestones/Milestone ${String(index)}.${String(n)}`, milestoneLines(objective, n, random));
	}
	for (let n = 0; n < CHECK_INS; n++) {
		const day = addDays(START, n * 14 + random.between(-3, 3));
		add(`Check-ins/${day} Check-in ${String(index)}`, checkInLines(name, day, index, random));
	}
	while (notes.length < NOTES_OF_A_ROADMAP) {
		const n = notes.length;
		const about = objectives[n % OBJECTIVES] ?? name;
		add(`Resources/Resource ${String(index)}.${String(n)}`, resourceLines(about, random));
	}
	return notes;
}

function roadmapLines(objectives: readonly string[], index: number, random: Random): string[] {
	return [
		'---',
		'type: mentorship',
		`mentor: "[[Mentor ${String(index)}]]"`,
		`start: ${START}`,
		'end: 2027-06-30',
		'cadence: every 2 weeks',
		'---',
		`# Roadmap ${String(index)}`,
		'',
		'## Purpose',
		sentence(random, 20),
		'',
		'## Competencies',
		...['Delegation', 'Writing', 'Leadership'].map((name) => `- ${name} [level:: 2] [target:: 4]`),
		'',
		'## Objectives',
		...objectives.map((title) => `- [[${title}]]`),
		'',
		'## Mentor priorities',
		`- Reliability [asof:: ${START}] ^reliability`,
		'',
		'## Given',
		...Array.from(
			{ length: 12 },
			(_, n) =>
				`- [x] ${sentence(random, 6)} #gave/brief [effort:: ${String(random.between(1, 4))}h] [for:: [[#^reliability]]] ✅ ${addDays(START, n * 17)}`,
		),
		'## Received',
		...Array.from(
			{ length: 12 },
			(_, n) => `- ${addDays(START, n * 19)} ${sentence(random, 6)} #received/advice`,
		),
	];
}

function objectiveLines(roadmap: string, index: number, n: number, random: Random): string[] {
	const milestones = Array.from({ length: MILESTONES / OBJECTIVES }, (_, k) => n + k * OBJECTIVES);
	return [
		'---',
		'type: objective',
		`mentorship: "[[${roadmap}]]"`,
		`due: ${addDays(START, 330)}`,
		`weight: ${String(random.between(1, 3))}`,
		'competencies:',
		'  - Delegation',
		'metric: lead time',
		'baseline: 9',
		'target: 5',
		'---',
		`# Cut lead time ${String(index)}.${String(n)} from 9 to 5 days by ${addDays(START, 330)}`,
		'',
		`Why: ${sentence(random, 12)}`,
		'',
		'## Milestones',
		...milestones.map((number) => `- [[Milestone ${String(index)}.${String(number)}]]`),
		...Array.from({ length: 4 }, (_, k) =>
			taskMilestone(k, `${String(index)}-${String(n)}`, random),
		).flat(),
		'',
		'## Outcomes',
		'- lead time [baseline:: 9] [target:: 5] [unit:: days]',
		...Array.from({ length: 5 }, (_, k) => `\t- ${addDays(START, k * 40)}: ${String(9 - k / 2)}`),
	];
}

function taskMilestone(k: number, id: string, random: Random): string[] {
	const due = addDays(START, 60 + k * 70);
	const done = k === 0;
	return [
		`- [${done ? 'x' : ' '}] ${sentence(random, 6)} 🆔 ${id}-${String(k)}${k > 0 ? ` ⛔ ${id}-${String(k - 1)}` : ''} 📅 ${due}${done ? ` ✅ ${due}` : ''}`,
		...STAGES.map(
			(stage, s) =>
				`\t- [${done || s < 2 ? 'x' : ' '}] ${sentence(random, 5)} #stage/${stage}${done || s < 2 ? ` ✅ ${addDays(START, 40 + s * 9)}` : ''}`,
		),
	];
}

function milestoneLines(objective: string, n: number, random: Random): string[] {
	return [
		'---',
		'type: milestone',
		`objective: "[[${objective}]]"`,
		`due: ${addDays(START, 30 + n * 17)}`,
		...(n < 6 ? [`achieved: ${addDays(START, 31 + n * 17)}`] : []),
		'---',
		`Observable sign: ${sentence(random, 10)}`,
		'',
		...STAGES.flatMap((stage) => [
			`## ${stage.charAt(0).toUpperCase()}${stage.slice(1)}`,
			...Array.from({ length: 3 }, (_, k) => stepLine(n < 6 || random.next() < 0.5, k, random)),
		]),
		'## Reflection',
		`- Worked: ${sentence(random, 8)}`,
		sentence(random, 250),
	];
}

function stepLine(done: boolean, k: number, random: Random): string {
	const day = addDays(START, 100 + k * 30 + random.between(0, 60));
	return `- [${done ? 'x' : random.pick([' ', '/', '-'])}] ${sentence(random, 8)} [effort:: 2h]${done ? ` ✅ ${day}` : ` 📅 ${day}`}`;
}

function checkInLines(roadmap: string, day: string, index: number, random: Random): string[] {
	return [
		'---',
		'type: check-in',
		'kind: regular',
		`mentorship: "[[${roadmap}]]"`,
		`date: ${day}`,
		'minutes: 30',
		'---',
		'## Progress',
		...Array.from({ length: 5 }, () => `- ${sentence(random, 14)}`),
		'## Competencies',
		'- Delegation [level:: 3] [mentor:: 2]',
		'## Feedback',
		`- [[Mentor ${String(index)}]]: ${sentence(random, 9)} #improve #theme/writing`,
		`- [[Mentor ${String(index)}]]: ${sentence(random, 9)} #praise #theme/delegation`,
		'## Actions',
		...Array.from({ length: 4 }, (_, k) => stepLine(k < 2, k, random)),
		'## Decisions',
		...Array.from({ length: 8 }, () => `- ${sentence(random, 25)}`),
	];
}

function resourceLines(objective: string, random: Random): string[] {
	return [
		'---',
		'type: resource',
		'kind: book',
		`status: ${random.pick(['planned', 'active', 'done'])}`,
		'perspective: engineering',
		'supports:',
		`  - "[[${objective}]]"`,
		'---',
		'## Takeaways',
		...Array.from({ length: 8 }, () => `- ${sentence(random, 30)}`),
	];
}

function foreignNote(number: number, random: Random): GeneratedNote {
	const lines = [
		...(random.next() < 0.4 ? ['---', 'tags: [area/work, log]', `created: ${START}`, '---'] : []),
		`# Note ${String(number)}`,
		'',
	];
	const parts = random.between(5, 11);
	for (let part = 0; part < parts; part++) lines.push(...foreignPart(random), '');
	const path = `Area ${String(number % 97)}/Note ${String(number)}.md`;
	return { path, text: `${lines.join('\n')}\n`, isOurs: false };
}

function foreignPart(random: Random): string[] {
	const day = addDays(START, random.between(0, 300));
	return random.pick<() => string[]>([
		() => [sentence(random, 60)],
		() => [`## ${sentence(random, 3)}`, sentence(random, 40)],
		() => Array.from({ length: 4 }, () => `- [ ] ${sentence(random, 8)} 📅 ${day} #errand`),
		() => [
			'| a | b |',
			'|---|---|',
			...Array.from({ length: 4 }, () => `| ${sentence(random, 4)} | ${sentence(random, 4)} |`),
		],
		() => ['```ts', '- [ ] not a task', sentence(random, 12), '```'],
		() => ['> [!note] Callout', `> - [x] ${sentence(random, 6)}`, `> ${sentence(random, 12)}`],
		() =>
			Array.from(
				{ length: 5 },
				() => `- ${sentence(random, 9)} [[Note ${String(random.between(0, 900))}]]`,
			),
	])();
}

function sentence(random: Random, words: number): string {
	return Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
}

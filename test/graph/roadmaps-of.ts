import { createIndex } from '../../src/index/create-index';
import type { Roadmap } from '../../src/model/graph';
import type { Problem, ProblemCode } from '../../src/model/problem';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings';
import { vaultOfNotes } from '../vault-of-notes';

const TODAY = '2026-10-12';

/** What a vault of notes links to. */
export interface LinkedVault {
	readonly roadmaps: readonly Roadmap[];
	/** Of the only roadmap; throws when there is another number of them. */
	readonly only: () => Roadmap;
	readonly problems: readonly Problem[];
	/** Places `path:line` of the problems with a code. */
	readonly places: (code: ProblemCode) => readonly string[];
	/** How many notes joined. */
	readonly read: number;
	/** The note names of a roadmap, its own left out, without folders. */
	readonly joined: (roadmap: string) => readonly string[];
}

/** Links a vault. `---` and the type are added: `{ 'Note.md': ['type: resource', '', 'text'] }`. */
export async function roadmapsOf(
	notes: Readonly<Record<string, readonly string[]>>,
	settings: Partial<Settings> = {},
): Promise<LinkedVault> {
	const all = { ...DEFAULT_SETTINGS, ...settings };
	const texts = Object.entries(notes).map(([path, lines]) => [path, noteOf(lines)] as const);
	const port = vaultOfNotes(Object.fromEntries(texts));
	const index = createIndex({ port, settings: all, today: TODAY });
	await index.load();
	const snapshot = index.snapshot();
	const roadmaps = snapshot.roadmaps.map(({ roadmap }) => roadmap);
	const problems = snapshot.problems();
	return {
		roadmaps,
		problems,
		read: snapshot.notes.read,
		only: () => {
			const [first, second] = roadmaps;
			if (first === undefined || second !== undefined) {
				throw new Error(`There are ${String(roadmaps.length)} roadmaps.`);
			}
			return first;
		},
		places: (code) =>
			problems.flatMap((problem) =>
				problem.code === code ? [`${problem.path}:${String(problem.line)}`] : [],
			),
		joined: (name) =>
			roadmaps
				.filter(({ title }) => title === name)
				.flatMap(({ notes: paths }) =>
					paths.slice(1).map((path) => path.replace(/^.*\//, '').replace(/\.md$/, '')),
				),
	};
}

/** Properties up to the first empty entry, then the text. */
function noteOf(lines: readonly string[]): string {
	const end = lines.indexOf('');
	const properties = end < 0 ? lines : lines.slice(0, end);
	const body = end < 0 ? [] : lines.slice(end + 1);
	const head = properties.length === 0 ? [] : ['---', ...properties, '---'];
	return [...head, ...body].join('\n');
}

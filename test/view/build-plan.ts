import type {
	MetricFigures,
	MilestoneFigures,
	ObjectiveFigures,
	PlanState,
	StepCounts,
} from '../../src/model/plan-figures';
import type { Metric } from '../../src/model/graph';
import type { MilestoneRecord, ObjectiveRecord } from '../../src/model/plan-record';
import type { Stage } from '../../src/model/note-type';
import { step } from '../measure/build';

const START = { line: 1, column: 1 };
const NO_STEPS: StepCounts = { total: 0, done: 0, started: 0, cancelled: 0 };

/** What a milestone's own line or note must say for it to be in a state. */
const STANDING: Readonly<Partial<Record<PlanState, MilestoneRecord['state']>>> = {
	achieved: 'done',
	cancelled: 'cancelled',
	'on-hold': 'on-hold',
};

type MilestoneParts = Partial<Omit<MilestoneFigures, 'milestone'>> & {
	readonly title: string;
	readonly path?: string;
	readonly line?: number;
	readonly record?: Partial<MilestoneRecord>;
};

/** A milestone with its figures; whatever is not said is empty. */
export function milestone({
	title,
	path,
	line,
	record,
	...figures
}: MilestoneParts): MilestoneFigures {
	return {
		milestone: {
			path: path ?? `Milestones/${title}.md`,
			dependsOn: [],
			record: {
				form: 'note',
				title,
				at: { line: line ?? 1, column: 1 },
				id: null,
				blockId: null,
				dependsOn: [],
				weight: 1,
				state: STANDING[figures.state ?? 'on-track'] ?? 'open',
				achieved: null,
				start: null,
				due: null,
				dueAt: START,
				why: null,
				sign: null,
				steps: [],
				reflections: [],
				unplanned: false,
				sideProject: false,
				links: [],
				...record,
			},
		},
		progress: 0,
		expected: null,
		tolerance: 0.165,
		start: null,
		state: 'on-track',
		days: null,
		stage: null,
		stages: {},
		unstaged: null,
		steps: NO_STEPS,
		flags: [],
		blockedBy: [],
		...figures,
	};
}

/** Steps of a stage as its note has them: `'x done'`, `'/ begun'`, `'- dropped'`, `'  open'`. */
export function steps(
	stage: Stage | null,
	first: number,
	...lines: readonly string[]
): MilestoneRecord['steps'] {
	const STATE = { x: 'done', '/': 'started', '-': 'cancelled', ' ': 'open' } as const;
	return lines.map((line, index) =>
		step({
			stage,
			text: line.slice(2),
			state: STATE[line.charAt(0) as keyof typeof STATE],
			at: { line: first + index, column: 1 },
			links: [...line.matchAll(/\[\[([^\]]*)\]\]/g)].map(([written, path = '']) => ({
				written,
				path,
				subpath: null,
				alias: null,
				at: { line: first + index, column: 1 },
			})),
		}),
	);
}

type ObjectiveParts = Partial<Omit<ObjectiveFigures, 'objective'>> & {
	readonly title: string;
	readonly path?: string;
	readonly record?: Partial<ObjectiveRecord>;
};

/** An objective with its figures; whatever is not said is empty. */
export function objective({ title, path, record, ...figures }: ObjectiveParts): ObjectiveFigures {
	const milestones = figures.milestones ?? [];
	const metrics = figures.metrics ?? [];
	return {
		objective: {
			path: path ?? `Objectives/${title}.md`,
			milestones: milestones.map((each) => each.milestone),
			metrics: metrics.map((each) => each.metric),
			competencies: [],
			evidence: [],
			record: {
				title,
				statement: null,
				at: START,
				heading: null,
				weight: 1,
				state: 'open',
				achieved: null,
				start: null,
				due: null,
				agreed: null,
				reviewed: null,
				confidence: null,
				priority: null,
				area: null,
				why: null,
				outcome: null,
				competencies: [],
				stated: null,
				metrics: [],
				milestones: [],
				tasks: [],
				resources: [],
				...record,
			},
		},
		start: null,
		activity: null,
		outcome: null,
		flags: [],
		state: 'on-track',
		forecast: { date: null, status: null, inputs: null },
		milestones,
		metrics,
		revisitDue: null,
		stale: false,
		...figures,
	};
}

type MetricParts = Partial<Omit<MetricFigures, 'metric'>> &
	Pick<Metric, 'name' | 'unit' | 'baseline' | 'target'>;

/** A metric of `path` with its figures. */
export function metric({ name, unit, baseline, target, ...figures }: MetricParts): MetricFigures {
	return {
		metric: {
			name,
			unit,
			baseline,
			target,
			stated: null,
			direction: null,
			measurements: [],
			at: { path: 'Objectives/Any.md', ...START },
		},
		current: null,
		direction: null,
		progress: null,
		raw: null,
		met: null,
		measurements: [],
		stale: false,
		...figures,
	};
}

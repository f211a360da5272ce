import { noteName } from '../../model/note-name';
import { useMemo, useState } from 'preact/hooks';
import { PROBLEM_SEVERITY, type Problem, type Severity } from '../../model/problem';
import type { RoadmapSnapshot, Snapshot } from '../../model/snapshot';
import { SEVERITY_LABEL } from '../../i18n/labels';
import { EMPTY } from '../../i18n/labels-pane';
import { count } from '../../i18n/count';
import { problemMessage } from '../../i18n/problem-message';
import type { PaneState } from '../pane-state';
import { Icon } from '../parts/icon';
import { PlaceLink } from '../parts/place-link';
import { Section } from '../parts/section';
import { UserText } from '../parts/user-text';
import { bySeverity } from './by-severity';

const FIRST = 5;
const ICON: Readonly<Record<Severity, string>> = {
	error: 'octagon-alert',
	warning: 'triangle-alert',
	hint: 'lightbulb',
};

interface ProblemSectionProps {
	readonly snapshot: Snapshot;
	readonly roadmap: RoadmapSnapshot | null;
	readonly state: PaneState;
}

/** What is wrong in the notes: the worst first, those of this roadmap before others. */
export function ProblemSection({ snapshot, roadmap, state }: ProblemSectionProps) {
	const [all, setAll] = useState(false);
	const problems = useMemo(() => bySeverity(snapshot.problems(), roadmap), [snapshot, roadmap]);
	const shown = all ? problems : problems.slice(0, FIRST);
	return (
		<Section name="problems" state={state} summary={amounts(problems)}>
			{problems.length === 0 && <p class="roadmap-note">{EMPTY.noProblems}</p>}
			<ul class="roadmap-lines">
				{shown.map((problem) => (
					<ProblemLine key={keyOf(problem)} problem={problem} />
				))}
			</ul>
			{problems.length > FIRST && (
				<button type="button" class="roadmap-more" onClick={() => setAll(!all)}>
					{all ? 'Show fewer' : `Show all ${problems.length}`}
				</button>
			)}
		</Section>
	);
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
	const severity = PROBLEM_SEVERITY[problem.code];
	return (
		<li class={`roadmap-line mod-icon mod-${severity}`}>
			<Icon name={ICON[severity]} />
			<span>
				<PlaceLink place={problem}>
					<UserText text={problemMessage(problem)} />
				</PlaceLink>
				<span class="roadmap-quiet">
					<span class="roadmap-dot">{SEVERITY_LABEL[severity]}</span>
					<span class="roadmap-dot">
						<UserText text={noteName(problem.path)} />, line {problem.line}
					</span>
				</span>
			</span>
		</li>
	);
}

/** "2 errors, 1 warning". */
function amounts(problems: readonly Problem[]): string | undefined {
	const words = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
		const amount = problems.filter(({ code }) => PROBLEM_SEVERITY[code] === severity).length;
		return amount === 0 ? [] : [count(amount, severity)];
	});
	return words.length === 0 ? undefined : words.join(', ');
}

function keyOf({ path, line, column, code }: Problem): string {
	return `${path}:${line}:${column}:${code}`;
}

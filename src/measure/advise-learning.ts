import { daysBetween, type CivilDate } from '../model/civil-date';
import type { RoadmapFigures } from '../model/figures';
import type { RhythmFinding } from '../model/plan-figures';
import type { Roadmap } from '../model/graph';
import type { Problem } from '../model/problem';
import { exceeds } from './exceeds';
import { placeIn } from './explain-term';
import { perspectivesMet } from './perspectives';
import { problemAt, topOf } from './problem-at';

const REFLECTION_DAYS = 30;
const MIX_ITEMS = 5;
const ONE_SIDED = 0.8;
const PERSPECTIVE_ITEMS = 5;
const ONE_PERSPECTIVE = 0.6;

/** Hints about gaps, milestone rhythm, activity mix, reflection and perspectives (§4.9, §4.11). */
export function adviseLearning(
	roadmap: Roadmap,
	figures: RoadmapFigures,
	today: CivilDate,
): Problem[] {
	const gaps = figures.competencies.filter(({ unaddressed }) => unaddressed);
	return [
		...gaps.map(({ competency: { name, target, path, at }, effective }) =>
			problemAt('unaddressed-gap', placeIn(path, at), {
				name,
				level: effective ?? '',
				target: target ?? '',
			}),
		),
		...figures.rhythm.map(adviseRhythm),
		...adviseMix(roadmap, figures),
		...adviseReflection(roadmap, figures, today),
		...advisePerspectives(roadmap),
	];
}

/** At the due day of the last milestone of a gap, of the first of a pile-up. */
function adviseRhythm({ kind, from, to, milestones }: RhythmFinding): Problem {
	const milestone = kind === 'gap' ? milestones.at(-1) : milestones[0];
	const at = milestone === undefined ? topOf('') : placeIn(milestone.path, milestone.record.dueAt);
	return kind === 'gap'
		? problemAt('milestone-gap', at, { from, to, days: daysBetween(from, to) })
		: problemAt('milestone-pile-up', at, { from, to, count: milestones.length });
}

function adviseMix(
	{ path }: Roadmap,
	{ activityMix: { modes, total } }: RoadmapFigures,
): Problem[] {
	if (total < MIX_ITEMS) return [];
	return modes.flatMap(({ mode, count, share }) =>
		mode !== null && exceeds(share, ONE_SIDED)
			? [problemAt('one-sided-mix', topOf(path), { mode, count, of: total })]
			: [],
	);
}

/** Counts from the start when nothing was ever reflected on; an ended mentorship is left alone. */
function adviseReflection(
	{ path, start }: Roadmap,
	{ phase, activityMix: { lastReflection } }: RoadmapFigures,
	today: CivilDate,
): Problem[] {
	const since = lastReflection ?? start;
	if (phase === 'ended' || since === null) return [];
	const days = daysBetween(since, today);
	if (days <= REFLECTION_DAYS) return [];
	return [problemAt('no-reflection', topOf(path), { last: lastReflection ?? '', days })];
}

/** One item alone says nothing about how one-sided somebody reads and listens. */
function advisePerspectives(roadmap: Roadmap): Problem[] {
	const { distinct, top } = perspectivesMet(roadmap);
	if (top === null || top.of < 2) return [];
	const isTop = top.of >= PERSPECTIVE_ITEMS && exceeds(top.count / top.of, ONE_PERSPECTIVE);
	if (distinct > 1 && !isTop) return [];
	return [problemAt('one-perspective', topOf(roadmap.path), { ...top })];
}

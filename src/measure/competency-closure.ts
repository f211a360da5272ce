import type { CivilDate } from '../model/civil-date';
import type { ObjectiveFigures } from '../model/plan-figures';
import type { CompetencyClosure, CompetencyFigures } from '../model/relation-figures';
import type { Competency, Roadmap } from '../model/graph';
import { clamp } from './exceeds';
import { latestRatings, type LatestRatings } from './latest-ratings';
import { nameKey } from '../graph/name-key';
import { isPaused } from './paused';
import { stepDay } from './shift-day';
import { weightedMean } from './weighted-mean';

/** Levels, closure and gaps of the roadmap's competencies (§4.9), parallel to them. */
export function measureCompetencies(
	roadmap: Roadmap,
	objectives: readonly ObjectiveFigures[],
	today: CivilDate,
): readonly CompetencyFigures[] {
	if (roadmap.competencies.length === 0) return [];
	const ratings = latestRatings(roadmap, today);
	const naming = objectivesByCompetency(objectives);
	return roadmap.competencies.map((competency) => {
		const key = nameKey(competency.name);
		const rated = ratings.get(key) ?? null;
		const named = naming.get(key) ?? [];
		const effective = effectiveLevel(competency, rated);
		return {
			competency,
			self: rated?.self ?? null,
			mentor: rated?.mentor ?? null,
			agreed: rated?.agreed ?? null,
			effective,
			assessed: rated !== null || isThere(competency),
			closure: closureOf(competency, rated === null ? null : effective),
			blindSpot: blindSpot(rated),
			objectives: named.map(({ objective }) => objective.record.title),
			unaddressed:
				effective !== null &&
				competency.target !== null &&
				effective < competency.target &&
				!named.some(({ state }) => state !== 'achieved' && state !== 'cancelled'),
			stale: isStale(rated?.on ?? roadmap.start, roadmap, today),
		};
	});
}

/**
 * The mean closure by importance over the competencies that have one; null without any. `assessed`
 * counts those, of all that are listed.
 */
export function competencyClosure(competencies: readonly CompetencyFigures[]): CompetencyClosure {
	return {
		value: weightedMean(
			competencies.map(({ competency, closure }) => ({
				weight: competency.importance,
				value: closure,
			})),
		),
		assessed: competencies.filter(({ closure }) => closure !== null).length,
		of: competencies.length,
	};
}

/** Agreed, else the mean of self and mentor, else the one there is, else the starting level. */
function effectiveLevel(competency: Competency, rated: LatestRatings | null): number | null {
	if (rated === null) return competency.level;
	const { self, mentor, agreed } = rated;
	if (agreed !== null) return agreed;
	return self !== null && mentor !== null ? (self + mentor) / 2 : (self ?? mentor);
}

/** A target at or below the start is already there and counts as assessed, rated or not. */
function isThere({ level, target }: Competency): boolean {
	return level !== null && target !== null && target <= level;
}

function closureOf(competency: Competency, assessed: number | null): number | null {
	const { level, target } = competency;
	if (isThere(competency)) return 1;
	if (level === null || target === null || assessed === null) return null;
	return clamp((assessed - level) / (target - level));
}

function blindSpot(rated: LatestRatings | null): number | null {
	if (rated === null || rated.self === null || rated.mentor === null) return null;
	return Math.abs(rated.self - rated.mentor);
}

/** Not rated for more than `revisit`; what was never rated counts from the mentorship's start. */
function isStale(last: CivilDate | null, roadmap: Roadmap, today: CivilDate): boolean {
	if (last === null || isPaused(roadmap.paused, today)) return false;
	const due = stepDay(last, roadmap.revisit);
	return due !== null && today > due;
}

function objectivesByCompetency(
	objectives: readonly ObjectiveFigures[],
): ReadonlyMap<string, readonly ObjectiveFigures[]> {
	const naming = new Map<string, ObjectiveFigures[]>();
	for (const figures of objectives) {
		for (const key of new Set(figures.objective.competencies.map(nameKey))) {
			const named = naming.get(key);
			if (named === undefined) naming.set(key, [figures]);
			else named.push(figures);
		}
	}
	return naming;
}

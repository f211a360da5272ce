import type { Roadmap } from '../model/graph';
import type { RoadmapSnapshot } from '../model/snapshot';
import { UsageError } from './usage-error';

/**
 * The roadmap that a command for a roadmap as a whole means: the only one, else the only active one
 * (its phase is not `ended`). Throws a {@link UsageError} when there is none, or several could be meant.
 */
export function onlyRoadmap(roadmaps: readonly RoadmapSnapshot[]): Roadmap {
	const active = roadmaps.filter(({ figures }) => figures.phase !== 'ended');
	const [only, second] = roadmaps.length === 1 ? roadmaps : active;
	if (only !== undefined && second === undefined) return only.roadmap;
	if (roadmaps.length === 0) throw new UsageError('The vault has no roadmap.');
	const among = active.length === 0 ? roadmaps : active;
	const paths = among.map(({ roadmap }) => roadmap.path).join(', ');
	throw new UsageError(`Several roadmaps could be meant: ${paths}. Name one with --roadmap.`);
}

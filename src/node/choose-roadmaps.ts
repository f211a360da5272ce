import type { RoadmapSnapshot } from '../model/snapshot';
import { UsageError } from './usage-error';

/**
 * The roadmap that `--roadmap` names by its path, its note's name or its title, without case; all
 * of them for null. Throws a {@link UsageError} when none or several answer to the name.
 */
export function chooseRoadmaps(
	roadmaps: readonly RoadmapSnapshot[],
	name: string | null,
): readonly RoadmapSnapshot[] {
	if (name === null) return roadmaps;
	const wanted = comparable(name);
	const namesOf = [
		({ roadmap }: RoadmapSnapshot) => roadmap.path,
		({ roadmap }: RoadmapSnapshot) => roadmap.title,
		({ roadmap }: RoadmapSnapshot) => roadmap.statement ?? '',
	];
	for (const nameOf of namesOf) {
		const found = roadmaps.filter((roadmap) => comparable(nameOf(roadmap)) === wanted);
		if (found.length > 1) {
			throw new UsageError(`Several roadmaps are called "${name}": ${pathsOf(found)}.`);
		}
		if (found.length === 1) return found;
	}
	const known = roadmaps.length === 0 ? 'the vault has none' : `there is ${pathsOf(roadmaps)}`;
	throw new UsageError(`No roadmap is called "${name}"; ${known}.`);
}

function pathsOf(roadmaps: readonly RoadmapSnapshot[]): string {
	return roadmaps.map(({ roadmap }) => roadmap.path).join(', ');
}

function comparable(name: string): string {
	return name.normalize().toLowerCase().trim().replace(/^\.\//, '').replace(/\.md$/, '');
}

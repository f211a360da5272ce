import type { CheckIn } from '../model/graph';
import type { Building } from './building';
import { personAmong } from './parties';
import { objectivesMeant, type Plan } from './plan';
import { targetOf } from './target-of';

/** Check-in notes and dated headings, by date, those without a date last; then path and line. */
export function buildCheckIns(building: Building, plan: Plan): readonly CheckIn[] {
	const { notes, parties, lookup } = building;
	const found = notes.flatMap(({ path, checkIns }) =>
		checkIns.map((checkIn) => ({
			...checkIn,
			path,
			objectives: objectivesMeant(checkIn.links, plan, (link) => {
				const target = targetOf(link, path, lookup);
				return target.kind === 'objective' ? target : { kind: 'nowhere' };
			}),
			actionItems: checkIn.actions.map((action) => ({
				...action,
				path,
				ownerPerson:
					action.owner === null ? null : personAmong(action.owner, path, parties, lookup),
			})),
		})),
	);
	return found.sort(
		(a, b) =>
			compare(a.date ?? '~', b.date ?? '~') || compare(a.path, b.path) || a.at.line - b.at.line,
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

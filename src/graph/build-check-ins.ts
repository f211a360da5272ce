import type { Action, CheckIn } from '../model/graph';
import type { Building } from './building';
import { personAmong } from './parties';
import { objectivesMeant, type Plan } from './plan';
import { targetOf } from './target-of';

/** Check-in notes and dated headings, by date, those without a date last; then path and line. */
export function buildCheckIns(building: Building, plan: Plan): readonly CheckIn[] {
	const { notes, parties, lookup } = building;
	const found: CheckIn[] = [];
	for (const { path, checkIns } of notes) {
		for (const { kind, title, date, minutes, counts, ratings, actions, links, at } of checkIns) {
			const objectives = objectivesMeant(links, plan, (link) => {
				const target = targetOf(link, path, lookup);
				return target.kind === 'objective' ? target : { kind: 'nowhere' };
			});
			const actionItems = actions.map(({ text, owner, due, done, state, at: place }): Action => {
				const ownerPerson = owner === null ? null : personAmong(owner, path, parties, lookup);
				return { text, owner, due, done, state, at: place, path, ownerPerson };
			});
			found.push({
				kind,
				title,
				date,
				minutes,
				counts,
				ratings,
				actions,
				links,
				at,
				path,
				objectives,
				actionItems,
			});
		}
	}
	return found.sort(
		(a, b) =>
			compare(a.date ?? '~', b.date ?? '~') || compare(a.path, b.path) || a.at.line - b.at.line,
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

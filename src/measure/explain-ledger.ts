import type { CivilDate } from '../model/civil-date';
import type { Explanation, FigureName, LeftOut, Term } from '../model/explanation';
import type { CommitmentFigures } from '../model/relation-figures';
import type { Entry, Roadmap } from '../model/graph';
import type { Settings } from '../model/settings';
import type { RoadmapSnapshot } from '../model/snapshot';
import { commitmentPeriods } from './commitment-periods';
import { inputsOf, placeIn, term } from './explain-term';
import { HOURS_WHEN_MISSING } from './give-share';
import { heldCheckIns } from './held-check-ins';
import { recencyWeight } from './recency-weight';
import { stepDay } from './shift-day';

export type ShareFigure = Extract<FigureName, `share-${string}`>;

/**
 * The entries of a give share (§4.6): each weighs its count, hours or recency, with value 1 when
 * given and 0 when received, so that their weighted mean is the share.
 */
export function explainShare(
	figure: ShareFigure,
	{ roadmap, figures }: RoadmapSnapshot,
	settings: Settings,
	today: CivilDate,
): Explanation {
	const { reciprocity } = figures;
	const weigh = (entry: Entry): number | null => {
		if (figure === 'share-by-count') return 1;
		if (figure !== 'share-by-recency') return entry.hours ?? HOURS_WHEN_MISSING;
		if (entry.date === null) return null;
		return recencyWeight(entry.date, today, settings.numbers.halfLifeDays);
	};
	const value = {
		'share-by-count': reciprocity.shareByCount,
		'share-by-hours': reciprocity.shareByHours,
		'share-by-hours-with-sessions': reciprocity.shareByHoursWithSessions,
		'share-by-recency': reciprocity.shareByRecency,
	}[figure];
	const terms = roadmap.entries.map((entry) => entryTerm(entry, weigh(entry)));
	const sessions = figure === 'share-by-hours-with-sessions' ? sessionTerms(roadmap, today) : [];
	return { figure, value, terms: [...terms, ...sessions], inputs: [] };
}

function entryTerm(entry: Entry, weight: number | null): Term {
	const at = placeIn(entry.path, entry);
	const leftOut: LeftOut | null =
		entry.state !== 'delivered' ? 'not-delivered' : weight === null ? 'undated' : null;
	return term(entry.text, weight, entry.side === 'given' ? 1 : 0, at, leftOut);
}

function sessionTerms(roadmap: Roadmap, today: CivilDate): readonly Term[] {
	return heldCheckIns(roadmap, today).map(({ title, minutes, path, at }) =>
		term(title, (minutes ?? 0) / 60, 0, placeIn(path, at)),
	);
}

/** The priorities, 1 when an entry covers them; retired ones do not count (§4.6). */
export function explainCoverage({ figures }: RoadmapSnapshot): Explanation {
	const { priorities, priorityCoverage } = figures.reciprocity;
	return {
		figure: 'priority-coverage',
		value: priorityCoverage === null ? null : priorityCoverage.covered / priorityCoverage.of,
		terms: priorities.map(({ priority, covered }) =>
			term(
				priority.text,
				1,
				covered ? 1 : 0,
				placeIn(priority.path, priority.at),
				priority.retired ? 'retired' : null,
			),
		),
		inputs: inputsOf({ ...priorityCoverage }),
	};
}

/** The periods of a commitment by their first day, 1 when kept; the running one is not judged. */
export function explainCommitment(
	{ commitment, kept, complete }: CommitmentFigures,
	roadmap: Roadmap,
	today: CivilDate,
): Explanation {
	const periods = commitmentPeriods(commitment, roadmap, today);
	const terms: Term[] = [];
	for (let k = 0; periods !== null && k <= periods.complete; k += 1) {
		const from = stepDay(periods.since, periods.every, k);
		if (from === null || from > today) break;
		const running = k === periods.complete ? 'running-period' : null;
		terms.push(term(from, 1, periods.kept.has(k) ? 1 : 0, null, running));
	}
	return { figure: 'commitment-kept', value: kept, terms, inputs: inputsOf({ kept, complete }) };
}

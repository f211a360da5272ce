import type { CivilDate } from '../model/civil-date';
import type { Explanation, FigureName } from '../model/explanation';
import type { MetricFigures, MilestoneFigures, ObjectiveFigures } from '../model/plan-figures';
import type { CadenceFigures, CommitmentFigures, ThemeFigures } from '../model/relation-figures';
import type { Settings } from '../model/settings';
import type { RoadmapSnapshot } from '../model/snapshot';
import { explainForecast } from './explain-forecast';
import { explainCommitment, explainCoverage, explainShare } from './explain-ledger';
import { explainMetric } from './explain-metric';
import { explainHealth, explainProgress } from './explain-milestone';
import { explainActivity, explainClosure, explainOutcome, explainRoadmap } from './explain-roll-up';
import { inputsOf, placeIn, term } from './explain-term';
import { recencyWeight } from './recency-weight';

/** What a figure belongs to; null when it is the roadmap's own. */
export type FigureSubject =
	ObjectiveFigures | MilestoneFigures | MetricFigures | CommitmentFigures | ThemeFigures | null;

/**
 * How a figure came to be, made when somebody asks. `subject` is what the figure belongs to: the
 * figures of its objective, milestone, metric, commitment or theme, null for the roadmap's own. A
 * subject of another kind than the figure throws, because only our own code can ask so.
 */
export function explain(
	snapshot: RoadmapSnapshot,
	figure: FigureName,
	subject: FigureSubject,
	settings: Settings,
	today: CivilDate,
): Explanation {
	const { startedCounts } = settings;
	switch (figure) {
		case 'roadmap-activity':
		case 'roadmap-outcome':
			return explainRoadmap(figure, snapshot.figures);
		case 'objective-activity':
			return explainActivity(asked(subject, 'objective'), startedCounts);
		case 'objective-outcome':
			return explainOutcome(asked(subject, 'objective'));
		case 'milestone-progress':
			return explainProgress(asked(subject, 'milestone'), startedCounts);
		case 'milestone-health':
			return explainHealth(asked(subject, 'milestone'));
		case 'forecast':
			return explainForecast(asked(subject, 'objective'));
		case 'metric-progress':
			return explainMetric(asked(subject, 'metric'));
		case 'adherence':
			return explainAdherence(snapshot.figures.cadence);
		case 'share-by-count':
		case 'share-by-hours':
		case 'share-by-hours-with-sessions':
		case 'share-by-recency':
			return explainShare(figure, snapshot, settings, today);
		case 'competency-closure':
			return explainClosure(snapshot.figures);
		case 'priority-coverage':
			return explainCoverage(snapshot);
		case 'commitment-kept':
			return explainCommitment(asked(subject, 'commitment'), snapshot.roadmap, today);
		case 'theme-score':
			return explainTheme(asked(subject, 'score'), settings.numbers.halfLifeDays, today);
	}
}

/** The subject that has a certain key, which only one kind of figures has. */
function asked<Key extends 'objective' | 'milestone' | 'metric' | 'commitment' | 'score'>(
	subject: FigureSubject,
	key: Key,
): Extract<FigureSubject, Readonly<Record<Key, unknown>>> {
	if (subject === null || !(key in subject)) throw new TypeError(`No ${key} to explain.`);
	return subject as Extract<FigureSubject, Readonly<Record<Key, unknown>>>;
}

/** The slots of the cadence, 1 when filled; those that are not over are not judged (§4.7). */
function explainAdherence({ adherence, slots, filled, missed }: CadenceFigures): Explanation {
	return {
		figure: 'adherence',
		value: adherence,
		terms: slots.map(({ date, state, checkIn }) =>
			term(
				date,
				1,
				state === 'filled' ? 1 : 0,
				checkIn === null ? null : placeIn(checkIn.path, checkIn.at),
				state === 'open' ? 'running-period' : null,
			),
		),
		inputs: inputsOf({ filled, missed }),
	};
}

/** The items of a theme, each weighing by its age; the score is the sum of the weights (§4.10). */
function explainTheme(figures: ThemeFigures, halfLifeDays: number, today: CivilDate): Explanation {
	return {
		figure: 'theme-score',
		value: figures.score,
		terms: figures.items.map((item) =>
			item.date === null
				? term(item.text, null, 1, placeIn(item.path, item), 'undated')
				: term(
						item.text,
						recencyWeight(item.date, today, halfLifeDays),
						1,
						placeIn(item.path, item),
					),
		),
		inputs: inputsOf({ halfLifeDays }),
	};
}

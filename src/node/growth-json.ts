import type {
	ActionFigures,
	CompetencyClosure,
	CompetencyFigures,
	FeedbackFigures,
} from '../model/relation-figures';
import type { Resource } from '../model/graph';
import { comparePlaces } from './compare-places';

/** The competencies as `status --json` shows them, with their closure as a whole. */
export function competenciesJson(
	found: readonly CompetencyFigures[],
	{ value, assessed, of }: CompetencyClosure,
) {
	return {
		competencies: found.map(({ competency, ...figures }) => ({
			name: competency.name,
			base: competency.level,
			target: competency.target,
			self: figures.self,
			mentor: figures.mentor,
			effective: figures.effective,
			closure: figures.closure,
			blindSpot: figures.blindSpot,
			objectives: figures.objectives,
		})),
		competencyClosure: { value, assessed, of },
	};
}

/** Feedback items and themes; `feedback --json` shows the same. */
export function feedbackJson({ items, themes }: FeedbackFigures) {
	return {
		items: items.toSorted(comparePlaces).map((item) => ({
			from: item.from?.name ?? null,
			to: item.to?.name ?? null,
			sentiment: item.sentiment,
			theme: item.themes[0] ?? null,
			date: item.date,
			text: item.text,
			path: item.path,
			line: item.line,
		})),
		themes: themes.map((theme) => ({
			name: theme.name,
			to: theme.to,
			count: theme.count,
			notes: theme.notes,
			givers: theme.givers,
			score: theme.score,
			recurring: theme.recurring,
			turned: theme.turned,
			openLoop: theme.openLoop,
			first: theme.first,
			last: theme.last,
		})),
	};
}

/** Resources, those that are only listed too. */
export function resourcesJson(resources: readonly Resource[]) {
	return resources
		.toSorted((a, b) => comparePlaces(a.at, b.at))
		.map((resource) => ({
			title: resource.title,
			kind: resource.kind,
			status: resource.status,
			perspective: resource.perspective,
			supports: resource.supports,
			takeaways: resource.takeaways,
			applied: resource.applied,
			shared: resource.shared,
			path: resource.path,
		}));
}

/** Action items of the check-ins, by the day of their check-in. */
export function actionsJson(actions: readonly ActionFigures[]) {
	return actions.map(({ action, overdueDays }) => ({
		text: action.text,
		owner: action.ownerPerson?.name ?? null,
		due: action.due,
		state: action.state === 'on-hold' ? 'open' : action.state,
		overdueDays,
		path: action.path,
		line: action.at.line,
	}));
}

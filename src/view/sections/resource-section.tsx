import { count } from '../../i18n/count';
import { Section } from '../parts/section';
import { UserText } from '../parts/user-text';
import type { SectionProps } from './section-props';

/** From list to use: how many resources got how far, and from how many perspectives. */
export function ResourceSection({ roadmap, state }: SectionProps) {
	const { total, done, withTakeaways, applied, shared, ...views } = roadmap.figures.resources;
	if (total === 0) return null;
	const { consumedPerspectives, topPerspective } = views;
	const steps = [
		['listed', total],
		['done', done],
		['with takeaways', withTakeaways],
		['applied', applied],
		['shared', shared],
	] as const;
	return (
		<Section name="resources" state={state} summary={`${done} of ${total} done`}>
			<ul class="roadmap-funnel">
				{steps.map(([word, amount]) => (
					<li key={word} class="roadmap-funnel-step">
						<strong>{amount}</strong> <span>{word}</span>
					</li>
				))}
			</ul>
			{topPerspective !== null && (
				<p class="roadmap-note">
					{count(consumedPerspectives, 'perspective')}, most from{' '}
					<UserText text={topPerspective.name} /> ({topPerspective.count} of {topPerspective.of}).
				</p>
			)}
		</Section>
	);
}

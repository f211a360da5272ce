import { CURRENT_STAGE } from '../../i18n/labels-acts';
import type { StageRow } from './plan-row';

/** What stands in a stage's row: its name and how many of its steps are done. */
export function StageFace({ row: { title, done, total, current } }: { readonly row: StageRow }) {
	return (
		<span class="roadmap-stage">
			<span class="roadmap-title" dir="auto">
				{title}
			</span>
			{current && <span class="roadmap-unseen">{`, ${CURRENT_STAGE}`}</span>}
			<span class="roadmap-quiet">{total === 0 ? 'No steps' : `${done} of ${total}`}</span>
		</span>
	);
}

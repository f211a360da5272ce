import { formatPercent } from '../../i18n/format-number';
import type { ShownStage } from './plan-row';

/** "Discovery done, Practice 50 %, Feedback not begun, Mastery no steps". */
export function stageWords(stages: readonly ShownStage[]): string {
	return stages.map(({ name, progress }) => `${name} ${progressWords(progress)}`).join(', ');
}

/** One part for each stage, filled as far as it is done; a stage without steps is a dashed line. */
export function StageBar({ stages }: { readonly stages: readonly ShownStage[] }) {
	return (
		<span
			class="roadmap-stages"
			role="img"
			aria-label={stageWords(stages)}
			title={stageWords(stages)}
		>
			{stages.map(({ name, progress }) => (
				<span
					key={name}
					class={`roadmap-stage${progress === null ? ' is-unknown' : ''}`}
					style={{ '--roadmap-share': String(progress ?? 0) }}
				/>
			))}
		</span>
	);
}

function progressWords(progress: number | null): string {
	if (progress === null) return 'no steps';
	if (progress === 0) return 'not begun';
	return progress === 1 ? 'done' : formatPercent(progress);
}

import { formatPercent } from '../../i18n/format-number';
import type { ShownStage } from './plan-row';

/** One part for each stage, filled as far as it is done; a stage without steps is a paler part. */
export function StageBar({ stages }: { readonly stages: readonly ShownStage[] }) {
	const words = stages.map(stageWords).join(', ');
	return (
		<span
			class="roadmap-stages"
			role="img"
			aria-label={words}
			title={words}
			style={{ '--roadmap-stages': gradientStops(stages) }}
		/>
	);
}

/** "Discovery done", "Practice 50 %", "Feedback not begun", "Mastery no steps". */
function stageWords({ name, progress }: ShownStage): string {
	if (progress === null) return `${name} no steps`;
	if (progress === 0) return `${name} not begun`;
	return `${name} ${progress === 1 ? 'done' : formatPercent(progress)}`;
}

/**
 * The parts as stops of one gradient, with a gap after each: one element where four parts with
 * their own would make the tree twice as heavy.
 */
function gradientStops(stages: readonly ShownStage[]): string {
	const width = 100 / stages.length;
	return stages
		.flatMap(({ progress }, index) => {
			const from = `${width * index}%`;
			const to = `${width * (index + 1)}%`;
			const filled = `calc(${from} + (${width}% - var(--roadmap-part-gap)) * ${progress ?? 0})`;
			const end = `calc(${to} - var(--roadmap-part-gap))`;
			const rest = progress === null ? 'var(--roadmap-pale)' : 'var(--roadmap-track)';
			return [`var(--roadmap-fill) ${from} ${filled}`, `${rest} 0 ${end}`, `transparent 0 ${to}`];
		})
		.join(', ');
}

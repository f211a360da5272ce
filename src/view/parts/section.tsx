import type { ComponentChildren } from 'preact';
import { SECTION_LABEL } from '../../i18n/labels-pane';
import { isOpen, type PaneState } from '../pane-state';
import { Icon } from './icon';
import { toggles } from './toggles';

interface SectionProps {
	readonly name: keyof typeof SECTION_LABEL;
	readonly state: PaneState;
	/** A few words behind the heading, also while it is closed. */
	readonly summary?: ComponentChildren;
	readonly children: ComponentChildren;
}

/** Key under which the pane remembers whether a section is open. */
export function sectionKey(name: keyof typeof SECTION_LABEL): string {
	return `section:${name}`;
}

/** A part of the pane that can be closed; it starts open. */
export function Section({ name, state, summary, children }: SectionProps) {
	const key = sectionKey(name);
	const open = isOpen(state, key, true);
	return (
		<section class={`roadmap-section mod-${name}`} aria-label={SECTION_LABEL[name]}>
			<h3 class="roadmap-section-head">
				<button
					type="button"
					class="roadmap-section-toggle"
					data-section={name}
					aria-expanded={open}
					{...toggles(key, open)}
				>
					<Icon name="chevron-right" />
					<span>{SECTION_LABEL[name]}</span>
				</button>
				{summary !== undefined && <span class="roadmap-section-summary">{summary}</span>}
			</h3>
			{open && <div class="roadmap-section-body">{children}</div>}
		</section>
	);
}

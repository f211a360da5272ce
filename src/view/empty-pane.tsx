import type { CivilDate } from '../model/civil-date';
import { ACT_LABEL } from '../i18n/labels-acts';
import type { Roadmap } from '../model/graph';
import { EMPTY } from '../i18n/labels-pane';
import { sampleObjective } from '../i18n/sample-objective';
import { usePaneTools } from './pane-tools';
import { Icon } from './parts/icon';
import { PlaceLink } from './parts/place-link';

/** While the notes are being read for the first time. */
export function Reading() {
	return (
		<p class="roadmap-reading" role="status">
			{EMPTY.reading}
		</p>
	);
}

/** No roadmap in the vault: two ways to begin. */
export function NoRoadmap() {
	const { host } = usePaneTools();
	return (
		<div class="roadmap-empty">
			<Icon name="milestone" />
			<h2 class="roadmap-empty-title">{EMPTY.noRoadmap}</h2>
			<p>{EMPTY.noRoadmapHelp}</p>
			<button type="button" class="mod-cta" onClick={() => host.createRoadmap()}>
				{EMPTY.createRoadmap}
			</button>
			<button type="button" onClick={() => host.createExample()}>
				{EMPTY.createExample}
			</button>
		</div>
	);
}

/** A roadmap without objectives: what to write, and where. */
export function NoObjectives({
	roadmap,
	today,
}: {
	readonly roadmap: Roadmap;
	readonly today: CivilDate;
}) {
	const { host } = usePaneTools();
	return (
		<div class="roadmap-empty mod-small">
			<h3 class="roadmap-empty-title">{EMPTY.noObjectives}</h3>
			<p>{EMPTY.noObjectivesHelp}</p>
			<pre class="roadmap-sample">
				<code>{sampleObjective(today)}</code>
			</pre>
			<p>
				<button type="button" onClick={() => host.act({ kind: 'new-objective' }, roadmap)}>
					{ACT_LABEL.newObjective}
				</button>
			</p>
			<p>
				<PlaceLink place={{ path: roadmap.path, line: 1, column: 1 }} class="mod-plain">
					{EMPTY.openRoadmap}
				</PlaceLink>
			</p>
		</div>
	);
}

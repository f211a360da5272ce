import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Snapshot } from '../../src/model/snapshot';
import { INITIAL_PANE_STATE, type PaneState } from '../../src/view/pane-state';
import { PaneToolsContext } from '../../src/view/pane-tools';
import { RoadmapPane } from '../../src/view/roadmap-pane';
import { metric, milestone, objective } from './build-plan';
import { person, roadmap, snapshot } from './build-snapshot';
import { EXAMPLE_OPEN } from './example-open';
import { EXAMPLE_PROBLEMS, EXAMPLE_ROADMAP, EXAMPLE_SNAPSHOT } from './example-snapshot';
import { expectGolden } from './golden';
import { recordingHost } from './test-pane';

function html(shown: Snapshot | null, state: Partial<PaneState> = {}): string {
	const host = recordingHost();
	const text = renderToString(
		<PaneToolsContext.Provider
			value={{
				host,
				change: () => undefined,
				stageName: (id) => id,
				shown: host.plainText,
			}}
		>
			<RoadmapPane
				snapshot={shown}
				state={{ ...INITIAL_PANE_STATE, ...state }}
				settings={DEFAULT_SETTINGS}
			/>
		</PaneToolsContext.Provider>,
	);
	return `${text.replaceAll('><', '>\n<')}\n`;
}

/** What a reader sees, each text once between bars. */
function words(markup: string): string {
	return markup
		.replaceAll(/<[^<>]*>/g, '|')
		.replaceAll(/[|\s]*\|[|\s]*/g, '|')
		.replaceAll('\u00a0', ' ');
}

describe('the roadmap pane as text', () => {
	it('shows the example vault', () => expectGolden('example.txt', html(EXAMPLE_SNAPSHOT)));

	it('shows the example with explanations and the dropped ones open', () =>
		expectGolden(
			'example-explained.txt',
			html(EXAMPLE_SNAPSHOT, {
				sort: 'weight',
				open: {
					dropped: true,
					'why:roadmap-outcome:': true,
					'why:adherence:': true,
					'section:ledger': false,
					'why:objective-outcome:Objectives/Present platform QBR.md': true,
				},
			}),
		));

	it('shows the steps of a milestone by stage', () =>
		expectGolden('example-steps.txt', html(EXAMPLE_SNAPSHOT, { open: EXAMPLE_OPEN })));

	it('offers two ways to begin where there is no roadmap', () =>
		expectGolden('empty.txt', html(snapshot([]))));

	it('teaches what to write where there are no objectives', () =>
		expectGolden('bare.txt', html(snapshot([roadmap({})]))));

	it('switches between several roadmaps and shows the chosen one', () =>
		expectGolden(
			'several.txt',
			html(
				snapshot([
					EXAMPLE_ROADMAP,
					roadmap({
						roadmap: {
							path: 'Amir.md',
							title: 'Amir, first year',
							owner: 'mentor',
							mentors: [person('Jonas Weber')],
							mentee: person('Amir Haddad'),
						},
						figures: { phase: 'selection', objectives: [objective({ title: 'Join the rota' })] },
					}),
				]),
				{ roadmap: 'Amir.md' },
			),
		));

	it('waits calmly while the notes are read', () => {
		expect(words(html(null))).toBe('|Reading your notes…|');
	});

	it('shows the first roadmap when the chosen one is gone', () => {
		expect(html(EXAMPLE_SNAPSHOT, { roadmap: 'Gone.md' })).toContain('Staff Engineer Roadmap');
	});

	it('shows a dash, read out as "not known", for a figure that cannot be computed', () => {
		const shown = words(html(snapshot([roadmap({ figures: { activity: null } })])));
		expect(shown).toContain('|Activity|–|not known|Why not known?|');
	});

	it('writes the words of a note as text, whatever they are', () => {
		const evil = '<img src=x onerror=alert(1)>"\' &lt;';
		const markup = html(
			snapshot([
				roadmap({
					roadmap: { title: evil, statement: evil, mentors: [{ ...person(evil), path: null }] },
					figures: {
						objectives: [
							objective({
								title: evil,
								milestones: [milestone({ title: evil })],
								metrics: [metric({ name: evil, unit: evil, baseline: 1, target: 2 })],
							}),
						],
					},
				}),
			]),
		);
		expect(markup).not.toContain('<img');
		expect(markup).toContain('&lt;img src=x onerror=alert(1)>');
	});

	it('says the problems with the worst first, of this roadmap before others', () => {
		const shown = words(html(snapshot([EXAMPLE_ROADMAP], EXAMPLE_PROBLEMS)));
		expect(shown).toContain('|Problems|1 error, 2 warnings, 5 hints|');
		const places = [...shown.matchAll(/(Error|Warning|Hint)\| · |\|([^|]*)\|, line (\d+)/g)];
		expect(
			places.map(([, , note, line]) => note && `${note}:${line ?? ''}`).filter(Boolean),
		).toEqual([
			'Staff Engineer Roadmap:12',
			'Staff Engineer Roadmap:9',
			'Other:9',
			'Staff Engineer Roadmap:45',
			'Staff Engineer Roadmap:38',
		]);
	});
});

import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Snapshot } from '../../src/model/snapshot';
import { mountRoadmapPane } from '../../src/view/mount-roadmap-pane';
import { INITIAL_PANE_STATE, type PaneState } from '../../src/view/pane-state';
import { setIcon } from '../workbench/widgets/icons';
import { metric, milestone, objective, steps } from './build-plan';
import { roadmap, snapshot } from './build-snapshot';
import { EXAMPLE_PROBLEMS, EXAMPLE_ROADMAP, EXAMPLE_SNAPSHOT } from './example-snapshot';
import { largeSnapshot } from './large-snapshot';
import { recordingHost } from './test-pane';

/** Snapshots that the page can show, by the name in its address. */
const SHOWN: Readonly<Record<string, () => Snapshot | null>> = {
	example: () => EXAMPLE_SNAPSHOT,
	reading: () => null,
	empty: () => snapshot([]),
	bare: () => snapshot([roadmap({ roadmap: { title: 'Path to staff' } })]),
	several: () =>
		snapshot(
			[EXAMPLE_ROADMAP, roadmap({ roadmap: { path: 'Other.md', title: 'Other' } })],
			EXAMPLE_PROBLEMS,
		),
	large: () => largeSnapshot(200),
	passed: () => PASSED,
};

/** A target that is met, a stage that was passed, and a milestone of which every stage was. */
const PASSED: Snapshot = snapshot([
	roadmap({
		roadmap: { title: 'Path to staff' },
		figures: {
			objectives: [
				objective({
					title: 'Cut lead time to five days',
					path: 'Lead.md',
					metrics: [
						metric({
							name: 'lead time',
							unit: 'days',
							baseline: 9,
							target: 5,
							current: 4.5,
							progress: 1,
							raw: 1.125,
							met: '2026-10-01',
						}),
					],
					milestones: [
						milestone({
							title: 'Pilot',
							path: 'Lead.md',
							stage: 'feedback',
							stages: { practice: 1, feedback: 0 },
							record: {
								steps: [
									...steps('practice', 3, 'x Run two pilots with [[Lena Fischer]]'),
									...steps('feedback', 4, '  Ask both teams'),
								],
							},
						}),
						milestone({
							title: 'Handover',
							path: 'Lead.md',
							stages: { mastery: 1 },
							progress: 1,
							record: { steps: steps('mastery', 9, 'x A team runs it alone') },
						}),
					],
				}),
			],
		},
	}),
]);

/** Milliseconds, layout included. */
export interface GalleryTimes {
	/** A pane with 200 rows. */
	readonly build: number;
	/** The same pane with one figure changed. */
	readonly update: number;
	/** As many bare elements with a class and a word: what the machine takes for the least. */
	readonly bare: number;
}

interface Gallery {
	/** Mounts a pane into `element` and keeps its state. */
	mount(element: HTMLElement, name: string, state?: Partial<PaneState>): void;
	/** Medians of several rounds. */
	measure(element: HTMLElement): GalleryTimes;
}

const gallery: Gallery = {
	mount(element, name, initial = {}) {
		let state: PaneState = { ...INITIAL_PANE_STATE, ...initial };
		const shown = SHOWN[name]?.() ?? null;
		const host = { ...recordingHost(), icon: setIcon };
		const props = () => ({
			snapshot: shown,
			state,
			settings: DEFAULT_SETTINGS,
			host,
			onState: (next: PaneState) => {
				state = next;
				pane.update(props());
			},
		});
		const pane = mountRoadmapPane(element, props());
	},
	measure(element) {
		const host = { ...recordingHost(), icon: setIcon };
		const props = (shown: Snapshot) => ({
			snapshot: shown,
			state: INITIAL_PANE_STATE,
			settings: DEFAULT_SETTINGS,
			host,
			onState: () => undefined,
		});
		const times = { build: [] as number[], update: [] as number[], bare: [] as number[] };
		for (let round = 0; round < 15; round++) {
			const before = largeSnapshot(200);
			const after = largeSnapshot(200, 0.5);
			let from = performance.now();
			const pane = mountRoadmapPane(element, props(before));
			element.getBoundingClientRect();
			times.build.push(performance.now() - from);
			from = performance.now();
			pane.update(props(after));
			element.getBoundingClientRect();
			times.update.push(performance.now() - from);
			const amount = element.querySelectorAll('*').length;
			pane.unmount();
			from = performance.now();
			for (let index = 0; index < amount; index++) {
				const span = document.createElement('span');
				span.className = 'roadmap-quiet';
				span.textContent = 'word';
				element.append(span);
			}
			element.getBoundingClientRect();
			times.bare.push(performance.now() - from);
			element.replaceChildren();
		}
		return { build: median(times.build), update: median(times.update), bare: median(times.bare) };
	},
};

function median(times: readonly number[]): number {
	return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

Object.assign(window, { gallery });

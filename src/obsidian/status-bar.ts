import { setTooltip, type Plugin } from 'obsidian';
import { formatDay } from '../i18n/format-day';
import { formatPercent } from '../i18n/format-number';
import type { RoadmapIndex } from '../index/create-index';
import type { RoadmapSnapshot, Snapshot } from '../model/snapshot';
import { openRoadmapPane } from './open-roadmap-pane';

/** Keeps the next check-in and the activity of the roadmap in the status bar (desktop only). */
export function addStatusBar(plugin: Plugin, index: RoadmapIndex): void {
	const item = plugin.addStatusBarItem();
	item.addClass('mod-clickable');
	const button = item.createEl('button', { cls: 'mentorship-roadmap-status' });
	button.addEventListener('click', () => void openRoadmapPane(plugin.app));
	const draw = (snapshot: Snapshot): void => {
		drawStatus(item, button, shownRoadmap(snapshot));
	};
	draw(index.snapshot());
	plugin.register(
		index.subscribe(() => {
			draw(index.snapshot());
		}),
	);
}

/** Of several roadmaps the one that has not ended and started last. */
function shownRoadmap({ roadmaps }: Snapshot): RoadmapSnapshot | null {
	const active = roadmaps.filter(({ figures }) => figures.phase !== 'ended');
	return active.reduce<RoadmapSnapshot | null>(
		(latest, one) =>
			latest === null || (one.roadmap.start ?? '') > (latest.roadmap.start ?? '') ? one : latest,
		null,
	);
}

function drawStatus(item: HTMLElement, button: HTMLElement, shown: RoadmapSnapshot | null): void {
	item.toggleClass('mentorship-roadmap-status-empty', shown === null);
	button.setText('');
	if (shown === null) return;
	const { figures, roadmap } = shown;
	const next = figures.cadence.planned ?? figures.cadence.nextDue;
	const day = next === null ? '–' : formatDay(next);
	button.setText(`Check-in ${day} · ${formatPercent(figures.activity)}`);
	setTooltip(button, `${roadmap.title}: next check-in and activity`, { placement: 'top' });
}

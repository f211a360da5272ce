import type { Plugin } from 'obsidian';
import type { RoadmapIndex } from '../index/create-index';
import { localDay } from './local-day';

const MINUTE = 60_000;

/** Tells the index when the local day has changed: each minute, and when the window comes back. */
export function keepDay(plugin: Plugin, index: RoadmapIndex): void {
	const tell = (): void => {
		index.setToday(localDay());
	};
	tell();
	plugin.registerInterval(window.setInterval(tell, MINUTE));
	plugin.registerDomEvent(window, 'focus', tell);
}

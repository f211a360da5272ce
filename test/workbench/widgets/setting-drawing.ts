import type { SettingDefinitionPage } from 'obsidian';
import type { ControlBinding } from './control-row';

/** A value, or a function that is asked again whenever the rows are refreshed. */
export type Asked<T> = T | (() => T) | undefined;

/** What the rows of a settings tab need from it, and leave with it. */
export interface SettingDrawing {
	readonly binding: ControlBinding;
	openPage(page: SettingDefinitionPage): void;
	/** Runs `apply` now and after every change of a setting. */
	watch(apply: () => void): void;
	/** Runs `undo` when the rows go. */
	cleanUp(undo: () => void): void;
	refresh(): void;
	/** The text in a group's search field, which outlives the rows. */
	query(group: string): string;
	setQuery(group: string, query: string): void;
}

export function ask<T extends boolean | string | null>(asked: Asked<T>, otherwise: T): T {
	return typeof asked === 'function' ? asked() : (asked ?? otherwise);
}

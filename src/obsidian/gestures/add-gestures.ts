import { TFile, type Menu, type Plugin, type TAbstractFile } from 'obsidian';
import { planShare } from '../../edit/plan/plan-link';
import type { Roadmap } from '../../model/graph';
import type { PaneAct } from '../../view/pane-act';
import { carryOutAtOnce, undoLast } from './carry-out';
import { withRoadmap } from './choose-roadmap';
import type { GestureParts } from './gesture-parts';
import { linkNotes, unlinkNote } from './link-notes';
import { performAct } from './perform-act';

/** Commands that act on a roadmap. Ids are for ever: people bind keys to them. */
const ROADMAP_COMMANDS: readonly (readonly [
	id: string,
	name: string,
	icon: string,
	kind: Extract<
		PaneAct['kind'],
		'give' | 'offer' | 'receive' | 'capture' | 'feedback' | 'new-objective'
	>,
])[] = [
	['capture', 'Capture lesson, outcome or question', 'notebook-pen', 'capture'],
	['give', 'Log something given', 'arrow-up-right', 'give'],
	['offer', 'Offer a contribution', 'hand-heart', 'offer'],
	['receive', 'Log something received', 'arrow-down-left', 'receive'],
	['log-feedback', 'Log feedback', 'message-square', 'feedback'],
	['add-objective', 'Add objective', 'target', 'new-objective'],
];

/** Adds the commands that write, and what the menus of notes offer. */
export function addGestures(plugin: Plugin, parts: GestureParts): void {
	const { app } = plugin;
	for (const [id, name, icon, kind] of ROADMAP_COMMANDS) {
		const act: PaneAct = { kind };
		const callback = (): void => {
			withRoadmap(parts, (roadmap) => {
				void performAct(parts, act, roadmap);
			});
		};
		plugin.addCommand({ id, name, icon, callback });
	}
	plugin.addCommand({
		id: 'undo',
		name: 'Undo last roadmap change',
		icon: 'undo-2',
		checkCallback: (checking) => {
			const can = parts.writer.canUndo() !== null;
			if (can && !checking) void undoLast(parts);
			return can;
		},
	});
	const onNote = (id: string, name: string, icon: string, act: (path: string) => void): void => {
		plugin.addCommand({
			id,
			name,
			icon,
			checkCallback: (checking) => {
				const file = app.workspace.getActiveFile();
				if (file === null || !isNote(file)) return false;
				if (!checking) act(file.path);
				return true;
			},
		});
	};
	onNote('link-note', 'Link this note to an objective or milestone', 'link', (path) => {
		linkNotes(parts, [path]);
	});
	onNote('unlink-note', 'Unlink this note from an objective or milestone', 'unlink', (path) => {
		unlinkNote(parts, path);
	});
	onNote('share-note', 'Share with mentor', 'share-2', (path) => {
		void carryOutAtOnce(parts, planShare({ vault: parts.vault() }, path, parts.snapshot().today));
	});
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file) => {
			if (isNote(file)) addToMenu(menu, parts, [file.path]);
		}),
	);
	plugin.registerEvent(
		app.workspace.on('files-menu', (menu, files) => {
			const notes = files.filter(isNote).map(({ path }) => path);
			if (notes.length > 0) addToMenu(menu, parts, notes);
		}),
	);
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, _editor, { file }) => {
			if (file !== null && isNote(file)) addToMenu(menu, parts, [file.path]);
		}),
	);
}

/** Not for the notes of a plan itself: nothing is gained by linking them to it. */
function addToMenu(menu: Menu, parts: GestureParts, notes: readonly string[]): void {
	const { roadmaps } = parts.snapshot();
	if (roadmaps.length === 0) return;
	const plans = new Set(roadmaps.flatMap(({ roadmap }) => notesOfPlan(roadmap)));
	if (notes.some((note) => plans.has(note))) return;
	menu.addItem((item) => {
		item
			.setTitle(
				notes.length === 1
					? 'Link to an objective or milestone'
					: 'Link notes to an objective or milestone',
			)
			.setIcon('link')
			.onClick(() => {
				linkNotes(parts, notes);
			});
	});
}

function notesOfPlan({ path, objectives }: Roadmap): readonly string[] {
	const below = objectives.flatMap((each) => [
		each.path,
		...each.milestones.map((one) => one.path),
	]);
	return [path, ...below];
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md';
}

import { MarkdownView, TextFileView, type App, type TFile } from 'obsidian';

/** The views that hold the text of a note, in any pane and window. Deferred tabs hold none. */
export function viewsOf({ workspace }: App, file: TFile): readonly TextFileView[] {
	const views: TextFileView[] = [];
	workspace.iterateAllLeaves(({ view }) => {
		if (view instanceof TextFileView && view.file === file) views.push(view);
	});
	return views;
}

/**
 * The view in which a person edits the note, in source mode or live preview: the one in use, else
 * the first. Null when the note is only read, or not open.
 */
export function editingView(app: App, views: readonly TextFileView[]): MarkdownView | null {
	const editing = views.filter(isEditing);
	const active = app.workspace.getActiveViewOfType(MarkdownView);
	return editing.find((view) => view === active) ?? editing[0] ?? null;
}

function isEditing(view: TextFileView): view is MarkdownView {
	return view instanceof MarkdownView && view.getMode() === 'source';
}

/** The options of the editing commands beside those that all of them take. */
export interface EditValues {
	readonly on?: string;
	readonly expect?: string;
	readonly why?: string;
	readonly metric?: string;
	readonly kind?: string;
	readonly effort?: string;
	readonly for?: string;
	readonly with?: string;
	readonly due?: string;
	readonly into?: string;
	readonly theme?: string;
	readonly to?: string;
	readonly offer?: boolean;
	readonly praise?: boolean;
	readonly improve?: boolean;
}

/** What each editing command takes of them. */
export const EDIT_OPTIONS = {
	step: ['on', 'expect'],
	milestone: ['on', 'why'],
	objective: ['on', 'why'],
	measure: ['on', 'metric'],
	give: ['on', 'kind', 'effort', 'for', 'with', 'offer', 'due', 'into'],
	receive: ['on', 'kind', 'effort', 'for', 'with', 'offer', 'due', 'into'],
	capture: ['on'],
	feedback: ['on', 'praise', 'improve', 'theme', 'to'],
	link: [],
	unlink: [],
	share: ['on'],
} as const satisfies Readonly<Record<string, readonly (keyof EditValues)[]>>;

export type EditCommand = keyof typeof EDIT_OPTIONS;

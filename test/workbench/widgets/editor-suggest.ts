import { notImplemented } from '../not-implemented';

/** A plugin may extend it at load; to make one is refused, since no editor here asks it. */
export abstract class EditorSuggest {
	constructor() {
		notImplemented('EditorSuggest');
	}
}

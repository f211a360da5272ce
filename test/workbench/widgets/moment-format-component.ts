import { notImplemented } from '../not-implemented';

/** A field for date formats; there is no Moment here. */
export class MomentFormatComponent {
	constructor() {
		notImplemented('MomentFormatComponent');
	}
}

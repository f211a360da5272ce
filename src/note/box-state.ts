import type { BoxState } from '../model/plan-record';

/** What the character in a box means (format.md §3.3); `h` holds only a milestone's own line. */
export function boxState(status: string): BoxState {
	switch (status) {
		case 'x':
		case 'X':
			return 'done';
		case '/':
			return 'started';
		case '-':
			return 'cancelled';
		case 'h':
			return 'on-hold';
		default:
			return 'open';
	}
}

import { exceeds } from './exceeds';

const BUSY = 0.8;
const MOVING = 0.4;

/** Much activity and little outcome (§4.3): at least .8 against less than .4, both known. */
export function isBusyNotMoving(activity: number | null, outcome: number | null): boolean {
	if (activity === null || outcome === null) return false;
	return !exceeds(BUSY, activity) && exceeds(MOVING, outcome);
}

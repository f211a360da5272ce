/** Far below every figure that is shown, far above what binary fractions lose. */
const NOISE = 1e-9;

/**
 * Whether `a` is greater than `b` in more than the noise of binary fractions: 0.665 − 0.5 does not
 * exceed 0.165, though a plain comparison says so.
 */
export function exceeds(a: number, b: number): boolean {
	return a - b > NOISE;
}

/** The next whole number, where 42.0000000001 is noise and stays 42. */
export function ceilBeyondNoise(value: number): number {
	return Math.ceil(value - NOISE);
}

/** `value` between 0 and 1; never −0. */
export function clamp(value: number): number {
	if (value >= 1) return 1;
	return value > 0 ? value : 0;
}

/** What stands for a number that is not known; never 0. */
export const NOT_KNOWN = '–';

/** Guards against 28.499999999999996 for .285: half of a percent is rounded up, as written. */
const BINARY_DUST = 1e-9;

/** A share as whole percent, half rounded up: .5952 is "60 %". For display only. */
export function formatPercent(share: number | null): string {
	return share === null ? NOT_KNOWN : `${Math.floor(share * 100 + 0.5 + BINARY_DUST)}\u00a0%`;
}

/** A number with at most `digits` decimals and no group signs: 960, 7.5, 1.696. */
export function formatNumber(value: number | null, digits = 2): string {
	if (value === null) return NOT_KNOWN;
	const scale = 10 ** digits;
	return String(Math.floor(value * scale + 0.5 + BINARY_DUST) / scale);
}

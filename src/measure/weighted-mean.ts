/** A value with its weight; null is left out. */
export interface Weighted {
	readonly weight: number;
	readonly value: number | null;
}

/** `Σ w·v / Σ w` over what has a value; null when nothing has, or the weights add up to 0 (§4.3). */
export function weightedMean(parts: Iterable<Weighted>): number | null {
	let sum = 0;
	let weights = 0;
	for (const { weight, value } of parts) {
		if (value === null) continue;
		sum += weight * value;
		weights += weight;
	}
	return weights === 0 ? null : sum / weights;
}

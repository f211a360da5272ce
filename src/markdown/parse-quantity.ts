/** A number and its unit, or null when the text is no number (computations.md §4.8). */
export function parseQuantity(
	_text: string,
	_decimal: 'point' | 'comma',
): { value: number; unit: string | null } | null {
	return null;
}

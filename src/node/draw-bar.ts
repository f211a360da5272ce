/** A share as a bar: `██████░░░░`. Only 1 fills it, and anything above 0 shows. Null: no bar. */
export function drawBar(share: number | null, columns: number): string {
	if (share === null) return '·'.repeat(columns);
	const full = Math.round(share * columns);
	const filled = share >= 1 ? columns : Math.min(columns - 1, share > 0 ? Math.max(1, full) : 0);
	return '█'.repeat(filled) + '░'.repeat(columns - filled);
}

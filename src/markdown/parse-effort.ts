const EFFORT =
	/^(?:(\d{1,6}(?:\.\d{1,6})?) ?h(?:ours?|rs?)?)?(?: ?(\d{1,6}(?:\.\d{1,6})?) ?m(?:in(?:ute)?s?)?)?$/;
const BARE = /^\d{1,6}(?:\.\d{1,6})?$/;

/**
 * Hours (format.md §3.3): `2h`, `1.5h`, `45m`, `90 min`, `1h 30m`, `2 hours`; a bare number is
 * hours. Null for anything else.
 */
export function parseEffort(text: string): number | null {
	const written = text.trim().toLowerCase().replace(/\s+/g, ' ');
	if (BARE.test(written)) return Number(written);
	const match = EFFORT.exec(written);
	if (match === null || written === '') return null;
	return Number(match[1] ?? 0) + Number(match[2] ?? 0) / 60;
}

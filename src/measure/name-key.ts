/** A name as names are compared: in NFC, without case and outer space (format.md §3.1 rule 6). */
export function nameKey(name: string): string {
	return name.normalize('NFC').trim().toLowerCase();
}

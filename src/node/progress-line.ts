/** A line that counts on a terminal while a long run goes on. */
export interface ProgressLine {
	readonly show: (count: number, of: number) => void;
	/** Wipes the line; called before anything else is printed. */
	readonly clear: () => void;
}

const SILENT_MS = 400;
const EVERY_MS = 100;

/** A progress line on `stream`; short runs never show one. */
export function progressLine(
	stream: { readonly write: (text: string) => unknown },
	clock: () => number = () => performance.now(),
): ProgressLine {
	const started = clock();
	let shown: number | null = null;
	return {
		show: (count, of) => {
			const now = clock();
			if (now - started < SILENT_MS || now - (shown ?? 0) < EVERY_MS) return;
			shown = now;
			stream.write(`\r\u001b[KReading notes: ${count} of ${of}`);
		},
		clear: () => {
			if (shown !== null) stream.write('\r\u001b[K');
		},
	};
}

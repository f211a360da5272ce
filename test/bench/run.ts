import { benchClicks } from './bench-clicks';
import { benchCommand } from './bench-command';
import { benchEdits } from './bench-edits';
import { benchEvaluation } from './bench-evaluation';
import { benchIndex } from './bench-index';
import { benchInterleavings } from './bench-interleavings';
import { benchMeasure } from './bench-measure';
import { benchParsers } from './bench-parsers';
import { readAndParse } from './floor';
import { tell, type Figure } from './statistics';

const SIZES = [1000, 10_000, 50_000];
const EDITS = Number(process.env.BENCH_EDITS ?? 1_000_000);
const INTERLEAVINGS = Number(process.env.BENCH_INTERLEAVINGS ?? 100_000);

/** In the order in which they run; `npm run bench -- NAME…` runs some of them. */
const BENCHES: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
	index: () => benchIndex(SIZES),
	measure: benchMeasure,
	command: benchCommand,
	parsers: benchParsers,
	evaluation: benchEvaluation,
	clicks: benchClicks,
	edits: () => benchEdits(EDITS),
	interleavings: () => benchInterleavings(INTERLEAVINGS),
};

const [flag, folder] = process.argv.slice(2);
if (flag === '--floor' && folder !== undefined) {
	console.log(readAndParse(folder));
} else {
	const names = process.argv.slice(2);
	const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
	if (unknown.length > 0) throw new Error(`There is no bench named ${unknown.join(', ')}.`);
	let broken = 0;
	for (const [name, bench] of Object.entries(BENCHES)) {
		if (names.length > 0 && !names.includes(name)) continue;
		const kept = (await bench()).map(tell);
		broken += kept.filter((isKept) => !isKept).length;
	}
	console.log(broken === 0 ? 'All limits are kept.' : `${String(broken)} limits are broken.`);
	process.exitCode = broken === 0 ? 0 : 1;
}

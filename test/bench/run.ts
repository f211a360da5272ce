import { benchCommand } from './bench-command';
import { benchEdits } from './bench-edits';
import { benchEvaluation } from './bench-evaluation';
import { benchIndex } from './bench-index';
import { benchInterleavings } from './bench-interleavings';
import { benchMeasure } from './bench-measure';
import { benchParsers } from './bench-parsers';
import { readAndParse } from './floor';
import { tell } from './statistics';

const SIZES = [1000, 10_000, 50_000];
const EDITS = Number(process.env.BENCH_EDITS ?? 1_000_000);
const INTERLEAVINGS = Number(process.env.BENCH_INTERLEAVINGS ?? 100_000);

const [flag, folder] = process.argv.slice(2);
if (flag === '--floor' && folder !== undefined) {
	console.log(readAndParse(folder));
} else {
	const figures = [
		...(await benchIndex(SIZES)),
		...(await benchMeasure()),
		...benchCommand(),
		...benchParsers(),
		...benchEvaluation(),
		...benchEdits(EDITS),
		...(await benchInterleavings(INTERLEAVINGS)),
	];
	const broken = figures.map(tell).filter((kept) => !kept).length;
	console.log(broken === 0 ? 'All limits are kept.' : `${String(broken)} limits are broken.`);
	process.exitCode = broken === 0 ? 0 : 1;
}

import { version } from '../package.json';
import { toCivilDate, type CivilDate } from './model/civil-date';
import { runCommand } from './node/run-command';
import { progressLine } from './node/progress-line';

const FIT = { least: 60, most: 100, elsewhere: 80 };

/** The day on this machine's calendar. */
function localDay(): CivilDate {
	const now = new Date();
	const two = (part: number): string => String(part).padStart(2, '0');
	const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	const today = toCivilDate(day);
	if (today === null) throw new Error(`The clock says ${day}.`);
	return today;
}

/** Columns of the terminal, within what reads well; 80 where the output goes elsewhere. */
function columns(): number {
	const { isTTY, columns: own } = process.stdout;
	return isTTY ? Math.min(FIT.most, Math.max(FIT.least, own)) : FIT.elsewhere;
}

/** Runs the command line of this process. */
async function main(): Promise<void> {
	const progress = process.stderr.isTTY ? progressLine(process.stderr) : null;
	const { output, status } = await runCommand(process.argv.slice(2), version, {
		folder: process.cwd(),
		today: localDay(),
		columns: columns(),
		colour: process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '',
		tell: (message) => {
			progress?.clear();
			process.stderr.write(`mentorship-roadmap: ${message}\n`);
		},
		progress: progress?.show ?? null,
	});
	progress?.clear();
	process.exitCode = status;
	process.stdout.write(output);
}

// A reader that has seen enough, such as `head`, closes the pipe: no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
	process.exitCode = 2;
});

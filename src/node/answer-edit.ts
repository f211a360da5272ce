import path from 'node:path';
import type { EditTerms } from '../edit/edit-source';
import { refusalMessage, refusalText } from '../i18n/refusal-message';
import type { WriteOutcome } from '../model/edit';
import type { Refusal } from '../model/refusal';
import { chooseRoadmaps } from './choose-roadmaps';
import { dailyNote } from './daily-note';
import type { EditInvocation, EditRequest } from './edit-request';
import { vaultAbove } from './find-vault';
import { foreseeEdits } from './foresee-edits';
import { harmlessText } from './harmless-text';
import { jsonText } from './json-text';
import { onlyRoadmap } from './only-roadmap';
import { openVault } from './open-vault';
import { parseYaml } from './parse-properties';
import { planRequest } from './plan-request';
import type { Answer, Terminal } from './terminal';
import { unifiedDiff } from './unified-diff';
import { writeFolder } from './write-folder';

/**
 * The commands that edit notes (edits.md, Command line): what is asked is planned, and written or,
 * in a dry run, shown as a diff. A doubt is a refusal: nothing is written and the status is 3.
 */
export async function answerEdit(
	{ request, vault, roadmap, today, on, dryRun, json }: EditInvocation,
	terminal: Terminal,
): Promise<Answer> {
	const day = today ?? terminal.today;
	const { root, settings, snapshot, knowledge } = await openVault(
		vault ?? vaultOfNote(request),
		day,
		terminal,
	);
	const chosen = chooseRoadmaps(snapshot.roadmaps, roadmap);
	const plan = planRequest(request, {
		root,
		folder: terminal.folder,
		roadmaps: chosen.map((shown) => shown.roadmap),
		planningOf: (of) => ({
			roadmap: of,
			settings,
			today: day,
			vault: knowledge,
			dailyNote: (date) => dailyNote(settings, date),
		}),
		onlyRoadmap: () => onlyRoadmap(chosen),
		on: on ?? day,
	});
	const print = json ? printJson : printWords;
	if ('refusal' in plan) return print({ written: [], ...plan }, null, terminal);
	const terms: EditTerms = { settings, parseYaml, toggleRecurring: null };
	if (!dryRun) return print(writeFolder(root, plan.edits, terms), null, terminal);
	const foreseen = foreseeEdits(root, plan.edits, terms);
	if ('refusal' in foreseen) return print({ written: [], ...foreseen }, null, terminal);
	return print({ written: [], refusal: null }, unifiedDiff(foreseen.notes), terminal);
}

/** The vault around a note that is named by an absolute path; else null. */
function vaultOfNote(request: EditRequest): string | null {
	const note = 'note' in request ? request.note : '';
	return path.isAbsolute(note) ? vaultAbove(path.dirname(note)) : null;
}

const SO_ALREADY = 'Nothing to write: the notes say so already.';

/** What a run says: what it did and, of a dry run, the diff. */
type Print = (outcome: WriteOutcome, diff: string | null, terminal: Terminal) => Answer;

const printJson: Print = ({ written, refusal }, diff) => ({
	output: jsonText({
		written,
		refused: refusal === null ? null : refusalJson(refusal),
		...(diff === null ? {} : { diff }),
	}),
	status: statusOf(refusal),
});

const printWords: Print = ({ written, refusal }, diff, terminal) => {
	const lines = written.map((note) => `Wrote ${harmlessText(note)}\n`).join('');
	if (refusal !== null) terminal.tell(harmlessText(refusalText(refusal)));
	else if (diff === '') terminal.tell(SO_ALREADY);
	else if (diff === null && written.length === 0) return { output: `${SO_ALREADY}\n`, status: 0 };
	return { output: lines + (diff ?? ''), status: statusOf(refusal) };
};

function statusOf(refusal: Refusal | null): 0 | 3 {
	return refusal === null ? 0 : 3;
}

function refusalJson(refusal: Refusal) {
	const { code, path: note, line } = refusal;
	return { code, message: refusalMessage(refusal), path: note === '' ? null : note, line };
}

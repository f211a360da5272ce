import { parseArgs } from 'node:util';
import { toCivilDate, type CivilDate } from '../model/civil-date';

/** A command that looks at a whole vault. */
export interface VaultInvocation {
	readonly command: 'status' | 'check';
	/** As given; null: the nearest vault above the current folder. */
	readonly vault: string | null;
	readonly json: boolean;
	/** Null: the local day. */
	readonly today: CivilDate | null;
	readonly roadmap: string | null;
}

/** A command that looks at one note. */
export interface InspectInvocation {
	readonly command: 'inspect';
	readonly note: string;
	readonly metadata: string | null;
	readonly json: boolean;
}

/** What a command line asks for (cli.md); `wrong` says why it asks for nothing. */
export type Invocation =
	| VaultInvocation
	| InspectInvocation
	| { readonly command: 'help' | 'version' }
	| { readonly command: 'wrong'; readonly message: string };

const OPTIONS = {
	json: { type: 'boolean' },
	today: { type: 'string' },
	roadmap: { type: 'string' },
	metadata: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean', short: 'V' },
} as const;

type Option = keyof typeof OPTIONS;

const TAKES: Readonly<Record<'status' | 'check' | 'inspect', readonly Option[]>> = {
	status: ['json', 'today', 'roadmap'],
	check: ['json', 'today', 'roadmap'],
	inspect: ['json', 'today', 'metadata'],
};

/** Reads the arguments after the program's name. Never throws: what is wrong is an answer, too. */
export function readArguments(args: readonly string[]): Invocation {
	let parsed;
	try {
		parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		return wrong(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = parsed;
	const [command, operand, ...more] = positionals;
	if (values.help === true || command === 'help') return { command: 'help' };
	if (values.version === true) return { command: 'version' };
	if (command === undefined) return wrong('No command is given.');
	if (command !== 'status' && command !== 'check' && command !== 'inspect') {
		return wrong(`There is no command "${command}".`);
	}
	if (more.length > 0) return wrong(`"${more.join(' ')}" is one argument too many.`);
	const stray = Object.keys(values).find((name) => !TAKES[command].some((known) => known === name));
	if (stray !== undefined) return wrong(`"${command}" takes no option --${stray}.`);
	const today = values.today === undefined ? null : toCivilDate(values.today);
	if (values.today !== undefined && today === null) {
		return wrong(`"${values.today}" is no day; write it as YYYY-MM-DD.`);
	}
	const json = values.json ?? false;
	if (command === 'inspect') {
		if (operand === undefined) return wrong('"inspect" needs a note.');
		return { command, note: operand, metadata: values.metadata ?? null, json };
	}
	return { command, vault: operand ?? null, json, today, roadmap: values.roadmap ?? null };
}

function wrong(message: string): Invocation {
	return { command: 'wrong', message };
}

import { parseArgs } from 'node:util';
import type { CivilDate } from '../model/civil-date';
import { dashSafe, unguarded } from './dash-safe';
import { EDIT_OPTIONS, type EditCommand } from './edit-options';
import type { EditInvocation } from './edit-request';
import { readDay } from './read-day';
import { readEditArguments } from './read-edit-arguments';
import { WrongArguments } from './wrong-arguments';

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

/** What a command line asks for (cli.md, edits.md); `wrong` says why it asks for nothing. */
export type Invocation =
	| VaultInvocation
	| InspectInvocation
	| EditInvocation
	| { readonly command: 'help' | 'version' }
	| { readonly command: 'wrong'; readonly message: string };

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;

const OPTIONS = {
	json: SWITCH,
	today: TEXT,
	roadmap: TEXT,
	metadata: TEXT,
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean', short: 'V' },
	vault: TEXT,
	'dry-run': SWITCH,
	on: TEXT,
	expect: TEXT,
	why: TEXT,
	metric: TEXT,
	kind: TEXT,
	effort: TEXT,
	for: TEXT,
	with: TEXT,
	due: TEXT,
	into: TEXT,
	theme: TEXT,
	to: TEXT,
	offer: SWITCH,
	praise: SWITCH,
	improve: SWITCH,
} as const;

const WITH_VALUE = new Set(
	Object.entries(OPTIONS).flatMap(([name, { type }]) => (type === 'string' ? name : [])),
);

const LOOKING = {
	status: ['json', 'today', 'roadmap'],
	check: ['json', 'today', 'roadmap'],
	inspect: ['json', 'today', 'metadata'],
} as const;
const EDITING = ['vault', 'roadmap', 'today', 'dry-run', 'json'] as const;

/** Reads the arguments after the program's name. Never throws: what is wrong is an answer, too. */
export function readArguments(args: readonly string[]): Invocation {
	try {
		return readInvocation(args);
	} catch (error) {
		if (error instanceof WrongArguments) return { command: 'wrong', message: error.message };
		throw error;
	}
}

function readInvocation(args: readonly string[]): Invocation {
	const { values, positionals } = parse(args);
	const [command, ...operands] = positionals;
	if (values.help === true || command === 'help') return { command: 'help' };
	if (values.version === true) return { command: 'version' };
	if (command === undefined) throw new WrongArguments('No command is given.');
	if (!isCommand(command)) throw new WrongArguments(`There is no command "${command}".`);
	const takes: readonly string[] =
		command in LOOKING
			? LOOKING[command as keyof typeof LOOKING]
			: [...EDITING, ...EDIT_OPTIONS[command as EditCommand]];
	const stray = Object.keys(values).find((name) => !takes.includes(name));
	if (stray !== undefined) throw new WrongArguments(`"${command}" takes no option --${stray}.`);
	const today = values.today === undefined ? null : readDay(values.today);
	const { roadmap = null, json = false } = values;
	if (command !== 'status' && command !== 'check' && command !== 'inspect') {
		return {
			command: 'edit',
			request: readEditArguments(command, operands, values),
			vault: values.vault ?? null,
			roadmap,
			today,
			on: values.on === undefined ? null : readDay(values.on),
			dryRun: values['dry-run'] ?? false,
			json,
		};
	}
	const [operand, ...more] = operands;
	if (more.length > 0) {
		throw new WrongArguments(`"${more.join(' ')}" is one argument too many.`);
	}
	if (command !== 'inspect') return { command, vault: operand ?? null, json, today, roadmap };
	if (operand === undefined) throw new WrongArguments('"inspect" needs a note.');
	return { command, note: operand, metadata: values.metadata ?? null, json };
}

function parse(args: readonly string[]) {
	const safe = dashSafe(args, WITH_VALUE);
	try {
		const { values, positionals } = parseArgs({
			args: [...safe],
			options: OPTIONS,
			allowPositionals: true,
		});
		return { values, positionals: positionals.map(unguarded) };
	} catch (error) {
		throw new WrongArguments(unguarded(error instanceof Error ? error.message : String(error)));
	}
}

type Command = keyof typeof LOOKING | EditCommand;

function isCommand(command: string): command is Command {
	return Object.hasOwn(LOOKING, command) || Object.hasOwn(EDIT_OPTIONS, command);
}

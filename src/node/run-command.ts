import { answerCheck } from './answer-check';
import { answerEdit } from './answer-edit';
import { answerInspect } from './answer-inspect';
import { answerStatus } from './answer-status';
import { HELP_TEXT } from './help-text';
import { readArguments } from './read-arguments';
import type { Answer, Terminal } from './terminal';
import { UsageError } from './usage-error';

/**
 * Runs one command line (cli.md). What goes wrong in the user's world is told on standard error and
 * answered with status 2; a mistake of ours throws.
 */
export async function runCommand(
	args: readonly string[],
	version: string,
	terminal: Terminal,
): Promise<Answer> {
	try {
		return await answer(args, version, terminal);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		terminal.tell(error.message);
		return { output: '', status: 2 };
	}
}

async function answer(
	args: readonly string[],
	version: string,
	terminal: Terminal,
): Promise<Answer> {
	const invocation = readArguments(args);
	switch (invocation.command) {
		case 'status':
			return answerStatus(invocation, terminal);
		case 'check':
			return answerCheck(invocation, terminal);
		case 'inspect':
			return answerInspect(invocation, terminal);
		case 'edit':
			return answerEdit(invocation, terminal);
		case 'help':
			return { output: HELP_TEXT, status: 0 };
		case 'version':
			return { output: `${version}\n`, status: 0 };
		case 'wrong':
			throw new UsageError(`${invocation.message} See "mentorship-roadmap --help".`);
	}
}

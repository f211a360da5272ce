import { oneLine } from '../edit/plan/one-line';
import { WrongArguments } from './wrong-arguments';

/** The operands of a command, taken one after the other; every method throws {@link WrongArguments}. */
export class Operands {
	private readonly command: string;
	private readonly left: string[];

	constructor(command: string, operands: readonly string[]) {
		this.command = command;
		this.left = [...operands];
	}

	next(what: string): string {
		const operand = this.left.shift() ?? '';
		if (operand.trim() === '') throw new WrongArguments(`"${this.command}" needs ${what}.`);
		return operand;
	}

	line(what: string): string {
		return filled(this.next(what), 'The text');
	}

	oneOf<Word extends string>(words: readonly Word[]): Word {
		const operand = this.left.shift();
		const word = words.find((known) => known === operand);
		if (word !== undefined) return word;
		const found = operand === undefined ? '' : `, not "${operand}"`;
		throw new WrongArguments(`"${this.command}" needs ${words.join(', ')}${found}.`);
	}

	rest(what: string): readonly string[] {
		return [this.next(what), ...this.left.splice(0)];
	}

	end(): void {
		if (this.left.length === 0) return;
		throw new WrongArguments(`"${this.left.join(' ')}" is one argument too many.`);
	}
}

/** A text as one line of a note; `what` begins the sentence when nothing is left of it. */
export function filled(text: string, what: string): string {
	const line = oneLine(text);
	if (line === '') throw new WrongArguments(`${what} is empty.`);
	return line;
}

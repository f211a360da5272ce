import { parseEffort } from '../markdown/parse-effort';
import type { EditCommand, EditValues } from './edit-options';
import type { EditRequest } from './edit-request';
import { filled, Operands } from './operands';
import { readDay } from './read-day';
import { WrongArguments } from './wrong-arguments';

/**
 * Reads the operands and options of an editing command (edits.md, Command line). Throws
 * {@link WrongArguments}.
 */
export function readEditArguments(
	command: EditCommand,
	operands: readonly string[],
	values: EditValues,
): EditRequest {
	const given = new Operands(command, operands);
	const request = readRequest(command, given, values);
	given.end();
	return request;
}

function readRequest(command: EditCommand, given: Operands, values: EditValues): EditRequest {
	switch (command) {
		case 'step':
			return readStep(given, values);
		case 'milestone':
			return readMilestone(given, values);
		case 'objective':
			return readObjective(given, values);
		case 'measure':
			return {
				kind: 'measure',
				name: given.next('the name of an objective'),
				value: given.next('a value'),
				metric: values.metric ?? null,
			};
		case 'give':
		case 'receive':
			return readEntry(command, given, values);
		case 'capture':
			return {
				kind: 'capture',
				what: given.oneOf(['lesson', 'outcome', 'question']),
				text: given.line('a text'),
			};
		case 'feedback':
			return readFeedback(given, values);
		case 'link':
		case 'unlink':
			return {
				kind: command,
				note: given.next('a note'),
				names: given.rest('the name of an objective or milestone'),
			};
		case 'share':
			return { kind: 'share', note: given.next('a note') };
	}
}

function readStep(given: Operands, values: EditValues): EditRequest {
	const place = given.next('NOTE:LINE');
	const match = /^(.+):(\d{1,9})$/su.exec(place);
	const line = Number(match?.[2] ?? 0);
	if (match?.[1] === undefined || line < 1) {
		throw new WrongArguments(`"${place}" is no NOTE:LINE; lines count from 1.`);
	}
	const to = given.oneOf(['done', 'start', 'cancel', 'reopen']);
	return { kind: 'step', note: match[1], line, to, expect: values.expect ?? null };
}

function readMilestone(given: Operands, values: EditValues): EditRequest {
	const name = given.next('the name of a milestone');
	const to = given.oneOf(['achieve', 'reopen', 'hold', 'resume', 'drop', 'due']);
	if (to === 'due') return { kind: 'milestone-due', name, ...readDue(given, values) };
	refuseWhy(values);
	return { kind: 'milestone', name, to };
}

function readObjective(given: Operands, values: EditValues): EditRequest {
	const name = given.next('the name of an objective');
	const to = given.oneOf(['due', 'weight', 'hold', 'resume', 'drop']);
	if (to === 'due') return { kind: 'objective-due', name, ...readDue(given, values) };
	refuseWhy(values);
	if (to !== 'weight') return { kind: 'objective', name, to };
	const written = given.next('a weight');
	if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(written)) {
		throw new WrongArguments(`"${written}" is no weight; write a number such as 2 or 0.5.`);
	}
	return { kind: 'weigh', name, weight: Number(written) };
}

function readDue(given: Operands, { why }: EditValues) {
	const due = readDay(given.next('a day'));
	return { due, why: why === undefined ? null : filled(why, 'The reason') };
}

function refuseWhy({ why }: EditValues): void {
	if (why !== undefined) throw new WrongArguments('--why goes with a new due date.');
}

function readEntry(kind: 'give' | 'receive', given: Operands, values: EditValues): EditRequest {
	const isOffer = values.offer ?? false;
	if (values.due !== undefined && !isOffer) {
		throw new WrongArguments('--due goes with --offer: what is delivered is not due.');
	}
	if (values.effort !== undefined && parseEffort(values.effort) === null) {
		throw new WrongArguments(`"${values.effort}" is no effort; write it as 2h or 45m.`);
	}
	return {
		kind,
		text: given.line('a text'),
		entryKind: values.kind ?? null,
		effort: values.effort ?? null,
		priority: values.for ?? null,
		with: values.with ?? null,
		isOffer,
		due: values.due === undefined ? null : readDay(values.due),
		into: values.into ?? null,
	};
}

function readFeedback(given: Operands, values: EditValues): EditRequest {
	given.oneOf(['add']);
	const [from, text] = [given.next('a person'), given.line('a text')];
	if (values.praise === values.improve) {
		throw new WrongArguments('Feedback is either --praise or --improve.');
	}
	return {
		kind: 'feedback',
		from,
		to: values.to ?? null,
		text,
		sentiment: values.praise === true ? 'praise' : 'improve',
		theme: values.theme ?? null,
	};
}

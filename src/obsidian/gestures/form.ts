import type { Plan } from '../../model/edit';

/** One question of a form. Every answer is one line of text, as the notes keep it. */
export interface FormField {
	readonly key: string;
	readonly name: string;
	readonly desc?: string;
	/** `day`: in words; the day meant is shown. `choice`: one of `options`. */
	readonly kind: 'line' | 'day' | 'choice';
	/** Values of a choice with what is shown for them, in their order. */
	readonly options?: readonly (readonly [value: string, label: string])[];
	/** A sentence goes here: the control gets a row of its own. */
	readonly long?: true;
	/** What is proposed while somebody types. */
	readonly proposals?: readonly string[];
}

/** The answers by field, without outer white space; '' where nothing is answered. */
export type Answers = (key: string) => string;

/** What is wrong, by field. A form that only waits for an answer has none. */
export interface FormErrors {
	readonly errors: Readonly<Record<string, string>>;
}

/** A gesture that asks for words first. */
export interface Form {
	readonly title: string;
	/** The button that acts, such as "Reschedule". */
	readonly button: string;
	/** Answers to begin with. */
	readonly first: Readonly<Record<string, string>>;
	readonly fields: (answers: Answers) => readonly FormField[];
	/** What the answers would do to the notes, or why they cannot yet. */
	readonly plan: (answers: Answers) => Plan | FormErrors;
	/** Advice that holds nothing up, by line. */
	readonly hints?: (answers: Answers) => readonly string[];
	/** Called with the answers when they were written, so that the next form can begin with them. */
	readonly onWritten?: (answers: Answers) => void;
}

/** The form waits: nothing is wrong, something is missing. */
export const WAITING: FormErrors = { errors: {} };

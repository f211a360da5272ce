import { parseReference } from '../../markdown/parse-reference';
import type { CivilDate } from '../../model/civil-date';
import type { Plan } from '../../model/edit';
import { oneLine } from './one-line';
import { defaultReceiver, personLink, type NamedPerson } from './person-link';
import type { Planning } from './planning';
import { ownDay, readNewLine } from './read-new-line';
import { refuse, type Refused } from '../refuse';
import { isFirstField, roadmapField } from './roadmap-field';
import { tagUnder } from './tag-word';
import { checkInNote, sectionOf } from './target-note';

/** Feedback as somebody types it. People are names, links, or paths of notes. */
export interface NewFeedback {
	readonly from: string;
	/** Null: whom feedback from this person is for without a word. */
	readonly to: string | null;
	readonly text: string;
	readonly sentiment: 'praise' | 'improve';
	readonly theme: string | null;
	/** The inside of a link to what it is about. */
	readonly activity: string | null;
	readonly on: CivilDate;
}

/**
 * Writes a feedback item at the end of Feedback of the day's check-in, else of the roadmap (edits.md,
 * Gestures). The receiver is named only when somebody else would be taken for it.
 */
export function planFeedback(planning: Planning, feedback: NewFeedback): Plan {
	const { sentiment, on } = feedback;
	const target = checkInNote(planning, on);
	if ('refusal' in target) return target;
	const { path, isCheckIn } = target;
	const lead = leadOf(planning, feedback, path);
	if (typeof lead !== 'string') return lead;
	const words = oneLine(feedback.text);
	const theme = tagUnder('theme', feedback.theme, 'theme') ?? '';
	if (typeof theme !== 'string') return theme;
	const activity = activityLink(planning, feedback.activity, path);
	if (typeof activity !== 'string') return activity;
	const item = `${lead}: ${words}${activity} #${sentiment}${theme}`;
	const mentorship = roadmapField(planning, item, path);
	const text = `${isCheckIn ? '' : `${on} `}${item}${mentorship}`;
	if (words === '' || !saysIt(text, feedback, theme) || !isFirstField(text, mentorship)) {
		return refuse('bad-value', '', null, { what: 'text', text: words });
	}
	const to = sectionOf(target, 'feedback', 'Feedback');
	return {
		name: 'log feedback',
		edits: [{ path, changes: [{ kind: 'append', to, lines: [{ text, box: null }] }] }],
	};
}

/** `[[Giver]]`, or `[[Giver]] → [[Receiver]]`. */
function leadOf(planning: Planning, { from, to }: NewFeedback, path: string): string | Refused {
	const giver = personLink(planning, from, path);
	if ('refusal' in giver) return giver;
	const receiver: NamedPerson | Refused | null =
		to === null || to.trim() === '' ? null : personLink(planning, to, path);
	if (receiver !== null && 'refusal' in receiver) return receiver;
	const isUsual = receiver === null || receiver.key === defaultReceiver(planning, giver.key);
	return isUsual ? `[[${giver.link}]]` : `[[${giver.link}]] → [[${receiver.link}]]`;
}

/** ` [[Note]]`, the shortest that leads there; a link to nowhere stays as it was typed. */
function activityLink({ vault }: Planning, typed: string | null, from: string): string | Refused {
	const written = (typed ?? '').trim();
	if (written === '') return '';
	const link = parseReference(`[[${written}]]`, { line: 1, column: 1 });
	if (link === null || /[[\]\r\n]/.test(written)) {
		return refuse('bad-value', '', null, { what: 'activity', text: written });
	}
	const path = vault.resolve(link.path, from);
	if (path === null || link.path === '') return ` [[${written}]]`;
	return ` [[${vault.linkTo(path, from)}${link.subpath === null ? '' : `#${link.subpath}`}]]`;
}

/** Whether a line is read as what was meant: praise counts before improve, ✅ before other days. */
function saysIt(text: string, { sentiment, on }: NewFeedback, theme: string): boolean {
	const line = readNewLine(text);
	const isPraise = line.tags.some((tag) => tag.toLowerCase() === 'praise');
	if (isPraise !== (sentiment === 'praise') || (ownDay(line) ?? on) !== on) return false;
	return line.tags.includes(sentiment) && (theme === '' || line.tags.includes(theme.slice(2)));
}

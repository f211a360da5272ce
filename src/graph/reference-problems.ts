import type { Reference } from '../model/line';
import type { Building } from './building';
import { targetOf, type Target } from './target-of';

/**
 * Follows a link that is needed (cli.md, "Problems"): when it leads nowhere it is reported on the
 * line of its value, when nearness alone chose its note there is a hint.
 */
export function neededTarget(
	reference: Reference,
	from: string,
	field: string,
	{ lookup, report }: Building,
): Target {
	const target = targetOf(reference, from, lookup);
	if (target.kind === 'nowhere' || target.kind === 'missing') {
		report('broken-link', from, reference.at, { field, link: reference.written });
	}
	reportAmbiguous(reference, from, field, { lookup, report });
	return target;
}

/** Tells that several notes have the name that a link means, and which of them is read. */
export function reportAmbiguous(
	reference: Reference,
	from: string,
	field: string,
	{ lookup, report }: Pick<Building, 'lookup' | 'report'>,
): void {
	const { path, ambiguous } = lookup.resolve(reference, from);
	if (ambiguous && path !== null) {
		report('ambiguous-link', from, reference.at, { field, link: reference.written, note: path });
	}
}

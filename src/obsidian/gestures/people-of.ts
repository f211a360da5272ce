import type { Roadmap } from '../../model/graph';

/** Names that a form proposes for a person: the other side first, then all whom the notes name. */
export function peopleOf({
	mentors,
	mentee,
	owner,
	entries,
	feedback,
}: Roadmap): readonly string[] {
	const parties =
		mentee === null ? mentors : owner === 'mentee' ? [...mentors, mentee] : [mentee, ...mentors];
	const others = [
		...entries.flatMap(({ people }) => people),
		...feedback.flatMap(({ from, to }) => [from, to]),
	];
	const names = [...parties, ...others].flatMap((person) => person?.name ?? []);
	return [...new Set(names)];
}

/** Who sits on the other side of the owner first; '' when nobody is known. */
export function otherSide({ mentors, mentee, owner }: Roadmap): string {
	return (owner === 'mentee' ? mentors[0]?.name : mentee?.name) ?? '';
}

import { expect, it } from 'vitest';
import { measureAgreement } from '../../src/measure/measure-agreement';
import type { Agreement } from '../../src/model/graph';
import { roadmap } from './build';

function agreement(
	path: string,
	agreed: string | null,
	given: Partial<Agreement['parts']> = {},
): Agreement {
	return {
		path,
		agreed,
		reviewed: null,
		parts: {
			roles: true,
			boundaries: false,
			cadence: true,
			successMetrics: true,
			confidentiality: true,
			reciprocalCommitments: false,
			closing: true,
			...given,
		},
	};
}

it('is null without an agreement note', () => {
	expect(measureAgreement(roadmap())).toBeNull();
});

it('counts the four parts that an agreement needs', () => {
	expect(measureAgreement(roadmap({ agreements: [agreement('A.md', null)] }))?.complete).toBe(3);
});

it('takes the note with the latest agreed day, of equal ones the first', () => {
	const all = [
		agreement('A.md', null),
		agreement('B.md', '2026-01-01'),
		agreement('C.md', '2026-07-06'),
		agreement('D.md', '2026-07-06'),
	];
	const figures = measureAgreement(roadmap({ agreements: all }));
	expect([figures?.agreement.path, figures?.reviewDue]).toEqual(['C.md', '2026-10-06']);
});

it('is reviewed a revisit after the start while nothing is agreed', () => {
	const figures = measureAgreement(
		roadmap({ start: '2026-07-06', agreements: [agreement('A.md', null)] }),
	);
	expect(figures?.reviewDue).toBe('2026-10-06');
});

import type { AgreementFigures } from '../model/relation-figures';
import type { Agreement, Roadmap } from '../model/graph';
import { revisitDue } from './revisit';

/**
 * Completeness and review day of the agreement (§4.11); of several notes the one with the latest
 * `agreed`, of equal ones the first by path. Null without an agreement note.
 */
export function measureAgreement(roadmap: Roadmap): AgreementFigures | null {
	const agreement = currentAgreement(roadmap.agreements);
	if (agreement === null) return null;
	const { roles, boundaries, cadence, successMetrics } = agreement.parts;
	return {
		agreement,
		complete: [roles, boundaries, cadence, successMetrics].filter(Boolean).length,
		reviewDue: revisitDue(agreement, roadmap.start, roadmap.revisit),
	};
}

function currentAgreement(agreements: readonly Agreement[]): Agreement | null {
	let current: Agreement | null = null;
	for (const agreement of agreements) {
		if (current === null || (agreement.agreed ?? '') > (current.agreed ?? '')) current = agreement;
	}
	return current;
}

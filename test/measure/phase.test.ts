import { describe, expect, it } from 'vitest';
import { phaseOf } from '../../src/measure/phase';
import type { Agreement, Roadmap } from '../../src/model/graph';
import { checkIn, roadmap } from './build';

const TODAY = '2026-10-12';
const agreement = (agreed: string | null): Agreement => ({
	path: 'Agreement.md',
	agreed,
	reviewed: null,
	parts: {
		roles: false,
		boundaries: false,
		cadence: false,
		successMetrics: false,
		confidentiality: false,
		reciprocalCommitments: false,
		closing: false,
	},
});
const kickoff = checkIn('2026-10-01', { kind: 'kickoff' });

describe('the phase of a mentorship', () => {
	it.each<[string, Partial<Roadmap>, string]>([
		['selection without agreement and check-in', { start: '2026-01-01' }, 'selection'],
		['selection with a planned check-in alone', { checkIns: [checkIn('2026-10-13')] }, 'selection'],
		['alignment with an agreement note', { agreements: [agreement(null)] }, 'alignment'],
		['alignment with a held check-in', { checkIns: [checkIn('2026-10-01')] }, 'alignment'],
		[
			'alignment with a kickoff before it is agreed',
			{ agreements: [agreement(null)], checkIns: [kickoff], start: '2026-10-01' },
			'alignment',
		],
		[
			'cultivation once agreed and kicked off',
			{ agreements: [agreement('2026-10-01')], checkIns: [kickoff], start: '2026-10-01' },
			'cultivation',
		],
		[
			'alignment on day 30',
			{ start: '2026-09-12', checkIns: [checkIn('2026-10-01')] },
			'alignment',
		],
		[
			'cultivation on day 31',
			{ start: '2026-09-11', checkIns: [checkIn('2026-10-01')] },
			'cultivation',
		],
		[
			'cultivation on day 31 since the first check-in',
			{ checkIns: [checkIn('2026-09-11'), kickoff] },
			'cultivation',
		],
		[
			'alignment while a known start is recent',
			{ start: '2026-10-01', checkIns: [checkIn('2026-01-01')] },
			'alignment',
		],
		['closure 30 days before the end', { end: '2026-11-11' }, 'closure'],
		['not closure 31 days before the end', { end: '2026-11-12' }, 'selection'],
		['closure on the last day', { end: TODAY }, 'closure'],
		['ended the day after', { end: '2026-10-11' }, 'ended'],
		[
			'closure with a planned closing',
			{ checkIns: [checkIn('2026-12-01', { kind: 'closing' })] },
			'closure',
		],
		[
			'closure with a closing without a day',
			{ checkIns: [checkIn(null, { kind: 'closing' })] },
			'closure',
		],
		[
			'not closure with a cancelled closing',
			{ checkIns: [checkIn('2026-10-01', { kind: 'closing', counts: false })] },
			'selection',
		],
	])('is %s', (_, given, phase) => {
		expect(phaseOf(roadmap(given), TODAY)).toBe(phase);
	});
});

import { describe, expect, test } from 'vitest';
import { findPriority } from '../../src/node/find-named';
import { noteOf, planningOf } from '../edit/plan/planning-of';

describe('a priority', () => {
	const found = async (name: string): Promise<string> => {
		const text = noteOf(
			...['---', 'type: mentorship', '---', '## Mentor priorities'],
			...['- Platform reliability ^q3', '- Onboarding ^first', '- First ^second'],
		);
		const { roadmap } = await planningOf({ 'Roadmap.md': text });
		const priority = findPriority(name, roadmap);
		return 'refusal' in priority ? priority.refusal.code : priority.thing.text;
	};

	test('is meant by its text, and by its block id with or without the sign before it', async () => {
		expect(await found('platform reliability')).toBe('Platform reliability');
		expect(await found('^q3')).toBe('Platform reliability');
		expect(await found('Q3')).toBe('Platform reliability');
		expect(await found('q4')).toBe('name-unknown');
	});

	test('is meant by its text rather than by the block id of another', async () => {
		expect(await found('first')).toBe('First');
		expect(await found('^first')).toBe('Onboarding');
	});
});

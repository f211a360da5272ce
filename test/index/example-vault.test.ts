import { describe, expect, test } from 'vitest';
import { createIndex } from '../../src/index/create-index';
import { PROBLEM_SEVERITY } from '../../src/model/problem';
import { DEFAULT_SETTINGS } from '../../src/model/settings';
import type { Snapshot } from '../../src/model/snapshot';
import { notesOfVault } from '../notes-of-vault';
import { vaultOfNotes } from '../vault-of-notes';

async function snapshotOf(name: 'example' | 'one-note'): Promise<Snapshot> {
	const port = vaultOfNotes(notesOfVault(name));
	const index = createIndex({ port, settings: DEFAULT_SETTINGS, today: '2026-10-12' });
	await index.load();
	return index.snapshot();
}

describe('the example vault', async () => {
	const snapshot = await snapshotOf('example');
	const [standing] = snapshot.roadmaps;
	const roadmap = standing?.roadmap;

	test('is one roadmap of 26 notes among 32', () => {
		expect(snapshot.roadmaps).toHaveLength(1);
		expect(snapshot.notes).toEqual({ scanned: 32, read: 26, skipped: 0 });
		expect(roadmap?.notes).toHaveLength(26);
		expect(roadmap?.notes[0]).toBe('Mentorship/Staff Engineer Roadmap.md');
	});

	test('has three objectives of three milestones in the order of the roadmap', () => {
		expect(
			roadmap?.objectives.map(({ record, milestones }) => [record.title, milestones.length]),
		).toEqual([
			['Lead checkout latency project', 3],
			['Present platform QBR', 3],
			['Introduce lightweight RFC process', 3],
		]);
	});

	test('has six entries of each side', () => {
		const sides = roadmap?.entries.map(({ side }) => side) ?? [];
		expect(sides.filter((side) => side === 'given')).toHaveLength(6);
		expect(sides.filter((side) => side === 'received')).toHaveLength(6);
	});

	test('has the mentor, the mentee and nobody else as parties', () => {
		expect(roadmap?.mentors.map(({ name, perspective }) => [name, perspective])).toEqual([
			['Priya Raman', 'Platform'],
		]);
		expect(roadmap?.mentee?.name).toBe('Jonas Weber');
		expect(roadmap?.owner).toBe('mentee');
		const others = roadmap?.entries.flatMap(({ thirdParties }) => thirdParties);
		expect(others?.map(({ name }) => name)).toEqual(['Lena Fischer', 'Amir Haddad']);
	});

	test('merges three measurements and one evidence of the same day into three', () => {
		const [metric] = roadmap?.objectives[0]?.metrics ?? [];
		expect(metric?.measurements.map(({ date, value }) => [date, value])).toEqual([
			['2026-07-06', 1200],
			['2026-09-01', 1130],
			['2026-10-06', 960],
		]);
	});

	test('has figures', () => {
		expect(standing?.figures.activity).toBeCloseTo(0.5952, 4);
		expect(standing?.figures.outcome).toBeCloseTo(0.3843, 4);
		expect(standing?.figures.reciprocity.status).toBe('promise-late');
	});

	test('has no problem but advice', () => {
		const problems = snapshot.problems();
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.filter(({ code }) => PROBLEM_SEVERITY[code] !== 'hint')).toEqual([]);
	});
});

describe('one note', () => {
	test('is a whole roadmap', async () => {
		const { roadmaps } = await snapshotOf('one-note');
		const [standing] = roadmaps;
		expect(standing?.figures.activity).toBe(0.75);
		expect(standing?.figures.outcome).toBe(0.375);
		expect(standing?.roadmap.entries).toHaveLength(3);
		expect(standing?.roadmap.checkIns).toHaveLength(2);
		expect(standing?.roadmap.feedback.map(({ from, to }) => [from?.name, to])).toEqual([
			['Priya Raman', null],
		]);
		expect(standing?.roadmap.resources.map(({ title, path }) => [title, path])).toEqual([
			['Accelerate', null],
		]);
	});
});

import { describe, expect, test } from 'vitest';
import { placesOf, roadmapNote, roadmapOf } from './status-of';

async function smartOf(heading: string, below = '', rest = '') {
	const note = roadmapNote('mentor: Priya', `## Objectives\n### ${heading}\n${below}\n${rest}`);
	const [objective] = (await roadmapOf({ 'W/R.md': note })).objectives;
	if (objective === undefined) throw new Error('No objective.');
	return objective.smart;
}

describe('4.11 SMART', () => {
	test('S: a trait verb without quantity, a hedge without quantity, fewer than 3 content words', async () => {
		expect((await smartOf('Lead the checkout latency project')).specific).toBe(1);
		expect((await smartOf('Become a technical leader of people')).specific).toBe(0.5);
		expect((await smartOf('Improve latency of checkout from 9 to 5 days')).specific).toBe(1);
		expect((await smartOf('Get better at various things')).specific).toBe(0.25);
		expect((await smartOf('Improve communication')).specific).toBe(0.25);
		expect((await smartOf('Be better')).specific).toBe(0);
	});
	test('M: a metric with baseline and target, or a quantity with a measure word', async () => {
		expect((await smartOf('Ship the thing', '- m [baseline:: 1] [target:: 2]')).measurable).toBe(1);
		expect((await smartOf('Cut lead time from 9 to 5 days')).measurable).toBe(1);
		expect((await smartOf('Present 4 talks')).measurable).toBe(0.75);
		expect((await smartOf('Lead one project', '[due:: 2026-12-01]')).measurable).toBe(0.75);
		expect((await smartOf('Lead the checkout project')).measurable).toBe(0.5);
		expect((await smartOf('Understand people')).measurable).toBe(0);
		expect((await smartOf('Understand people by 2026-12-01')).measurable).toBe(0);
	});
	test('A: confidence, else milestones that do not pile up', async () => {
		expect((await smartOf('G [confidence:: 3]')).attainable).toBe(1);
		expect((await smartOf('G [confidence:: 2]')).attainable).toBe(0.5);
		expect((await smartOf('G', '- [ ] a')).attainable).toBe(0.5);
		expect((await smartOf('G')).attainable).toBe(0);
		const days = (...list: string[]) => list.map((day) => `- [ ] m 📅 ${day}`).join('\n');
		const pile = days('2026-11-01', '2026-11-02', '2026-11-13', '2026-11-14');
		expect((await smartOf('G', pile)).attainable).toBe(0);
		const spread = days('2026-11-01', '2026-11-02', '2026-11-13', '2026-11-15');
		expect((await smartOf('G', spread)).attainable).toBe(0.5);
		const three = days('2026-11-01', '2026-11-02', '2026-11-13');
		expect((await smartOf('G', `${three}\n- [-] m 📅 2026-11-14`)).attainable).toBe(0.5);
		expect((await smartOf('G', three, '### H\n- [ ] n 📅 2026-11-03\n')).attainable).toBe(0);
	});
	test('R: why is half, a competency with a gap, a priority or context the other', async () => {
		expect((await smartOf('G')).relevant).toBe(0);
		expect((await smartOf('G', 'Why: it matters.')).relevant).toBe(0.5);
		const gap = '## Competencies\n- D [level:: 2] [target:: 3]\n- E [level:: 3] [target:: 3]\n';
		expect((await smartOf('G [competency:: D]', '', gap)).relevant).toBe(0.5);
		expect((await smartOf('G [competency:: E]', '', gap)).relevant).toBe(0);
		expect((await smartOf('G [competency:: D]', 'why:: it matters', gap)).relevant).toBe(1);
		const priority = '## Mentor priorities\n- Reliability ^rel\n';
		expect((await smartOf('G', 'Why: for [[#^rel]].', priority)).relevant).toBe(1);
	});
	test('T: due, or a deadline in the text', async () => {
		expect((await smartOf('G [due:: 2026-12-01]')).timeBound).toBe(1);
		expect((await smartOf('Ship it by the end of Q4')).timeBound).toBe(1);
		expect((await smartOf('Ship it by 2026-11-27')).timeBound).toBe(1);
		expect((await smartOf('Ship it by December')).timeBound).toBe(1);
		expect((await smartOf('Cut it from 14 days to 7 days')).timeBound).toBe(0);
		expect((await smartOf('Ship it')).timeBound).toBe(0);
	});
});

describe('4.11 milestone rhythm', () => {
	const codes = async (code: string, ...days: string[]) => {
		const lines = days.map((day) => `- [ ] m 📅 ${day}`).join('\n');
		const note = roadmapNote('mentor: Priya', `## Objectives\n### G\n${lines}\n`);
		return (await placesOf(code, { 'W/R.md': note })).length;
	};
	test('a gap of more than twice the reviews', async () => {
		expect(await codes('milestone-gap', '2026-11-01', '2026-12-31')).toBe(0);
		expect(await codes('milestone-gap', '2026-11-01', '2027-01-02')).toBe(1);
	});
	test('more than three due within 14 days, first and last included', async () => {
		expect(
			await codes('milestone-pile-up', '2026-11-01', '2026-11-05', '2026-11-06', '2026-11-14'),
		).toBe(1);
		expect(
			await codes('milestone-pile-up', '2026-11-01', '2026-11-05', '2026-11-06', '2026-11-15'),
		).toBe(0);
	});
});

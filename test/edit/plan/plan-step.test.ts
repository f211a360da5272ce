import { describe, expect, it } from 'vitest';
import { planDue } from '../../../src/edit/plan/plan-due';
import type { Planning } from '../../../src/edit/plan/planning';
import { planStage } from '../../../src/edit/plan/plan-stage';
import { planStep } from '../../../src/edit/plan/plan-step';
import type { Plan, SeenPlace } from '../../../src/model/edit';
import { carried, refused } from '../carried';
import { noteOf, TODAY } from './planning-of';

const PATH = 'Roadmap.md';
const HEAD = ['---', 'type: mentorship', '---', '## Objectives', '### Lead', '- [ ] Pilot'];

/** The gesture of the pane on the line that was shown below the milestone. */
function onStep(
	gesture: (planning: Planning, at: SeenPlace) => Plan,
): (planning: Planning) => Plan {
	return (planning) => {
		const line = HEAD.length + 1;
		const text = planning.roadmap.texts.get(PATH)?.split(/\r\n|\n|\r/)[line - 1] ?? '';
		return gesture(planning, { path: PATH, line, text });
	};
}

async function stepAfter(
	line: string,
	gesture: (planning: Planning, at: SeenPlace) => Plan,
): Promise<string | undefined> {
	const after = await carried({ [PATH]: noteOf(...HEAD, `\t${line}`, 'text') }, onStep(gesture));
	const lines = after[PATH]?.split('\n') ?? [];
	expect(lines.filter((_, at) => at !== HEAD.length)).toEqual([...HEAD, 'text', '']);
	return lines[HEAD.length]?.slice(1);
}

describe('a step', () => {
	it.each([
		['- [ ] Ask', 'done', '- [x] Ask ✅ 2026-10-12'],
		['- [/] Ask', 'done', '- [x] Ask ✅ 2026-10-12'],
		['- [-] Ask ❌ 2026-10-01', 'done', '- [x] Ask ✅ 2026-10-12'],
		['- [ ] Ask', 'start', '- [/] Ask'],
		['- [x] Ask ✅ 2026-10-01', 'start', '- [/] Ask'],
		['- [ ] Ask', 'cancel', '- [-] Ask ❌ 2026-10-12'],
		['- [x] Ask ✅ 2026-10-01', 'reopen', '- [ ] Ask'],
		['- [ ] Ask', 'hold', '- [h] Ask'],
		['- [x] Ask', 'done', '- [x] Ask'],
		[
			'- [ ] Ask [due:: 2026-10-20]',
			'done',
			'- [x] Ask [due:: 2026-10-20]  [completion:: 2026-10-12]',
		],
	] as const)('%s, %s: %s', async (before, to, after) => {
		expect(await stepAfter(before, (planning, at) => planStep(planning, at, to, TODAY))).toBe(
			after,
		);
	});

	it('gets a due date, another one, or none', async () => {
		const due = (before: string, day: string | null): Promise<string | undefined> =>
			stepAfter(before, (planning, at) => planDue(planning, at, day));
		expect(await due('- [ ] Ask ^ask', '2026-10-20')).toBe('- [ ] Ask 📅 2026-10-20 ^ask');
		expect(await due('- [ ] Ask 📅 2026-10-01 ⏫', '2026-10-20')).toBe(
			'- [ ] Ask 📅 2026-10-20 ⏫',
		);
		expect(await due('- [ ] Ask 📅 2026-10-01 ⏫', null)).toBe('- [ ] Ask ⏫');
	});

	it('goes to another stage by its tag or prefix', async () => {
		const move = (before: string): Promise<string | undefined> =>
			stepAfter(before, (planning, at) => planStage(planning, at, 'mastery'));
		expect(await move('- [ ] Ask #stage/practice 📅 2026-10-20')).toBe(
			'- [ ] Ask #stage/mastery 📅 2026-10-20',
		);
		expect(await move('- [ ] Practice: ask')).toBe('- [ ] Mastery: ask');
		expect(await move('- [ ] Ask 📅 2026-10-20')).toBe('- [ ] Ask #stage/mastery 📅 2026-10-20');
	});

	it('is not touched when it is another line than the one shown', async () => {
		const notes = { [PATH]: noteOf(...HEAD, '\t- [ ] Ask') };
		const elsewhere = { path: PATH, line: HEAD.length + 1, text: '\t- [ ] Ask Sam' };
		expect(await refused(notes, (planning) => planStep(planning, elsewhere, 'done', TODAY))).toBe(
			'Roadmap.md:7 line-changed',
		);
	});
});

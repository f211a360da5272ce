import { describe, expect, it } from 'vitest';
import { planMeasurement } from '../../../src/edit/plan/plan-measurement';
import { planNewTarget } from '../../../src/edit/plan/plan-new-target';
import type { Planning } from '../../../src/edit/plan/planning';
import type { Plan } from '../../../src/model/edit';
import type { Settings } from '../../../src/model/settings';
import { carried, refused } from '../carried';
import { noteOf, planningOf, TODAY } from './planning-of';
import type { Notes } from '../write-plan';

const ROADMAP = noteOf('---', 'type: mentorship', '---', '## Objectives', '- [[Lead]]');
const inNote = (...lines: readonly string[]): Notes => ({
	'Roadmap.md': ROADMAP,
	'Lead.md': noteOf('---', 'type: objective', ...lines),
});
const HEAD = ['---', 'type: mentorship', '---', '## Objectives', '### Lead'];
const inHeading = (...lines: readonly string[]): Notes => ({
	'Roadmap.md': noteOf(...HEAD, ...lines),
});

/** A gesture on the metric of this name, or on a new one. */
const onMetric =
	(
		name: string,
		gesture: (
			planning: Planning,
			...of: [Parameters<typeof planMeasurement>[1], Parameters<typeof planMeasurement>[2]]
		) => Plan,
	) =>
	(planning: Planning): Plan => {
		const [objective] = planning.roadmap.objectives;
		if (objective === undefined) throw new Error('no objective');
		const metric = objective.metrics.find((known) => known.name === name) ?? name;
		return gesture(planning, objective, metric);
	};

async function measured(
	notes: Notes,
	name: string,
	value: number,
	on = TODAY,
	settings: Partial<Settings> = {},
): Promise<string> {
	const after = await carried(
		notes,
		onMetric(name, (planning, objective, metric) =>
			planMeasurement(planning, objective, metric, value, on),
		),
		{ settings },
	);
	const planning = await planningOf(after, settings);
	const metric = planning.roadmap.objectives[0]?.metrics.find((known) => known.name === name);
	expect(metric?.measurements).toContainEqual(expect.objectContaining({ date: on, value }));
	return after['Lead.md'] ?? after['Roadmap.md'] ?? '';
}

describe('a measurement', () => {
	it('is nested after the last one of the metric’s item', async () => {
		const notes = inNote(
			...['---', '## Outcomes', '- lead time [target:: 5]', '  - 2026-09-28: 7.5', '    - noted'],
			...['  - a remark', '- cost'],
		);
		expect(await measured(notes, 'lead time', 6.25)).toBe(
			notes['Lead.md']?.replace('noted\n', 'noted\n  - 2026-10-12: 6.25\n'),
		);
	});

	it('is the first one: one step below the item', async () => {
		const notes = inHeading('- lead time [target:: 5]', '- [ ] Pilot');
		expect(await measured(notes, 'lead time', -6)).toBe(
			noteOf(...HEAD, '- lead time [target:: 5]', '\t- 2026-10-12: -6', '- [ ] Pilot'),
		);
	});

	it('makes the item of a metric that has none, at the end of Outcomes', async () => {
		const stated = inNote('metric: lead time', 'target: 5', '---', '## Results', '* cost', '');
		expect(await measured(stated, 'lead time', 6)).toBe(
			noteOf(
				...['---', 'type: objective', 'metric: lead time', 'target: 5', '---', '## Results'],
				...['* cost', '* lead time', '\t- 2026-10-12: 6', ''],
			),
		);
		const unnamed = inNote('target: 5', '---');
		expect(await measured(unnamed, 'Lead', 6)).toBe(
			`${unnamed['Lead.md'] ?? ''}\n## Outcomes\n- Lead\n\t- 2026-10-12: 6\n`,
		);
		const heading = inHeading('[target:: 5]', '#### Milestones', '- [ ] Pilot', '', '## Feedback');
		expect(await measured(heading, 'new one', 1)).toBe(
			noteOf(
				...[...HEAD, '[target:: 5]', '#### Milestones', '- [ ] Pilot', ''],
				...['#### Outcomes', '- new one', '\t- 2026-10-12: 1', '', '## Feedback'],
			),
		);
	});

	it('finds a new name among the metrics, without case and spacing', async () => {
		const notes = inNote('---', '## Outcomes', '- Lead  time');
		const after = await carried(
			notes,
			onMetric('lead time', (planning, objective, metric) =>
				planMeasurement(planning, objective, metric, 6, TODAY),
			),
		);
		expect(after['Lead.md']).toBe(`${notes['Lead.md'] ?? ''}\t- 2026-10-12: 6\n`);
	});

	it('takes `current` with it wherever it is stated', async () => {
		const text = await measured(
			inNote(
				...['metric: lead time', 'current: 7.5 # weekly', '---', '## Outcomes'],
				...[
					'- lead time [current:: 7] [target:: 5]',
					'\t- 2026-09-28: 7.5',
					'- cost [current:: 1]',
				],
			),
			'lead time',
			6,
		);
		expect(text).toContain('current: 6 # weekly\n');
		expect(text).toContain('- lead time [current:: 6] [target:: 5]\n');
		expect(text).toContain('- cost [current:: 1]\n');
		expect(
			await measured(inHeading('[metric:: lead time] [current:: 7]'), 'lead time', 6),
		).toContain('[metric:: lead time] [current:: 6]\n');
	});

	it('leaves `current` when a later measurement exists', async () => {
		const later = inNote('metric: lead time', 'current: 7.5', '---', '## Outcomes', '- lead time');
		const notes = { ...later, 'Lead.md': `${later['Lead.md'] ?? ''}\t- 2026-10-01: 7.5\n` };
		expect(await measured(notes, 'lead time', 8, '2026-09-30')).toContain('current: 7.5\n');
		expect(await measured(notes, 'lead time', 8, '2026-10-01')).toContain('current: 8\n');
	});

	it('counts what an evidence note measured later', async () => {
		const notes = {
			...inNote('metric: lead time', 'current: 7.5', '---', '## Outcomes', '- lead time'),
			'Proof.md': noteOf(
				...['---', 'type: evidence', 'date: 2026-10-10', 'metric: lead time', 'value: 7.5'],
				...['supports: "[[Lead]]"', '---'],
			),
		};
		expect(await measured(notes, 'lead time', 8, '2026-10-09')).toContain('current: 7.5\n');
		expect(await measured(notes, 'lead time', 8, '2026-10-11')).toContain('current: 8\n');
	});

	it('is written so that it is read as it was meant, whatever the decimal mark', async () => {
		const notes = inNote('---', '## Outcomes', '- lead time');
		const comma = { decimal: 'comma' } as const;
		expect(await measured(notes, 'lead time', 1.234, TODAY, comma)).toContain(': 1,234\n');
		expect(await measured(notes, 'lead time', 7.5, TODAY, comma)).toContain(': 7.5\n');
		expect(await measured(notes, 'lead time', 1e21)).toContain(': 1000000000000000000000\n');
		expect(await measured(notes, 'lead time', 1e-7)).toContain(': 0.0000001\n');
	});

	it('needs a number and the name of a metric', async () => {
		const gesture = (name: string, value: number) =>
			onMetric(name, (planning, objective, metric) =>
				planMeasurement(planning, objective, metric, value, TODAY),
			);
		expect(await refused(inNote('---'), gesture(' ', 1))).toBe('Lead.md:1 bad-value metric ');
		expect(await refused(inNote('---'), gesture('x', NaN))).toBe('Lead.md:1 bad-value value NaN');
	});
});

describe('a new target', () => {
	const target =
		(name: string, value: number) =>
		(planning: Planning): Plan => {
			const [objective] = planning.roadmap.objectives;
			const metric = objective?.metrics.find((known) => known.name === name);
			if (objective === undefined || metric === undefined) throw new Error('no metric');
			return planNewTarget(planning, objective, metric, value);
		};

	it('stands where the old one stands: property, heading field, item', async () => {
		const both = await carried(
			inNote('metric: cost', 'target: 5', '---', '## Outcomes', '- cost [target:: 5] [unit:: €]'),
			target('cost', 4),
		);
		expect(both['Lead.md']).toBe(
			noteOf(
				...['---', 'type: objective', 'metric: cost', 'target: 4', '---', '## Outcomes'],
				'- cost [target:: 4] [unit:: €]',
			),
		);
		const item = inNote('metric: cost', '---', '## Outcomes', '- cost [target:: 5]');
		expect((await carried(item, target('cost', 4)))['Lead.md']).toBe(
			item['Lead.md']?.replace('5', '4'),
		);
		const heading = inHeading('[metric:: cost] [target:: 5]', '- other [target:: 5]');
		expect((await carried(heading, target('cost', 4)))['Roadmap.md']).toBe(
			noteOf(...HEAD, '[metric:: cost] [target:: 4]', '- other [target:: 5]'),
		);
	});

	it('comes to a metric without one where the metric is stated first', async () => {
		const stated = inNote('metric: cost', '---', '## Outcomes', '- cost');
		expect((await carried(stated, target('cost', 4)))['Lead.md']).toBe(
			noteOf('---', 'type: objective', 'metric: cost', 'target: 4', '---', '## Outcomes', '- cost'),
		);
		const item = inNote('---', '## Outcomes', '- cost', '\t- 2026-09-01: 9');
		expect((await carried(item, target('cost', 4)))['Lead.md']).toBe(
			item['Lead.md']?.replace('cost', 'cost [target:: 4]'),
		);
	});

	it('is a number', async () => {
		const notes = inNote('metric: cost', '---');
		expect(await refused(notes, target('cost', Infinity))).toBe(
			'Lead.md:1 bad-value target Infinity',
		);
	});
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot';
import { milestone, objective } from './build-plan';
import { roadmap, snapshot } from './build-snapshot';
import { EXAMPLE_ROADMAP, EXAMPLE_SNAPSHOT } from './example-snapshot';
import { openPane, type OpenPane } from './open-pane';

const LATENCY = 'Lead checkout latency project';
const CHARTER = 'Charter agreed by three teams';
const QBR = 'Present platform QBR';
const RFC = 'Introduce lightweight RFC process';

let pane: OpenPane;

afterEach(() => pane.unmount());

function open(...args: Parameters<typeof openPane>): OpenPane {
	pane = openPane(...args);
	return pane;
}

/** Focus on the first row, as the Tab key gives it. */
function enterTree(): void {
	const stops = [...pane.element.querySelectorAll<HTMLElement>('[role="treeitem"][tabindex="0"]')];
	expect(stops).toHaveLength(1);
	stops[0]?.focus();
}

async function walk(...keys: readonly string[]): Promise<string> {
	for (const key of keys) await pane.press(key);
	return pane.focused();
}

describe('keys in the tree', () => {
	it('walk from row to row, to the ends, into a row and out of it', async () => {
		open(EXAMPLE_SNAPSHOT);
		enterTree();
		expect(pane.focused()).toBe(LATENCY);
		expect(await walk('ArrowDown')).toBe(CHARTER);
		expect(await walk('ArrowUp')).toBe(LATENCY);
		expect(await walk('ArrowRight')).toBe(CHARTER);
		expect(await walk('ArrowLeft')).toBe(LATENCY);
		expect(await walk('End')).toBe('Dropped 1 item');
		expect(await walk('ArrowDown')).toBe('Dropped 1 item');
		expect(await walk('Home')).toBe(LATENCY);
	});

	it('collapse and expand the focused row, which keeps the focus', async () => {
		open(EXAMPLE_SNAPSHOT);
		enterTree();
		expect(await walk('ArrowLeft')).toBe(LATENCY);
		expect(pane.rows()).not.toContain(CHARTER);
		expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
		expect(await walk(' ')).toBe(LATENCY);
		expect(pane.rows()).toContain(CHARTER);
		expect(await walk(' ', 'ArrowDown')).toBe(QBR);
	});

	it('expand all siblings with the asterisk', async () => {
		open(EXAMPLE_SNAPSHOT, { open: { [`Objectives/${LATENCY}.md`]: false } });
		enterTree();
		await pane.press('*');
		expect(pane.rows()).toContain(CHARTER);
		expect(pane.rows()).toContain('Write the RFC handbook');
	});

	it('open the note at the line, elsewhere with a modifier', async () => {
		open(EXAMPLE_SNAPSHOT);
		enterTree();
		await walk('End', 'ArrowUp', 'Enter');
		await pane.press('Enter', { ctrlKey: true });
		const place = 'Objectives/Introduce lightweight RFC process.md:31';
		expect(pane.host.asked).toEqual([`open ${place}`, `open ${place} ctrl`]);
	});

	it('open the menu, with either key for it', async () => {
		open(EXAMPLE_SNAPSHOT);
		enterTree();
		await pane.press('F10', { shiftKey: true });
		await pane.press('ContextMenu');
		const place = `Objectives/${LATENCY}.md:1`;
		expect(pane.host.asked).toEqual([`menu ${place}`, `menu ${place}`]);
	});

	it('find rows by what is typed, letters in a row as one word', async () => {
		open(EXAMPLE_SNAPSHOT);
		enterTree();
		expect(await walk('p')).toBe(QBR);
		expect(await walk('i')).toBe('Pilot the RFC template with two teams');
	});

	it('leave the commands of the app alone', () => {
		open(EXAMPLE_SNAPSHOT);
		enterTree();
		const event = new KeyboardEvent('keydown', {
			key: 'p',
			ctrlKey: true,
			cancelable: true,
			bubbles: true,
		});
		document.activeElement?.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
		expect(pane.focused()).toBe(LATENCY);
	});

	it('let only the focused row, and the buttons in it, be reached by Tab', async () => {
		open(EXAMPLE_SNAPSHOT);
		enterTree();
		await walk('End', 'ArrowUp');
		const reached = [...pane.element.querySelectorAll<HTMLElement>('[role="tree"] [tabindex="0"]')];
		const row = document.activeElement;
		expect(reached.length).toBeGreaterThan(1);
		expect(reached.every((each) => each === row || row?.contains(each))).toBe(true);
	});
});

describe('what the pointer does', () => {
	it('opens, previews and shows the menu of the row it is on', async () => {
		open(EXAMPLE_SNAPSHOT);
		await pane.click(CHARTER);
		const title = [...pane.element.querySelectorAll('.roadmap-title')][1];
		title?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		title?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		title?.dispatchEvent(
			new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }),
		);
		const place = `Milestones/${CHARTER}.md:1`;
		expect(pane.host.asked).toEqual([
			`open ${place}`,
			`hover ${place}`,
			`menu ${place}`,
			`open ${place}`,
		]);
	});

	it('opens a problem at its line', () => {
		open(EXAMPLE_SNAPSHOT);
		pane.element.querySelector<HTMLElement>('.mod-problems .roadmap-link')?.click();
		expect(pane.host.asked).toEqual(['open Mentorship/Staff Engineer Roadmap.md:12']);
	});

	it('begins with the example or with a roadmap of one’s own', async () => {
		open(snapshot([]));
		await pane.click('Create the example');
		await pane.click('Create a roadmap');
		expect(pane.host.asked).toEqual(['create example', 'create roadmap']);
	});
});

describe('explanations', () => {
	it('open below their figure and close again, with the terms and what was left out', async () => {
		const plan = [
			objective({ title: 'Counted', activity: 0.5, record: { weight: 2 } }),
			objective({ title: 'Resting', activity: 1, state: 'on-hold' }),
		];
		open(snapshot([roadmap({ figures: { objectives: plan, activity: 0.5 } })]));
		await pane.click('Why 50 %?');
		const why = pane.element.querySelector('[role="group"][aria-label="Activity: why 50\u00a0%"]');
		const terms = [...(why?.querySelectorAll('.roadmap-term') ?? [])].map(
			(term) => term.textContent,
		);
		expect(terms).toEqual(['Counted× 250\u00a0%', 'Restingon hold']);
		expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
		await pane.click('Why 50 %?');
		expect(pane.element.querySelector('.roadmap-why')).toBeNull();
	});

	it('of a row lead to its steps', async () => {
		open(EXAMPLE_SNAPSHOT);
		await pane.click('72 %');
		await pane.click('Full rollout and handover');
		expect(pane.text()).toContain('The mean of its milestones’ progress, each by its weight.');
		expect(pane.host.asked).toEqual(['open Milestones/Full rollout and handover.md:1']);
	});

	it('keep up with the figures while they are open', async () => {
		const shown = (activity: number): Snapshot =>
			snapshot([
				roadmap({ figures: { activity, objectives: [objective({ title: 'One', activity })] } }),
			]);
		open(shown(0.5));
		await pane.click('Why 50 %?');
		pane.update(shown(0.75));
		expect(pane.element.querySelector('.roadmap-term-value')?.textContent).toBe('75\u00a0%');
	});
});

describe('filter and order', () => {
	it('shows only what needs attention, with the objectives it belongs to', () => {
		open(EXAMPLE_SNAPSHOT, { filter: 'attention' });
		expect(pane.rows()).toEqual([
			QBR,
			'Dry-run the QBR with Priya Raman and two stakeholders',
			RFC,
			'Pilot the RFC template with two teams',
			'Adopt the RFC process in four teams',
		]);
	});

	it('shows what is due or achieved this month, and what is overdue', () => {
		open(EXAMPLE_SNAPSHOT, { filter: 'month' });
		expect(pane.rows()).toEqual([
			LATENCY,
			'First slice live behind a flag',
			QBR,
			'Dry-run the QBR with Priya Raman and two stakeholders',
			RFC,
			'Pilot the RFC template with two teams',
		]);
	});

	it('says so when nothing passes, and leads back to all', async () => {
		const calm = snapshot([roadmap({ figures: { objectives: [objective({ title: 'Calm' })] } })]);
		open(calm, { filter: 'attention' });
		expect(pane.text()).toContain('Nothing needs attention.');
		await pane.click('Show all');
		expect(pane.state().filter).toBe('all');
		expect(pane.rows()).toEqual(['Calm']);
		expect(pane.focused()).toBe('Calm');
	});

	it('puts the nearest due date first and those without one last', () => {
		const plan = [
			objective({ title: 'None' }),
			objective({ title: 'Late', record: { due: '2026-12-01' } }),
			objective({ title: 'Soon', record: { due: '2026-11-01' } }),
		];
		open(snapshot([roadmap({ figures: { objectives: plan } })]), { sort: 'due' });
		expect(pane.rows()).toEqual(['Soon', 'Late', 'None']);
	});

	it('puts what needs help first when sorted by state, in objectives too', () => {
		open(EXAMPLE_SNAPSHOT, { sort: 'state' });
		expect(pane.rows().slice(0, 5)).toEqual([
			QBR,
			'Dry-run the QBR with Priya Raman and two stakeholders',
			'Deliver the QBR',
			'Present team metrics at the monthly ops review',
			RFC,
		]);
	});

	it('expands and collapses all at once', () => {
		open(EXAMPLE_SNAPSHOT);
		pane.element.querySelector<HTMLElement>('[aria-label="Collapse all"]')?.click();
		expect(pane.rows()).toEqual([LATENCY, QBR, RFC, 'Dropped 1 item']);
		pane.element.querySelector<HTMLElement>('[aria-label="Expand all"]')?.click();
		expect(pane.rows()).toHaveLength(14);
	});
});

describe('an update', () => {
	const plan = (titles: readonly string[], state: 'on-track' | 'at-risk' = 'on-track'): Snapshot =>
		snapshot([
			roadmap({
				figures: {
					objectives: titles.map((title, index) =>
						objective({
							title,
							record: { at: { line: index + 1, column: 1 } },
							milestones: [milestone({ title: `Step of ${title}`, state, path: `${title}.md` })],
						}),
					),
				},
			}),
		]);

	it('leaves the focus on its row when rows come and go around it', async () => {
		open(plan(['A', 'B', 'C']));
		enterTree();
		await walk('ArrowDown', 'ArrowDown', 'ArrowDown');
		expect(pane.focused()).toBe('Step of B');
		pane.update(plan(['New', 'A', 'B'], 'at-risk'));
		expect(pane.focused()).toBe('Step of B');
		expect(await walk('ArrowUp', 'ArrowUp')).toBe('Step of A');
	});

	it('leaves the focus on its row when the order turns round', async () => {
		open(plan(['A', 'B', 'C']));
		enterTree();
		await walk('ArrowDown');
		pane.update(plan(['C', 'B', 'A']));
		expect(pane.focused()).toBe('Step of A');
	});

	it('moves the focus to the row that stands where the focused one was', async () => {
		open(plan(['A', 'B', 'C']));
		enterTree();
		await walk('End');
		pane.update(plan(['A', 'B']));
		expect(pane.focused()).toBe('Step of B');
	});

	it('moves the focus to the heading of the section that lost the focused line', () => {
		open(EXAMPLE_SNAPSHOT);
		pane.element.querySelector<HTMLElement>('.mod-problems .roadmap-link')?.focus();
		pane.update(snapshot([EXAMPLE_ROADMAP]));
		expect(pane.focused()).toBe('Problems');
	});

	it('takes no focus that it did not have', () => {
		open(plan(['A']));
		pane.update(plan(['B']));
		expect(document.activeElement).toBe(document.body);
	});

	it('draws no row again that shows the same', () => {
		open(plan(['A', 'B']));
		const untouched = pane.element.querySelectorAll('[role="treeitem"]');
		const changes: MutationRecord[] = [];
		const observer = new MutationObserver((records) => changes.push(...records));
		observer.observe(pane.element, { subtree: true, childList: true, attributes: true });
		pane.update(plan(['A', 'B']));
		changes.push(...observer.takeRecords());
		expect(changes).toEqual([]);
		expect([...pane.element.querySelectorAll('[role="treeitem"]')]).toEqual([...untouched]);
	});
});

describe('the command that shows problems', () => {
	it('opens their section, moves the focus there, and is done', () => {
		open(EXAMPLE_SNAPSHOT, { open: { 'section:problems': false } });
		pane.update(EXAMPLE_SNAPSHOT, { showProblems: true });
		expect(pane.focused()).toBe('Problems');
		expect(pane.text()).toContain('Show all 8');
		expect(pane.state().showProblems).toBe(false);
	});

	it('waits for the notes', () => {
		open(null, { showProblems: true });
		expect(pane.state().showProblems).toBe(true);
		pane.update(EXAMPLE_SNAPSHOT);
		expect(pane.focused()).toBe('Problems');
	});

	it('is of use without a roadmap too, and as the first thing that a pane is asked', async () => {
		open(snapshot([], EXAMPLE_SNAPSHOT.problems()), { showProblems: true });
		await Promise.resolve();
		expect(pane.focused()).toBe('Problems');
	});
});

describe('the switch', () => {
	it('asks for the roadmap that is chosen', () => {
		const other = roadmap({ roadmap: { path: 'Other.md', title: 'Other' } });
		open(snapshot([EXAMPLE_ROADMAP, other]));
		const choice = pane.element.querySelector<HTMLSelectElement>('[aria-label="Roadmap"]');
		if (!choice) throw new Error('no switch');
		choice.value = 'Other.md';
		choice.dispatchEvent(new Event('change', { bubbles: true }));
		expect(pane.state().roadmap).toBe('Other.md');
		expect(pane.text()).toContain('No objectives yet');
	});
});

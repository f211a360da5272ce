import { describe, expect, it } from 'vitest';
import { figureValue, termValue, termWeight } from '../../src/i18n/figure-value';
import { inputLabel, inputValue } from '../../src/i18n/figure-inputs';
import { besideDue, besideToday, stateSentence } from '../../src/i18n/labels';
import { sampleObjective } from '../../src/i18n/sample-objective';

describe('states in words', () => {
	it.each([
		['overdue', 1, 'Overdue by 1 day'],
		['overdue', 3, 'Overdue by 3 days'],
		['achieved', -2, 'Achieved 2 days early'],
		['achieved', 0, 'Achieved on time'],
		['achieved', 5, 'Achieved 5 days late'],
		['achieved', null, 'Achieved'],
		['unscheduled', null, 'No due date'],
	] as const)('%s with %s days: %s', (state, days, words) => {
		expect(stateSentence(state, days)).toBe(words);
	});
});

describe('days beside another', () => {
	it('are told from the due day', () => {
		expect([-4, 0, 23].map(besideDue)).toEqual([
			'4 days before due',
			'on the due day',
			'23 days after due',
		]);
	});

	it('are told from today', () => {
		expect([-3, -1, 0, 1, 7].map(besideToday)).toEqual([
			'3 days ago',
			'yesterday',
			'today',
			'tomorrow',
			'in 7 days',
		]);
	});
});

describe('figures in words', () => {
	it('are percent, a day, a state or a plain number, as the figure asks', () => {
		expect(figureValue('roadmap-activity', 0.5952)).toBe('60\u00a0%');
		expect(figureValue('forecast', '2027-01-02')).toBe('2 Jan 2027');
		expect(figureValue('forecast', 'stalled')).toBe('Stalled');
		expect(figureValue('milestone-health', 'at-risk')).toBe('At risk');
		expect(figureValue('theme-score', 1.696)).toBe('1.7');
		expect(figureValue('adherence', null)).toBe('–');
	});

	it('have terms that say what they are', () => {
		expect(termValue('adherence', 1)).toBe('held');
		expect(termValue('share-by-count', 0)).toBe('received');
		expect(termValue('objective-activity', 0.375)).toBe('38\u00a0%');
		expect(termWeight('share-by-hours', 1.5)).toBe('1.5 h');
		expect(termWeight('roadmap-activity', 3)).toBe('× 3');
		expect(termWeight('adherence', 1)).toBe('');
	});

	it('name the numbers of their formula, stages by the user’s names', () => {
		const stageName = (id: string): string => (id === 'practice' ? 'Doing' : id);
		expect(inputLabel('tolerance', stageName)).toBe('Tolerated');
		expect(inputLabel('practice', stageName)).toBe('Doing');
		expect(inputValue('tolerance', 0.165)).toBe('17\u00a0%');
		expect(inputValue('practice', 0.5)).toBe('50\u00a0%');
		expect(inputValue('windowDays', 56)).toBe('56');
		expect(inputValue('start', '2026-10-05')).toBe('5 Oct 2026');
	});
});

it('the sample objective lies ahead of the day it is shown on', () => {
	const dates = sampleObjective('2031-05-01').match(/\d{4}-\d{2}-\d{2}/g);
	expect(dates).toHaveLength(3);
	expect(dates?.every((date) => date > '2031-05-01')).toBe(true);
});

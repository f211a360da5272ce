import type { SettingDefinition, SettingDefinitionPage } from 'obsidian';
import { PHASE_LABEL } from '../../i18n/labels';

/** The numbers of the figures, on a page of their own: most people never need them. */
export function numbersPage(): SettingDefinitionPage {
	return {
		type: 'page',
		name: 'Numbers',
		desc: 'The numbers in the figures that have no source but our own judgement.',
		items: [
			numberSetting('Tolerance', 'tolerance', 'How far progress may lag behind time, 0 to 1.', 1),
			numberSetting(
				'Half-life',
				'halfLifeDays',
				'Days in which something given loses half its weight.',
			),
			numberSetting('Days of planned pace', 'priorDays', 'What a forecast trusts the plan for.'),
			numberSetting('Days of history', 'windowDays', 'How far back a forecast looks.'),
			...(['selection', 'alignment', 'cultivation', 'closure', 'ended'] as const).flatMap(
				(phase) => [
					numberSetting(
						`${PHASE_LABEL[phase]}: lowest share`,
						`band.${phase}.low`,
						'Below it: mostly received.',
						1,
					),
					numberSetting(
						`${PHASE_LABEL[phase]}: highest share`,
						`band.${phase}.high`,
						'Above it: mostly given.',
						1,
					),
				],
			),
		],
	};
}

function numberSetting(name: string, key: string, desc: string, max?: number): SettingDefinition {
	const limit = max === undefined ? { min: 1, step: 1 } : { min: 0, max, step: 'any' as const };
	return { name, desc, control: { type: 'number', key, ...limit } };
}

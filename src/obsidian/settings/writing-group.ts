import type { SettingDefinitionItem } from 'obsidian';

/** The settings that steer what is written. */
export function writingGroup(): SettingDefinitionItem {
	return {
		type: 'group',
		heading: 'Writing',
		items: [
			{
				name: 'Task dates',
				desc: 'How a date is written on a line that has none yet. Other lines keep what they have.',
				control: {
					type: 'dropdown',
					key: 'notation',
					options: { emoji: 'Signs: 📅 2026-11-30', dataview: 'Fields: [due:: 2026-11-30]' },
				},
			},
			{
				name: 'What is given and received',
				desc: 'The note that a new line of the ledger goes to.',
				control: {
					type: 'dropdown',
					key: 'ledgerTarget',
					options: {
						roadmap: 'Roadmap note',
						'check-in': "The day's check-in",
						daily: 'Daily note',
					},
				},
			},
			{
				name: 'Daily notes folder',
				desc: 'Empty for that of the daily notes core plugin.',
				control: { type: 'folder', key: 'dailyFolder' },
			},
			{
				name: 'Daily notes names',
				desc: 'The pattern of their dates. Empty for that of the daily notes core plugin.',
				control: { type: 'text', key: 'dailyFormat', placeholder: 'YYYY-MM-DD' },
			},
		],
	};
}

import { NOTE_TYPES, STAGES, type NoteType, type Stage } from '../../model/note-type';
import type { Numbers, ReciprocityBands, Settings } from '../../model/settings';

type Phase = keyof ReciprocityBands;

/** One value of the settings as a control shows it and gives it back. */
export interface SettingField {
	readonly get: (settings: Settings) => string | number;
	readonly set: (settings: Settings, value: string | number) => Settings;
}

type TextKey = 'owner' | 'templateFolder' | 'typeKey' | 'dailyFolder' | 'dailyFormat';

const plainText = (key: TextKey): SettingField => ({
	get: (settings) => settings[key],
	set: (settings, value) => ({ ...settings, [key]: String(value).trim() }),
});

/** A word out of a few; another one leaves the setting as it is. */
function choice<Key extends 'decimal' | 'notation' | 'ledgerTarget'>(
	key: Key,
	words: readonly Settings[Key][],
): SettingField {
	return {
		get: (settings) => settings[key],
		set: (settings, value) => {
			const word = words.find((known) => known === value);
			return word === undefined ? settings : { ...settings, [key]: word };
		},
	};
}

const wordsByType = (key: 'typeValues' | 'tags', type: NoteType): SettingField => ({
	get: (settings) => settings[key][type]?.join(', ') ?? '',
	set: (settings, value) => ({
		...settings,
		[key]: { ...settings[key], [type]: splitWords(String(value)) },
	}),
});

const number = (key: Exclude<keyof Numbers, 'bands'>): SettingField => ({
	get: ({ numbers }) => numbers[key],
	set: (settings, value) => ({
		...settings,
		numbers: { ...settings.numbers, [key]: Number(value) },
	}),
});

const bandEnd = (phase: Phase, end: 0 | 1): SettingField => ({
	get: ({ numbers }) => numbers.bands[phase][end],
	set: (settings, value) => {
		const [low, high] = settings.numbers.bands[phase];
		const band = end === 0 ? [Number(value), high] : [low, Number(value)];
		const bands = { ...settings.numbers.bands, [phase]: band };
		return { ...settings, numbers: { ...settings.numbers, bands } };
	},
});

const stageName = (stage: Stage): SettingField => ({
	get: ({ stages }) => stages.find(({ id }) => id === stage)?.name ?? stage,
	set: (settings, value) => ({
		...settings,
		stages: settings.stages.map((entry) =>
			entry.id === stage ? { ...entry, name: String(value).trim() } : entry,
		),
	}),
});

/** By the control's key. Lists are shown as text: words parted by commas, or one on each line. */
export const SETTING_FIELDS: ReadonlyMap<string, SettingField> = new Map<string, SettingField>([
	['owner', plainText('owner')],
	['templateFolder', plainText('templateFolder')],
	['typeKey', plainText('typeKey')],
	[
		'ignoredFolders',
		{
			get: ({ ignoredFolders }) => ignoredFolders.join('\n'),
			set: (settings, value) => ({ ...settings, ignoredFolders: splitLines(String(value)) }),
		},
	],
	[
		'headings',
		{
			get: ({ headings }) =>
				Object.entries(headings)
					.map(([heading, aliases]) => `${heading}: ${aliases.join(', ')}`)
					.join('\n'),
			set: (settings, value) => ({ ...settings, headings: parseHeadings(String(value)) }),
		},
	],
	[
		'startedCounts',
		{
			get: ({ startedCounts }) => startedCounts,
			set: (settings, value) => ({ ...settings, startedCounts: Number(value) }),
		},
	],
	['decimal', choice('decimal', ['point', 'comma'])],
	['notation', choice('notation', ['emoji', 'dataview'])],
	['ledgerTarget', choice('ledgerTarget', ['roadmap', 'check-in', 'daily'])],
	['dailyFolder', plainText('dailyFolder')],
	['dailyFormat', plainText('dailyFormat')],
	['tolerance', number('tolerance')],
	['halfLifeDays', number('halfLifeDays')],
	['priorDays', number('priorDays')],
	['windowDays', number('windowDays')],
	...NOTE_TYPES.flatMap((type): [string, SettingField][] => [
		[`typeValues.${type}`, wordsByType('typeValues', type)],
		[`tags.${type}`, wordsByType('tags', type)],
	]),
	...STAGES.map((stage): [string, SettingField] => [`stage.${stage}`, stageName(stage)]),
	...(['selection', 'alignment', 'cultivation', 'closure', 'ended'] as const).flatMap(
		(phase): [string, SettingField][] => [
			[`band.${phase}.low`, bandEnd(phase, 0)],
			[`band.${phase}.high`, bandEnd(phase, 1)],
		],
	),
]);

/** `Heading: alias, alias` on each line; lines without a colon are left out. */
function parseHeadings(text: string): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(
		splitLines(text).flatMap((line) => {
			const colon = line.indexOf(':');
			const aliases = splitWords(line.slice(colon + 1));
			return colon <= 0 || aliases.length === 0
				? []
				: [[line.slice(0, colon).trim(), aliases] as const];
		}),
	);
}

function splitWords(text: string): readonly string[] {
	return text
		.split(',')
		.map((word) => word.trim().replace(/^#/, ''))
		.filter((word) => word !== '');
}

function splitLines(text: string): readonly string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

import { globalIgnores, defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx}'];
const core = [
	'model',
	'i18n',
	'markdown',
	'note',
	'graph',
	'measure',
	'index',
	'edit',
	'compose',
	'view',
];

const timestamps = {
	selector: "MemberExpression[property.name='toISOString']",
	message: 'A civil day is not a timestamp: toISOString gives the day of Greenwich.',
};
/** Bans the clock, and `which` constructions of a Date. */
const noClock = (which) => ({
	selector: [
		`NewExpression[callee.name='Date']${which}`,
		"CallExpression[callee.object.name='Date'][callee.property.name='now']",
	].join(', '),
	message:
		'The core has no clock: today is a parameter. Days are civil dates (src/model/civil-date.ts).',
});

/** What may be imported of Node's file system where nothing is written. */
const looking = [
	...['existsSync', 'readFileSync', 'readdirSync', 'realpathSync', 'statSync'],
	...['Dirent'],
];
const noWriting = 'Only src/node/write-folder.ts writes.';
const lookingOnly = [
	...['fs', 'node:fs'].map((name) => ({ name, allowImportNames: looking, message: noWriting })),
	...['fs/promises', 'node:fs/promises', 'child_process', 'node:child_process'].map((name) => ({
		name,
		message: noWriting,
	})),
];

const NAMES =
	'modify|modifyBinary|process|createFolder|createBinary|appendBinary|processFrontMatter|renameFile|' +
	'trashFile|transaction|replaceRange|replaceSelection|processLines|setLine|setViewData|writeBinary|save';
/** One module changes the vault: src/obsidian/writing/vault-gate.ts. Held in the bundle, too (build/). */
const gate = {
	selector: [
		`CallExpression[callee.property.name=/^(?:${NAMES})$/]`,
		`ObjectPattern > Property[key.name=/^(?:${NAMES})$/]`,
		// names that other things have, too
		'CallExpression[callee.property.name=/^(?:create|append|delete|rename|copy|trash|setValue|write|mkdir|remove|rmdir)$/]' +
			':matches([callee.object.name=/^(?:vault|fileManager|editor|adapter)$/], ' +
			'[callee.object.property.name=/^(?:vault|fileManager|editor|adapter)$/])',
	].join(', '),
	message: 'Only src/obsidian/writing/vault-gate.ts changes the vault and what its editors hold.',
};

const guidelinesOff = Object.fromEntries(
	Object.keys(obsidianmd.rules).map((rule) => [`obsidianmd/${rule}`, 'off']),
);

export default defineConfig([
	globalIgnores([
		'main.js',
		'dist/',
		'coverage/',
		'test/vaults/',
		'test/workbench/.output/',
		'test/e2e/.output/',
	]),
	obsidianmd.configs.recommended,
	{
		files: typescript,
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			// TypeScript resolves names better, types included.
			'no-undef': 'off',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		},
	},
	{
		files: ['src/**/*.{ts,tsx}'],
		rules: {
			'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
			'no-restricted-syntax': ['error', timestamps, gate],
		},
	},
	{
		files: core.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
		rules: { 'no-restricted-syntax': ['error', timestamps, gate, noClock('')] },
	},
	{
		// chrono-node wants a Date to count from: local noon of the day that was given.
		files: ['src/markdown/{find-deadline,parse-typed-date}.ts'],
		rules: {
			'no-restricted-syntax': ['error', timestamps, gate, noClock('[arguments.length=0]')],
		},
	},
	{
		files: ['src/obsidian/writing/vault-gate.ts', 'src/node/**', 'src/cli.ts'],
		rules: { 'no-restricted-syntax': ['error', timestamps] },
	},
	{
		files: ['test/**', 'build/**', '*.{ts,mjs}'],
		rules: {
			'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
			'no-restricted-syntax': ['error', timestamps],
		},
	},
	{
		// Programs for Node: the app's rules about Node, its globals and its folder are not for them.
		files: ['src/node/**', 'src/cli.ts', 'test/**', 'build/**', '*.{ts,mjs}'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/no-global-this': 'off',
			// Brings no-console: a program's standard output is its answer.
			'obsidianmd/rule-custom-message': 'off',
			'no-unsanitized/method': 'off',
			'no-undef': 'off',
		},
	},
	{
		// No app is there that would bring Moment.
		files: ['src/node/daily-note.ts', 'test/**'],
		rules: { '@typescript-eslint/no-restricted-imports': 'off' },
	},
	{
		// The app names daily notes by Moment's patterns: no other library reads all of them.
		files: ['package.json'],
		rules: {
			'depend/ban-dependencies': [
				'error',
				{ presets: ['native', 'microutilities', 'preferred'], allowed: ['moment'] },
			],
		},
	},
	{
		// One module of the command line writes; every other one can only look.
		files: ['src/node/**', 'src/cli.ts'],
		ignores: ['src/node/write-folder.ts'],
		rules: {
			'no-restricted-imports': ['error', { paths: lookingOnly }],
		},
	},
	{
		// The workbench is the host: it makes what the guidelines for plugins tell a plugin to call.
		files: ['test/**'],
		rules: {
			...guidelinesOff,
			'@microsoft/sdl/no-inner-html': 'off',
			'@typescript-eslint/no-extraneous-class': 'off',
			'no-restricted-globals': 'off',
			'no-unsanitized/property': 'off',
		},
	},
	{
		files: ['manifest.json'],
		languageOptions: {
			parser: tseslint.parser,
			parserOptions: { extraFileExtensions: ['.json'] },
		},
		plugins: { obsidianmd },
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
]);

// The import table of ARCHITECTURE.md, as the machine reads it. Type-only imports count.

/** Each folder of src/ and the folders it may import besides itself. */
const table = {
	model: [],
	i18n: ['model'],
	markdown: ['model'],
	note: ['model', 'markdown'],
	graph: ['model'],
	measure: ['model', 'markdown', 'graph'],
	index: ['model', 'markdown', 'note', 'graph', 'measure'],
	edit: ['model', 'markdown', 'note', 'graph'],
	compose: ['model', 'graph', 'measure', 'i18n'],
	view: ['model', 'graph', 'measure', 'i18n'],
	node: ['model', 'i18n', 'markdown', 'note', 'graph', 'measure', 'index', 'edit', 'compose'],
	obsidian: [
		...['model', 'i18n', 'markdown', 'note', 'graph', 'measure'],
		...['index', 'edit', 'compose', 'view'],
	],
};
const folders = Object.keys(table).join('|');

/** Packages by name, wherever they resolve to: installed, typed elsewhere, or not at all. */
const packages = (names) => ({ path: `(^|/)node_modules/(@types/)?(${names})/|^(${names})(/|$)` });

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Only files whose path matches `inside` may import the packages named. */
const only = (name, comment, inside, to) =>
	error(name, comment, { path: '^src/', pathNot: inside }, to);

/** No file may be of this kind: neither one that imports nor one that is imported. */
const nowhere = (name, comment, kind) => [
	error(name, comment, kind, {}),
	error(name, comment, {}, kind),
];

export default {
	forbidden: [
		...Object.entries(table).map(([folder, allowed]) =>
			error(
				`table-${folder}`,
				`${folder}/ imports only ${allowed.join(', ') || 'itself'}`,
				{ path: `^src/${folder}/` },
				{ path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
			),
		),
		...nowhere(
			'no-room-outside-the-table',
			'every source file lives in a folder of the table, but for the two roots',
			{ path: '^src/', pathNot: `^src/((${folders})/|(main|cli|example-vault\\.d)\\.ts$)` },
		),
		...nowhere('jsx-only-in-view', 'JSX imports Preact without a word', {
			path: '^src/.*\\.tsx$',
			pathNot: '^src/view/',
		}),
		error(
			'no-cycles',
			'no file imports itself by a detour, not for a type either',
			{ path: '^(src|build)/' },
			{ circular: true },
		),
		error(
			'no-cycles-in-tests',
			'types may name each other in the workbench, whose host has such classes',
			{ path: '^test/' },
			{ circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		),
		error(
			'nobody-imports-a-root',
			'main.ts and cli.ts compose; nothing depends on them',
			{},
			{ path: '^src/(main|cli)\\.ts$' },
		),
		error(
			'no-test-in-the-product',
			'src/ imports nothing from test/ or build/',
			{ path: '^src/' },
			{ path: '^(test|build)/' },
		),
		error(
			'no-unresolved',
			'every import is found',
			{},
			{
				couldNotResolve: true,
				pathNot: '^example-vault$',
			},
		),
		error(
			'no-orphans',
			'every source file is used',
			{ orphan: true, path: '^src/', pathNot: '^src/((main|cli)\\.ts$|.*\\.d\\.ts$)' },
			{},
		),
		only(
			'only-the-host-side-knows-obsidian',
			'obsidian and its editor belong to obsidian/ and main.ts',
			'^src/(obsidian/|main\\.ts$)',
			packages('obsidian|electron|@codemirror/[^/]+|@lezer/[^/]+'),
		),
		only(
			'only-markdown-knows-remark',
			'remark, its trees and chrono belong to markdown/',
			'^src/markdown/',
			packages('unified|remark-[^/]+|mdast[^/]*|micromark[^/]*|unist[^/]*|vfile[^/]*|chrono-node'),
		),
		only('only-view-knows-preact', 'Preact belongs to view/', '^src/view/', packages('preact')),
		only(
			'only-node-knows-yaml',
			'YAML comes in from outside',
			'^src/(node/|cli\\.ts$)',
			packages('yaml'),
		),
		only(
			'only-node-knows-moment',
			'in the app it comes from obsidian',
			'^src/node/',
			packages('moment'),
		),
		only(
			'only-node-knows-diff',
			'what a dry run would change is shown in a terminal',
			'^src/node/',
			packages('diff'),
		),
		only('only-node-knows-node', 'Node belongs to node/ and cli.ts', '^src/(node/|cli\\.ts$)', {
			dependencyTypes: ['core'],
		}),
		only(
			'only-the-command-line-knows-diff',
			'a dry run shows its diff on the command line',
			'^src/node/',
			packages('diff'),
		),
		error(
			'only-known-packages',
			'a package is a decision: it gets a rule above',
			{ path: '^src/' },
			{
				path: 'node_modules/',
				pathNot:
					'node_modules/(@types/)?(obsidian|@codemirror/[^/]+|unified|remark-parse|mdast[^/]*|unist|chrono-node|preact|yaml|moment|diff)/',
			},
		),
		error(
			'no-undeclared-packages',
			'package.json names what src/ and test/ import',
			{},
			{ dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
		),
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^test/(vaults|workbench/\\.output)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'types', 'default'],
			// `types`: the obsidian package has nothing that runs.
			mainFields: ['module', 'main', 'types'],
		},
	},
};

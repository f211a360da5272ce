/** What the plugin asked of its host, and whether the layout was ready by then. */
export interface PluginCall {
	/** The kind, then what it was about: `setTimeout`, `read NOTE`, `cache NOTE`, `parse`. */
	readonly what: string;
	readonly ready: boolean;
}

/**
 * A script for the beginning of a page. It lists in `pluginCalls` each timer, each read of a note or
 * a file, each look into the vault or its caches, each parse and each write (`write WHAT`) that the
 * code of the plugin's `main.js` asks for. The host's own are told apart by the frame that made the call.
 */
export const spyOnPlugin = `
window.pluginCalls = { list: [], intervals: [] };

/** Lines of a stack: the error, this function, the spy, and then the caller. */
const fromPlugin = () =>
	(new Error().stack.split('\\n')[3] ?? '').includes('/plugin/mentorship-roadmap/main.js');

const spy = (object, name, what) => {
	const original = object[name];
	if (typeof original !== 'function') throw new Error('nothing to spy on: ' + name);
	object[name] = function (...parts) {
		if (fromPlugin()) {
			pluginCalls.list.push({ what: what(...parts), ready: app.workspace.layoutReady });
			if (name === 'setInterval') pluginCalls.intervals.push(parts);
		}
		return original.apply(this, parts);
	};
};

/** Every way to write that the host has, on the object or on its class. */
const spyOnWrites = (object, ...names) => {
	for (const name of names) if (typeof object[name] === 'function') spy(object, name, () => 'write ' + name);
};

const spyOnHost = ({ vault, metadataCache, fileManager }) => {
	spyOnWrites(vault, 'append', 'create', 'createFolder', 'delete', 'modify', 'process', 'rename');
	spyOnWrites(vault.adapter, 'mkdir', 'remove', 'rename', 'write');
	spyOnWrites(fileManager, 'processFrontMatter', 'renameFile', 'trashFile');
	for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'])
		spy(window, name, () => name);
	for (const name of ['read', 'cachedRead']) spy(vault, name, ({ path }) => 'read ' + path);
	for (const name of ['getFiles', 'getMarkdownFiles', 'getAllLoadedFiles', 'getAllFolders'])
		spy(vault, name, () => 'list');
	spy(metadataCache, 'getFileCache', ({ path }) => 'cache ' + path);
	spy(metadataCache, 'getCache', (path) => 'cache ' + path);
	for (const name of ['read', 'exists', 'stat', 'list'])
		spy(vault.adapter, name, (path) => 'adapter ' + path);
};

/** The host's modules as the plugin gets them: YAML that is parsed is told too. */
let isViewSpied = false;
const spiedModule = (module) => {
	if (typeof module.parseYaml !== 'function') return module;
	if (!isViewSpied) {
		isViewSpied = true;
		spyOnWrites(module.TextFileView.prototype, 'save');
		spyOnWrites(module.Editor.prototype, 'replaceRange', 'setLine', 'setValue', 'transaction');
	}
	const spied = Object.create(module, { parseYaml: { value: module.parseYaml, writable: true } });
	spy(spied, 'parseYaml', () => 'parse');
	return spied;
};

let definePlugin;
Object.defineProperty(window, 'definePlugin', {
	get: () => definePlugin,
	set: (define) => {
		spyOnHost(app);
		definePlugin = (code) =>
			define((require, ...rest) => code((name) => spiedModule(require(name)), ...rest));
	},
});
`;

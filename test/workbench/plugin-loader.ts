import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import { notImplemented } from './not-implemented';
import { obsidian } from './obsidian';
import { Plugin } from './plugin';

type PluginCode = (
	require: (name: string) => unknown,
	module: { exports: Record<string, unknown> },
	exports: Record<string, unknown>,
) => void;

/** The modules that the app gives to plugins; Node's are not among them, as on a phone. */
const modules: Readonly<Record<string, unknown>> = {
	obsidian,
	'@codemirror/commands': commands,
	'@codemirror/language': language,
	'@codemirror/state': state,
	'@codemirror/view': view,
};

/** A plugin that runs, and how long its `main.js` took to evaluate, in milliseconds. */
export interface LoadedPlugin {
	readonly plugin: Plugin;
	readonly evaluated: number;
}

/** Runs a plugin's code as CommonJS, makes the plugin, and waits for its `onload`. */
export async function startPlugin(
	app: App,
	manifest: PluginManifest,
	code: PluginCode,
): Promise<LoadedPlugin> {
	const module = { exports: {} as Record<string, unknown> };
	const start = performance.now();
	code(requireModule, module, module.exports);
	const evaluated = performance.now() - start;
	const PluginClass = (module.exports['default'] ?? module.exports) as new (
		app: App,
		manifest: PluginManifest,
	) => Plugin;
	const plugin = new PluginClass(app, manifest);
	if (!(plugin instanceof Plugin)) {
		throw new Error(`workbench: main.js of ${manifest.id} exports no plugin`);
	}
	await plugin.load();
	return { plugin, evaluated };
}

/** Fetches `main.js` and `styles.css` from the server. A plugin without styles is fine. */
export async function fetchPlugin(id: string): Promise<PluginCode> {
	const address = `/plugin/${encodeURIComponent(id)}`;
	const styles = await fetch(`${address}/styles.css`);
	if (styles.ok) document.head.createEl('style', { text: await styles.text() });
	return new Promise((resolve, reject) => {
		window.definePlugin = resolve;
		const script = createEl('script', { attr: { src: `${address}/main.js` } });
		script.addEventListener('error', () => {
			reject(new Error(`workbench: ${address}/main.js cannot be run`));
		});
		document.head.append(script);
	});
}

function requireModule(name: string): unknown {
	return Object.hasOwn(modules, name) ? modules[name] : notImplemented(`require('${name}')`);
}

declare global {
	interface Window {
		/** Called by the script that the server makes of a plugin's `main.js`. */
		definePlugin: (code: PluginCode) => void;
	}
}

import { existsSync, readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { PluginManifest } from 'obsidian';
import { WebSocketServer } from 'ws';
import { answerFileRequest } from './answer-file-request';
import { type PageFiles, pageFiles } from './page-files';
import { VaultFolder } from './vault-folder';
import { watchForNews } from './watch-for-news';

export interface WorkbenchOptions {
	/** The vault: a folder that is read, written and watched. */
	readonly vault: string;
	/** Folders with `main.js`, `manifest.json` and, if there is one, `styles.css`. */
	readonly plugins: readonly string[];
	/** The port to try first; 0 takes any. When it is in use, the next is tried. */
	readonly port?: number;
}

export interface WorkbenchServer {
	readonly url: string;
	close(): Promise<void>;
}

/** Serves the page, the vault and the plugins to this machine alone. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<WorkbenchServer> {
	const page = await pageFiles();
	const vault = new VaultFolder(options.vault);
	const context = { page, vault, plugins: options.plugins };
	const server = http.createServer((request, response) => {
		answer(context, request, response).catch((error: unknown) => {
			const { code = '', message } = error as NodeJS.ErrnoException;
			response.writeHead(code === 'ENOENT' ? 404 : 500, { 'x-code': code }).end(message);
		});
	});
	const sockets = new WebSocketServer({ noServer: true });
	server.on('upgrade', (request, socket, head) => {
		if (!isOurs(request)) socket.destroy();
		else sockets.handleUpgrade(request, socket, head, () => undefined);
	});
	const stopWatching = await watchForNews(vault, options.plugins, (news) => {
		for (const socket of sockets.clients) socket.send(JSON.stringify(news));
	});
	const port = await listen(server, options.port ?? 0);
	return {
		url: `http://127.0.0.1:${String(port)}/`,
		close: async () => {
			await stopWatching();
			for (const socket of sockets.clients) socket.terminate();
			// the browser keeps its connections, and `close` waits for them
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

interface Context {
	readonly page: PageFiles;
	readonly vault: VaultFolder;
	readonly plugins: readonly string[];
}

async function answer(
	{ page, vault, plugins }: Context,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? '/', 'http://workbench');
	const send = (type: string, body: string | Buffer): void => {
		const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
		response.writeHead(200, headers).end(body);
	};
	if (!isOurs(request)) response.writeHead(403).end('not from this page');
	else if (url.pathname === '/') send('text/html', page.html);
	else if (url.pathname === '/workbench.js') send('text/javascript', page.script);
	else if (url.pathname === '/workbench.js.map') send('application/json', page.map);
	else if (url.pathname === '/workbench.css') send('text/css', page.styles);
	else if (url.pathname === '/vault') {
		const listing = await vault.listAll();
		const name = path.basename(vault.root);
		const body = { name, ...listing, plugins: plugins.map(manifestOf) };
		send('application/json', JSON.stringify(body));
	} else if (url.pathname.startsWith('/plugin/')) {
		const [id = '', file = ''] = url.pathname.slice('/plugin/'.length).split('/');
		const folder = plugins.find((one) => manifestOf(one).id === decodeURIComponent(id));
		const code = folder && ['main.js', 'styles.css'].includes(file) && path.join(folder, file);
		if (!code || !existsSync(code)) response.writeHead(404).end();
		else if (file === 'styles.css') send('text/css', readFileSync(code));
		else send('text/javascript', scriptOf(readFileSync(code, 'utf8')));
	} else if (url.pathname.startsWith('/fs/')) {
		await answerFileRequest(vault, request, response, url);
	} else response.writeHead(404).end('not found');
}

/** The plugin's CommonJS as a script that hands itself over; its lines keep their numbers. */
function scriptOf(code: string): string {
	return `window.definePlugin(function (require, module, exports) {${code}\n});`;
}

function manifestOf(folder: string): PluginManifest {
	return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as PluginManifest;
}

/** A page from elsewhere must not reach the person's notes through the browser. */
function isOurs({ headers }: IncomingMessage): boolean {
	const { host = '', origin } = headers;
	const local = /^(?:127\.0\.0\.1|localhost):\d+$/.test(host);
	return local && (origin === undefined || origin === `http://${host}`);
}

async function listen(server: http.Server, port: number): Promise<number> {
	for (let next = port; ; next++) {
		const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
			server.once('error', resolve);
			server.listen(next, '127.0.0.1', () => {
				server.off('error', resolve);
				resolve(null);
			});
		});
		if (!error) return (server.address() as AddressInfo).port;
		if (error.code !== 'EADDRINUSE' || next > port + 100) throw error;
	}
}

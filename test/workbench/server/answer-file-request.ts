import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { VaultFolder } from './vault-folder';

const TYPES: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.svg': 'image/svg+xml',
};

/** Reads or changes one file or folder, as `/fs/PATH` with the method and `?op=` say. */
export async function answerFileRequest(
	vault: VaultFolder,
	request: IncomingMessage,
	response: ServerResponse,
	url: URL,
): Promise<void> {
	const relative = decodeURIComponent(url.pathname.slice('/fs/'.length));
	const sendJson = (value: unknown): void => {
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify(value));
	};
	const operation = request.method === 'POST' ? url.searchParams.get('op') : request.method;
	switch (operation) {
		case 'GET': {
			const data = await vault.read(relative);
			const type = TYPES[path.extname(relative)] ?? 'text/plain; charset=utf-8';
			response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(data);
			break;
		}
		case 'PUT':
			sendJson(await vault.write(relative, await bodyOf(request)));
			break;
		case 'DELETE':
			await vault.remove(relative);
			sendJson(null);
			break;
		case 'stat':
			sendJson(await vault.stat(relative));
			break;
		case 'list':
			sendJson(await vault.list(relative));
			break;
		case 'mkdir':
			await vault.mkdir(relative);
			sendJson(null);
			break;
		case 'rename':
			await vault.rename(relative, url.searchParams.get('to') ?? '');
			sendJson(null);
			break;
		default:
			response.writeHead(400).end(`no operation is named ${String(operation)}`);
	}
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

import type { DataAdapter, Stat } from './data-adapter';

/** The vault's folder on the other side of the workbench's server. */
export class HttpAdapter implements DataAdapter {
	private readonly vaultName: string;

	constructor(vaultName: string) {
		this.vaultName = vaultName;
	}

	getName(): string {
		return this.vaultName;
	}

	getResourcePath(path: string): string {
		return addressOf(path);
	}

	async exists(path: string): Promise<boolean> {
		return (await this.stat(path)) !== null;
	}

	async stat(path: string): Promise<Stat | null> {
		return (await call('POST', path, { op: 'stat' })).json() as Promise<Stat | null>;
	}

	async list(path: string): Promise<{ files: string[]; folders: string[] }> {
		const response = await call('POST', path, { op: 'list' });
		return response.json() as Promise<{ files: string[]; folders: string[] }>;
	}

	async read(path: string): Promise<string> {
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.readBinary(path));
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return (await call('GET', path)).arrayBuffer();
	}

	async write(path: string, data: string | ArrayBuffer): Promise<Stat> {
		return (await call('PUT', path, {}, data)).json() as Promise<Stat>;
	}

	async mkdir(path: string): Promise<void> {
		await call('POST', path, { op: 'mkdir' });
	}

	async remove(path: string): Promise<void> {
		await call('DELETE', path);
	}

	async rename(path: string, newPath: string): Promise<void> {
		await call('POST', path, { op: 'rename', to: newPath });
	}
}

function addressOf(path: string): string {
	return `/fs/${path.split('/').map(encodeURIComponent).join('/')}`;
}

async function call(
	method: string,
	path: string,
	query: Record<string, string> = {},
	body?: string | ArrayBuffer,
): Promise<Response> {
	const address = `${addressOf(path)}?${new URLSearchParams(query).toString()}`;
	const response = await fetch(address, body === undefined ? { method } : { method, body });
	if (response.ok) return response;
	const message = (await response.text()) || response.statusText;
	throw Object.assign(new Error(message), { code: response.headers.get('x-code') ?? undefined });
}

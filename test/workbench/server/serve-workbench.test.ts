import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { serveWorkbench, type WorkbenchServer } from './serve-workbench';

let folder: string;
let vault: string;
let server: WorkbenchServer;

beforeEach(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'serve-'));
	vault = path.join(folder, 'vault');
	mkdirSync(path.join(vault, '.obsidian'), { recursive: true });
	writeFileSync(path.join(vault, 'a.md'), 'one');
	writeFileSync(path.join(folder, 'secret.md'), 'secret');
	server = await serveWorkbench({ vault, plugins: [] });
}, 60_000);

afterEach(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/** Sends a path as it is; `fetch` would tidy it. */
function request(
	method: string,
	target: string,
	headers: http.OutgoingHttpHeaders = {},
): Promise<number> {
	return new Promise((resolve, reject) => {
		const sent = http.request(server.url, { method, path: target, headers }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		});
		sent.on('error', reject);
		sent.end();
	});
}

describe('the server', () => {
	it('leaves one whole text when many write at once, and no temporary file', async () => {
		const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(50_000));
		await Promise.all(texts.map((body) => fetch(`${server.url}fs/a.md`, { method: 'PUT', body })));
		expect(texts).toContain(readFileSync(path.join(vault, 'a.md'), 'utf8'));
		expect(readdirSync(vault).sort()).toEqual(['.obsidian', 'a.md']);
	});

	it.each([
		'/fs/%2e%2e/secret.md',
		'/fs/..%2fsecret.md',
		'/fs/%2fetc%2fpasswd',
		'/fs/../secret.md',
	])('gives nothing from outside the vault: %s', async (target) => {
		expect(await request('GET', target)).toBeGreaterThanOrEqual(400);
	});

	it('answers no page from elsewhere and no other name for this machine', async () => {
		expect(await request('GET', '/fs/a.md')).toBe(200);
		expect(await request('GET', '/fs/a.md', { origin: 'https://example.org' })).toBe(403);
		expect(await request('GET', '/fs/a.md', { host: 'example.org:80' })).toBe(403);
	});

	it('says with a code that a file is not there', async () => {
		const response = await fetch(`${server.url}fs/none.md`);
		expect([response.status, response.headers.get('x-code')]).toEqual([404, 'ENOENT']);
	});

	it('tells of notes and of settings changed on disk, and of no other hidden file', async () => {
		const news: unknown[] = [];
		const socket = new WebSocket(`${server.url.replace('http', 'ws')}news`);
		socket.on('message', (data: Buffer) => {
			const { type, path: name, plugin } = JSON.parse(data.toString()) as Record<string, string>;
			news.push([type, name ?? plugin]);
		});
		await new Promise((resolve) => socket.once('open', resolve));
		writeFileSync(path.join(vault, '.obsidian/app.json'), '{}');
		mkdirSync(path.join(vault, '.obsidian/plugins/mine'), { recursive: true });
		writeFileSync(path.join(vault, '.obsidian/plugins/mine/data.json'), '{}');
		await expect.poll(() => news, { timeout: 5000 }).toEqual([['settings', 'mine']]);
		writeFileSync(path.join(vault, 'b.md'), 'two');
		await expect.poll(() => news.at(-1), { timeout: 5000 }).toEqual(['file', 'b.md']);
		rmSync(path.join(vault, 'b.md'));
		await expect.poll(() => news.at(-1), { timeout: 5000 }).toEqual(['gone', 'b.md']);
	});

	it('takes the next port when one is in use', async () => {
		const { port } = new URL(server.url);
		const other = await serveWorkbench({ vault, plugins: [], port: Number(port) });
		expect(Number(new URL(other.url).port)).toBeGreaterThan(Number(port));
		await other.close();
	});
});

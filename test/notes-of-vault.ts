import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The notes of a vault under test/vaults/, by path. */
export function notesOfVault(name: 'example' | 'one-note'): Readonly<Record<string, string>> {
	const root = join(import.meta.dirname, 'vaults', name);
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('.md'));
	return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toVaultPath } from '../../src/edit/vault-path';

it.each([
	['Plan', 'Plan'],
	['  Folder / Sub folder/Plan.md ', 'Folder/Sub folder/Plan.md'],
	['Folder\\Plan', 'Folder/Plan'],
	['a//b/', 'a/b'],
	['Senior → Staff', 'Senior → Staff'],
	['Cafe\u0301', 'Café'],
])('takes %j as %j', (typed, path) => {
	expect(toVaultPath(typed)).toEqual({ path, refusal: null });
});

it.each([
	['', 'is empty'],
	[' / ', 'leads out of the vault'],
	['/etc/x', 'leads out of the vault'],
	['C:x', 'leads out of the vault'],
	['\\\\srv\\x', 'leads out of the vault'],
	['../x', 'leads out of the vault'],
	['a/..\\..\\x', 'leads out of the vault'],
	['a/.. ./x', 'leads out of the vault'],
	['.obsidian/x', 'begins with a dot'],
	['a/.hidden', 'begins with a dot'],
	['a#b', 'holds a character that notes cannot have in their names'],
	['a\u0000b', 'holds a character that notes cannot have in their names'],
	['CON.md', 'is a name that Windows keeps for itself'],
	['a/lpt1', 'is a name that Windows keeps for itself'],
	['a./b', 'ends in a dot or a space'],
	['x'.repeat(241), 'is too long'],
])('refuses %j: the path %s', (typed, refusal) => {
	expect(toVaultPath(typed)).toEqual({ path: null, refusal });
});

it('never gives a path that leaves the vault or hides a file', () => {
	const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '/', '\\', ' ', 'a', 'C:', '...'));
	fc.assert(
		fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
			const { path } = toVaultPath(parts.join(''));
			if (path === null) return;
			for (const name of path.split('/')) {
				expect(name).not.toBe('');
				expect(name.startsWith('.')).toBe(false);
			}
			expect(toVaultPath(path).path).toBe(path);
		}),
	);
});

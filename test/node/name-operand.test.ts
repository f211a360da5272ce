import path from 'node:path';
import { expect, test } from 'vitest';
import { nameOperand } from '../../src/node/name-operand';

const ROOT = path.resolve('/notes/vault');

test('an absolute path into the vault is a path from its root, a line behind it stays', () => {
	expect(nameOperand(path.join(ROOT, 'Plan', 'Pilot.md'), ROOT)).toBe('Plan/Pilot.md');
	expect(nameOperand(`${path.join(ROOT, 'Plan', 'Goal.md')}:12`, ROOT)).toBe('Plan/Goal.md:12');
});

test('what is no path into the vault stays as it was typed', () => {
	const outside = path.resolve('/notes/vault-2/Pilot.md');
	for (const typed of ['Pilot', 'Plan/Pilot.md', '/ or so', outside]) {
		expect(nameOperand(typed, ROOT)).toBe(typed);
	}
});

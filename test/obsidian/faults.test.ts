import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/model/edit';
import { EVERY_EDIT, NOTE, TEXT } from './every-change';
import { FakeApp } from './fake-app';
import type { Fault } from './fake-vault';

const FAULTS: readonly Fault[] = [
	'read-fails',
	'read-empty',
	'read-slow',
	'vanishes-before-read',
	'vanishes-before-process',
	'vanishes-in-process',
	'swapped-before-process',
	'process-read-fails',
	'process-read-empty',
	'write-fails',
	'disk-full',
	'write-truncated',
	'write-truncated-to-nothing',
	'write-done-but-fails',
	'save-fails',
	'create-fails',
	'create-truncated',
	'create-done-but-fails',
	'folder-fails',
	'trash-fails',
];

/** What the note may be when it was another's at the moment of writing, or went. */
const OTHERS: Readonly<Partial<Record<Fault, string | null>>> = {
	'vanishes-before-read': null,
	'vanishes-before-process': null,
	'vanishes-in-process': null,
	'swapped-before-process': 'Another note.\n',
};

const hasStruck = new Set<Fault>();

const OPEN = ['not open', 'open in an editor', 'open for reading'] as const;

async function opened(how: (typeof OPEN)[number]): Promise<FakeApp> {
	const app = new FakeApp({ [NOTE]: TEXT });
	if (how !== 'not open') app.open(NOTE, how === 'open for reading' ? 'preview' : 'source');
	await app.clock.runOut();
	return app;
}

function bytes(app: FakeApp, path: string): string | null {
	const file = app.vault.getFileByPath(path);
	return file === null ? null : app.vault.textOf(file);
}

vi.spyOn(console, 'error').mockImplementation(() => undefined);

describe.each(EVERY_EDIT)('%s', (name, edit) => {
	const plan: Plan = { name, edits: [edit] };
	const { path } = edit;
	const old = 'create' in edit ? null : TEXT;

	it.each(OPEN)('is written whole, once, and taken back (note %s)', async (how) => {
		const app = await opened(how);
		expect(await app.clock.until(app.writer.write(plan))).toEqual({
			written: [path],
			refusal: null,
		});
		const next = bytes(app, path);
		expect(next).not.toBe(old);
		const writes = app.vault.written.length;
		const again = await app.clock.until(app.writer.write(plan));
		expect(again.written).toEqual([]);
		expect([app.vault.written.length, bytes(app, path)]).toEqual([writes, next]);
		expect(await app.clock.until(app.writer.undo())).toEqual({ written: [path], refusal: null });
		expect(bytes(app, path)).toBe(old);
		expect(app.views.every((view) => view.fake.text === bytes(app, NOTE))).toBe(true);
	});

	describe.each(FAULTS)('when the host fails: %s', (fault) => {
		it.each(OPEN)('leaves the old bytes or the new ones (note %s)', async (how) => {
			const whole = await opened(how);
			await whole.clock.until(whole.writer.write(plan));
			const next = bytes(whole, path);

			const app = await opened(how);
			app.vault.faults.add(fault);
			const outcome = await app.clock.until(app.writer.write(plan));
			await app.clock.runOut();
			const struck = !app.vault.faults.delete(fault);
			if (struck) hasStruck.add(fault);
			const now = bytes(app, path);
			// what names no line can be done to the note that came in its place, too
			if (outcome.refusal === null && struck && fault === 'swapped-before-process') {
				expect(now).toContain(OTHERS[fault]);
			} else if (outcome.refusal === null) expect(now).toBe(next);
			else {
				expect(outcome.refusal.path).toBe(path);
				expect(outcome.written).toEqual([]);
				expect(now).toBe(struck && fault in OTHERS ? OTHERS[fault] : old);
			}
			for (const view of app.views) expect(view.fake.text).toBe(bytes(app, NOTE));
			expect(app.listening).toBe(0);

			// done again when all is well, it is done
			if (fault in OTHERS) return;
			await app.clock.until(app.writer.write(plan));
			expect(bytes(app, path)).toBe(next);
		});

		it.each(OPEN)('leaves the old bytes or the new ones when undone (note %s)', async (how) => {
			const app = await opened(how);
			await app.clock.until(app.writer.write(plan));
			const next = bytes(app, path);
			app.vault.faults.add(fault);
			const outcome = await app.clock.until(app.writer.undo());
			await app.clock.runOut();
			const struck = !app.vault.faults.delete(fault);
			if (struck) hasStruck.add(fault);
			if (outcome?.refusal === null) expect(bytes(app, path)).toBe(old);
			else expect(bytes(app, path)).toBe(struck && fault in OTHERS ? OTHERS[fault] : next);
			for (const view of app.views) expect(view.fake.text).toBe(bytes(app, NOTE));
		});
	});
});

it('every fault has struck', () => {
	expect([...hasStruck].sort()).toEqual([...FAULTS].sort());
});

import { afterEach, describe, expect, it } from 'vitest';
import { formatDay, formatMonth } from '../../src/i18n/format-day';

const zone = process.env.TZ;

afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('a day', () => {
	it('is day, month, year', () => {
		expect(formatDay('2027-01-02')).toBe('2 Jan 2027');
		expect(formatMonth('2026-11-27')).toBe('Nov');
	});

	it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])(
		'is the same day in %s',
		(name) => {
			process.env.TZ = name;
			expect(formatDay('2026-10-25')).toBe('25 Oct 2026');
		},
	);
});

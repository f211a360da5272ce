/** Makes the page's clock say that day, from nine in the morning on; time goes on from there. */
export function setPageDay(day: string): void {
	const nine = new RealDate(`${day}T09:00:00`).getTime();
	if (Number.isNaN(nine)) throw new Error(`workbench: "${day}" is no day (YYYY-MM-DD)`);
	offset = nine - RealDate.now();
	window.Date = ShiftedDate as DateConstructor;
}

const RealDate = Date;
let offset = 0;

class ShiftedDate extends RealDate {
	constructor(...parts: [] | [number | string | Date]) {
		if (parts.length === 0) super(RealDate.now() + offset);
		else super(...parts);
	}

	static override now(): number {
		return RealDate.now() + offset;
	}
}

import type { CivilDate } from '../../model/civil-date';
import { formatDay } from '../../i18n/format-day';

/** "27 Nov 2026", with the ISO day where the pointer rests. */
export function Day({ date }: { readonly date: CivilDate }) {
	return (
		<time dateTime={date} title={date}>
			{formatDay(date)}
		</time>
	);
}

import moment from 'moment';
import { DAILY_FORMAT, dailyNotePath } from '../edit/plan/daily-note-path';
import type { CivilDate } from '../model/civil-date';
import type { Settings } from '../model/settings';

/**
 * The path of a day's daily note (cli.md, `dailyFolder`), whether it is there or not, by settings
 * that `vault-settings` has completed. The format is the app's, read by the library that the app
 * reads it with; the names of months and weekdays are English.
 */
export function dailyNote({ dailyFolder, dailyFormat }: Settings, day: CivilDate): string {
	const format = dailyFormat === '' ? DAILY_FORMAT : dailyFormat;
	return dailyNotePath(dailyFolder, moment.utc(day, DAILY_FORMAT, true).format(format));
}

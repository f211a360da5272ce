/** How daily notes are named where nothing else is set. */
export const DAILY_FORMAT = 'YYYY-MM-DD';

/**
 * The path of a daily note: `folder` ('' for the vault's root) and the day in the format that was
 * set, which may hold folders of its own.
 */
export function dailyNotePath(folder: string, name: string): string {
	const parts = `${folder}/${name}`.split('/').filter((part) => part !== '');
	const path = parts.join('/');
	return path.toLowerCase().endsWith('.md') ? path : `${path}.md`;
}

import { chooseRoadmaps } from './choose-roadmaps';
import { jsonText } from './json-text';
import { openVault } from './open-vault';
import type { VaultInvocation } from './read-arguments';
import { statusJson } from './status-json';
import { statusText } from './status-text';
import type { Answer, Terminal } from './terminal';

/** `status`: the roadmaps of a vault with their figures, as a tree to read or as JSON. */
export async function answerStatus(
	{ vault, today, roadmap, json }: VaultInvocation,
	terminal: Terminal,
): Promise<Answer> {
	const { snapshot, settings } = await openVault(vault, today ?? terminal.today, terminal);
	const roadmaps = chooseRoadmaps(snapshot.roadmaps, roadmap);
	const output = json
		? jsonText(statusJson(snapshot, roadmaps, settings))
		: statusText(snapshot, roadmaps, settings, terminal);
	return { output, status: 0 };
}

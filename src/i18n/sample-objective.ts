import { addDays, type CivilDate } from '../model/civil-date';

/** What a first objective may look like in a roadmap note, with days that lie ahead of `today`. */
export function sampleObjective(today: CivilDate): string {
	return [
		'## Objectives',
		'### Cut lead time from 9 to 5 days',
		`[due:: ${addDays(today, 84)}]`,
		'Why: decisions wait for a meeting.',
		`- [ ] Map how changes flow 📅 ${addDays(today, 28)}`,
		`- [ ] Pilot with two teams 📅 ${addDays(today, 56)}`,
	].join('\n');
}

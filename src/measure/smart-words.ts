// English word lists of the SMART letters (computations.md §4.11), in lower case. Phrases are words
// parted by one space. Another language is another file of this shape.

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/);

/** What may stand before the verb of a goal: "I want to become …" starts with "become". */
export const LEAD_INS = list(`
	to, i want to, i will, i would like to, we want to, we will, my goal is to, the goal is to,
	goal is to, aim to, i aim to, try to, i plan to, plan to, continue to, keep
`);

/** Verbs of being rather than doing. */
export const TRAIT_VERBS = list(`
	be, become, becoming, get better, getting better, get good, get more, get comfortable,
	get confident, get used, improve, improving, learn, learning, understand, understanding, know,
	work on, working on, grow, growing, develop, developing, enhance, strengthen, deepen, sharpen,
	hone, refine, master, gain, feel, think, explore, study, familiarise, familiarize, focus on,
	stay, evolve, progress, build confidence, build my, build up my, boost my, increase my
`);

/** Words that leave open how much, how often or what. */
export const HEDGES = list(`
	better, more, less, various, several, some, many, few, appropriate, adequate, sufficient,
	where possible, if possible, when possible, as possible, as needed, as necessary, where needed,
	when needed, regularly, often, sometimes, frequently, effectively, efficiently, effective,
	efficient, good, great, general, generally, somehow, somewhat, probably, maybe, perhaps,
	hopefully, ideally, roughly, things, stuff, etc, significantly, substantially, a lot, stronger,
	higher, faster, quicker, easier, asap, soon, eventually, overall, relevant, proactive
`);

/** Words that carry no content of their own. */
export const STOP_WORDS = new Set(
	list(`
	a, an, the, this, that, these, those, my, our, your, their, his, her, its, it, i, me, we, us,
	you, they, them, he, she, and, or, but, nor, so, if, then, than, as, at, by, for, from, in, into,
	of, off, on, onto, out, over, per, since, through, till, to, toward, towards, under, until, up,
	upon, via, with, within, without, about, above, across, after, against, along, among, around,
	before, behind, below, between, beyond, during, not, no, is, are, am, was, were, be, been, being,
	do, does, did, have, has, had, get, gets, will, would, can, could, should, may, might, must,
	shall, who, whom, which, what, when, where, while, how, all, any, each, every, both, also, very,
	too, just, only, own, such, there, here, end, least, most
`),
);

/** Numbers in words; "one" is rather an article. */
export const NUMBER_WORDS = new Set(
	list(`
	zero, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
	fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy,
	eighty, ninety, hundred, thousand, million, billion, dozen, twice, double, triple, halve, half,
	third
`),
);

/** Numbers that are names: "phase 2" measures nothing. */
export const NUMBERED_THINGS = new Set(
	list(`
	phase, week, sprint, part, version, chapter, section, step, no, number, track, item, page, room,
	iteration, wave, cohort, team, group, objective, milestone, stage, day, year, quarter, release
`),
);

/** Ratios and names that hold digits and measure nothing. */
export const NUMBER_IDIOMS = new Set(list('24/7, 1:1, 1:1s, 1-1, 1-on-1, 360, 360°, 101, 9-to-5'));

/** Units of a length of time. */
export const TIME_UNITS = new Set(
	list(`
	second, seconds, minute, minutes, min, mins, hour, hours, hr, hrs, day, days, week, weeks, month,
	months, quarter, quarters, year, years, sprint, sprints, fortnight, fortnights, weekend, weekends,
	working, business, calendar
`),
);

/** Before a length of time, these make it a measure: "under 30 minutes", "from 9 to 5 days". */
export const LIMIT_WORDS = new Set(
	list(
		'to, under, below, above, than, least, most, by, from, of, at, max, maximum, minimum, −, <, ≤',
	),
);

export const MONTHS = new Set(
	list(`
	january, february, march, april, may, june, july, august, september, october, november, december,
	jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
`),
);

/** Words that say what a number measures. */
export const MEASURE_WORDS = list(`
	at least, at most, less than, more than, fewer than, no more than, greater than, up to, below,
	under, above, rating, ratings, rated, score, scores, scored, scoring, time, times, rate, rates,
	ratio, latency, p50, p90, p95, p99, percentile, percent, per cent, percentage, average, mean,
	median, count, number of, nps, csat, revenue, cost, costs, budget, uptime, availability, coverage,
	throughput, errors, error rate, defects, bugs, incidents, tickets, conversion, retention, churn,
	satisfaction, adoption, velocity, level, levels, points, per day, per week, per month, per quarter,
	a day, a week, a month, each week, each month, every week, every month, increase, decrease, reduce,
	cut, raise, lower, double, halve, shorten, save, hours, days, minutes, seconds, ms
`);

/** Things that are there or not there at the end. */
export const DELIVERABLES = new Set(
	list(`
	project, projects, review, reviews, process, processes, talk, talks, rfc, rfcs, certification,
	certifications, certificate, certificates, exam, exams, course, courses, degree, diploma,
	presentation, presentations, keynote, workshop, workshops, training, trainings, webinar, report,
	reports, dashboard, dashboards, guide, guides, handbook, playbook, playbooks, runbook, runbooks,
	document, documents, documentation, doc, docs, paper, papers, article, articles, post, posts, blog,
	newsletter, book, prototype, prototypes, pilot, demo, demos, release, releases, launch, migration,
	migrations, rollout, plan, plans, roadmap, strategy, proposal, proposals, charter, contract, design,
	designs, template, templates, tool, tools, toolkit, library, feature, features, product, products,
	service, services, app, application, website, site, portfolio, thesis, promotion, interview,
	interviews, survey, surveys, audit, audits, retrospective, retro, onboarding, programme, program,
	framework, policy, checklist, case study, qbr, okrs, event, events, conference, meetup, assessment,
	benchmark, patent, agreement, handover, podcast, video, videos, model
`),
);

/** Two milestones of the example with their steps open: one kept as a note, one as a task. */
export const EXAMPLE_OPEN: Readonly<Record<string, boolean>> = {
	'Objectives/Lead checkout latency project.md>Milestones/Full rollout and handover.md#Full rollout and handover': true,
	'Objectives/Introduce lightweight RFC process.md>Objectives/Introduce lightweight RFC process.md#pilot': true,
};

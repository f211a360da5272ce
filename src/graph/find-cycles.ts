import type { Milestone } from '../model/graph';

/**
 * Groups of milestones that wait for each other, or for themselves. Each group is sorted by path,
 * then line. Linear, and not recursive: a chain may be as long as the vault allows.
 */
export function findCycles(milestones: readonly Milestone[]): readonly (readonly Milestone[])[] {
	const order = new Map<Milestone, number>();
	const low = new Map<Milestone, number>();
	const closed = new Set<Milestone>();
	const path: Milestone[] = [];
	const groups: Milestone[][] = [];

	const visit = (root: Milestone): void => {
		const work = [{ milestone: root, next: 0 }];
		enter(root);
		for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
			const { milestone } = top;
			const needed = milestone.dependsOn[top.next++];
			if (needed === undefined) {
				work.pop();
				const above = work.at(-1)?.milestone;
				if (above !== undefined) lower(above, low.get(milestone) ?? 0);
				if (low.get(milestone) === order.get(milestone)) close(milestone);
			} else if (!order.has(needed)) {
				enter(needed);
				work.push({ milestone: needed, next: 0 });
			} else if (!closed.has(needed)) {
				lower(milestone, order.get(needed) ?? 0);
			}
		}
	};
	const enter = (milestone: Milestone): void => {
		order.set(milestone, order.size);
		low.set(milestone, order.size - 1);
		path.push(milestone);
	};
	const lower = (milestone: Milestone, to: number): void => {
		low.set(milestone, Math.min(low.get(milestone) ?? to, to));
	};
	const close = (first: Milestone): void => {
		const group = path.splice(path.lastIndexOf(first));
		for (const milestone of group) closed.add(milestone);
		if (group.length > 1 || first.dependsOn.includes(first)) groups.push(group.sort(byPlace));
	};

	for (const milestone of milestones) {
		if (milestone.dependsOn.length > 0 && !order.has(milestone)) visit(milestone);
	}
	return groups;
}

function byPlace(a: Milestone, b: Milestone): number {
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.record.at.line - b.record.at.line;
}

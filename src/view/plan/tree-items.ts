/** The row of the tree that an event happened in. */
export function itemOf(target: EventTarget | null): HTMLElement | null {
	return (target as Element | null)?.closest<HTMLElement>('[role="treeitem"]') ?? null;
}

/** The element of the row of `key`. */
export function itemWithKey(tree: Element, key: string): HTMLElement | undefined {
	const items = tree.querySelectorAll<HTMLElement>('[role="treeitem"]');
	return [...items].find((item) => item.dataset.key === key);
}

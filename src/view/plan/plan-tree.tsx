import { useMemo, useRef, useState } from 'preact/hooks';
import { EMPTY, SECTION_LABEL } from '../../i18n/labels-pane';
import { keepIdentity } from '../keep-identity';
import { usePaneTools } from '../pane-tools';
import { planGestures } from './plan-gestures';
import { PlanItem } from './plan-item';
import type { PlanQuestion } from './plan-question';
import type { PlanRow } from './plan-row';
import { planRows } from './plan-rows';
import { itemOf } from './tree-items';
import { treePointer } from './tree-pointer';
import { useTreeKeys } from './use-tree-keys';
import { visibleRows, withActive } from './visible-rows';

/** The plan as a tree (WAI-ARIA tree pattern). Rows that show the same as before are not drawn. */
export function PlanTree({ roadmap, today, state, settings, shown }: PlanQuestion) {
	const { host, change } = usePaneTools();
	const [active, setActive] = useState<string | null>(null);
	const drawn = useRef<readonly PlanRow[]>([]);
	const all = useMemo(
		() => planRows({ roadmap, today, state, settings, shown }),
		[roadmap, today, state, settings, shown],
	);
	const rows = keepIdentity(drawn.current, withActive(all, active));
	drawn.current = rows;
	const visible = useMemo(() => visibleRows(rows), [rows]);
	const gestures = useMemo(
		() => planGestures({ host, change }, { roadmap, today, state, settings, shown }),
		[host, change, roadmap, today, state, settings, shown],
	);
	const press = useTreeKeys(visible, gestures);

	if (rows.length === 0) return <NothingPasses state={state} />;
	return (
		<ul
			role="tree"
			class="roadmap-tree"
			aria-label={SECTION_LABEL.plan}
			onKeyDown={press}
			onFocusIn={(event) => setActive(itemOf(event.target)?.dataset.key ?? null)}
			{...treePointer(host, visible, gestures)}
		>
			{rows.map((row, index) => (
				<PlanItem key={row.key} row={row} level={1} position={index + 1} size={rows.length} />
			))}
		</ul>
	);
}

/** Everything is filtered out: says so, and leads back. */
function NothingPasses({ state }: Pick<PlanQuestion, 'state'>) {
	const { change } = usePaneTools();
	return (
		<div class="roadmap-nothing" role="status">
			<p>{state.filter === 'month' ? EMPTY.nothingThisMonth : EMPTY.nothingNeedsAttention}</p>
			<button type="button" onClick={() => change((current) => ({ ...current, filter: 'all' }))}>
				{EMPTY.showAll}
			</button>
		</div>
	);
}

import type { ResourceFigures } from '../model/figures';
import type { Resource } from '../model/graph';
import { consumed, countPerspectives } from './perspectives';

/**
 * How far the resources have come (§4.11), planned → active → done → takeaways → applied → shared,
 * and from how many perspectives. Consumed is what is active or done.
 */
export function resourceFunnel(resources: readonly Resource[]): ResourceFigures {
	const perspectives = countPerspectives(consumed(resources).map(({ perspective }) => perspective));
	return {
		total: resources.length,
		done: resources.filter(({ status }) => status === 'done').length,
		withTakeaways: resources.filter(({ takeaways }) => takeaways > 0).length,
		applied: resources.filter(({ applied }) => applied > 0).length,
		shared: resources.filter(({ shared }) => shared !== null).length,
		consumedPerspectives: perspectives.distinct,
		topPerspective: perspectives.top,
	};
}

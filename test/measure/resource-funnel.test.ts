import { describe, expect, it } from 'vitest';
import { perspectivesMet } from '../../src/measure/perspectives';
import { resourceFunnel } from '../../src/measure/resource-funnel';
import { entry, person, resource, roadmap } from './build';

describe('the funnel of resources', () => {
	it('counts takeaways and applied lessons by whether there are any', () => {
		const all = [
			resource({ status: 'done', takeaways: 3, applied: 2, shared: '2026-09-01' }),
			resource({ status: 'active', takeaways: 1 }),
			resource({ status: null }),
		];
		expect(resourceFunnel(all)).toMatchObject({
			total: 3,
			done: 1,
			withTakeaways: 2,
			applied: 1,
			shared: 1,
		});
	});

	it('counts perspectives of what is active or done, without case, and names the top one', () => {
		const all = [
			resource({ status: 'done', perspective: 'Finance' }),
			resource({ status: 'active', perspective: 'finance' }),
			resource({ status: 'done', perspective: 'support' }),
			resource({ status: 'planned', perspective: 'research' }),
			resource({ status: 'done' }),
		];
		expect(resourceFunnel(all)).toMatchObject({
			consumedPerspectives: 2,
			topPerspective: { name: 'Finance', count: 2, of: 3 },
		});
		expect(resourceFunnel([])).toMatchObject({ consumedPerspectives: 0, topPerspective: null });
	});

	it('adds the people met, each once, beside mentor and mentee', () => {
		const [lena, amir] = [person('Lena', 'product'), person('Amir', 'platform')];
		const met = roadmap({
			resources: [resource({ status: 'done', perspective: 'product' })],
			entries: [
				entry({ thirdParties: [lena] }),
				entry({ thirdParties: [lena, person('Nobody')] }),
				entry({ state: 'offered', thirdParties: [amir] }),
			],
		});
		expect(perspectivesMet(met)).toEqual({
			distinct: 1,
			top: { name: 'product', count: 2, of: 2 },
		});
	});
});

import { computed } from '../calculations/computed.ts';
import { calculations } from '../calculations/registry.ts';
import { elementsOf } from '../catalog/contents.ts';
import { nearest } from './nearest.ts';
import type { Check } from './problem.ts';

/** Every `<Calc>` names a calculation that exists and gives it inputs it can use. */
export const calculationsCompute: Check = ({ files }) =>
	files.flatMap(({ file, tree }) =>
		(tree ? elementsOf(tree) : [])
			.filter(({ name }) => name === 'Calc')
			.flatMap(({ attributes, line }) => {
				const result = computed(attributes);
				if (!('fault' in result)) return [];
				const name = String(attributes['of']);
				const match = calculations.has(name) ? undefined : nearest(name, calculations.keys());
				return [{ file, line, message: result.fault, hint: match ? `Did you mean "${match}"?` : result.hint }];
			}),
	);

import { computed } from '../calculations/computed.ts';
import { elementsOf } from '../catalog/contents.ts';
import type { Check } from './problem.ts';

/** Every `<Calc>` names a calculation that exists and gives it inputs it can use. */
export const calculationsCompute: Check = ({ files }) =>
	files.flatMap(({ file, tree }) =>
		(tree ? elementsOf(tree) : [])
			.filter(({ name }) => name === 'Calc')
			.flatMap(({ attributes, line }) => {
				const result = computed(attributes);
				return 'fault' in result ? [{ file, line, message: result.fault, hint: result.hint }] : [];
			}),
	);

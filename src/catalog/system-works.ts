import type { NumberedWork } from '../markdown/number-citations.ts';
import type { System } from '../schemas/system.ts';

/** The works of a system's page: those its text cites keep their numbers, those only its fact box cites come behind. */
export function worksWithFacts(works: readonly NumberedWork[], facts: System['facts']): NumberedWork[] {
	const keys = new Set(works.map(({ key }) => key));
	const added = [...new Set(facts.flatMap(({ source }) => source ?? []))].filter((key) => !keys.has(key));
	return [...works, ...added.map((key, index) => ({ key, number: works.length + index + 1, places: [] }))];
}

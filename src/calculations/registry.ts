import * as arithmetic from './arithmetic.ts';
import type { Calculation } from './calculation.ts';
import * as convolution from './convolution.ts';
import * as hardware from './hardware.ts';
import * as sequence from './sequence.ts';
import * as statistics from './statistics.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every calculation by the name a writer uses in `<Calc of="…">`: the function's name in kebab case. */
export const calculations: ReadonlyMap<string, Calculation> = new Map(
	Object.entries({ ...arithmetic, ...convolution, ...hardware, ...sequence, ...statistics }).map(
		([name, calculation]) => [kebab(name), calculation],
	),
);

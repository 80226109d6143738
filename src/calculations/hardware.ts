import { z } from 'astro/zod';
import { calculation, real, share } from './calculation.ts';
import { formatNumber } from './format.ts';

const s = (value: number) => formatNumber(value, Math.abs(value) >= 1e9 ? 'scientific' : 'count');
const positive = z.number().positive();

/** Arithmetic intensity at the ridge of a roofline, FLOP per byte: peak FLOP/s ÷ bytes/s (Williams, Waterman and Patterson 2009). */
export const ridgePoint = calculation(
	{ teraflops: positive, gigabytesPerSecond: positive },
	({ teraflops, gigabytesPerSecond }) => ({
		value: (teraflops * 1000) / gigabytesPerSecond,
		working: `${teraflops} × 1,000 GFLOP/s ÷ ${s(gigabytesPerSecond)} GB/s`,
	}),
);

/** FLOP per byte of a square matrix product of side n, each matrix moved once: 2n³ ÷ (3n² × bytes per number). */
export const matmulIntensity = calculation({ size: positive, bytes: positive }, ({ size, bytes }) => ({
	value: (2 * size ** 3) / (3 * size ** 2 * bytes),
	working: `2 × ${s(size)}³ ÷ (3 × ${s(size)}² × ${bytes} bytes)`,
}));

/** Operations to train a dense network on a token stream: 6 × parameters × tokens (Kaplan et al. 2020). */
export const trainingFlop = calculation({ parameters: positive, tokens: positive }, ({ parameters, tokens }) => ({
	value: 6 * parameters * tokens,
	working: `6 × ${s(parameters)} parameters × ${s(tokens)} tokens`,
}));

/** Days a job takes: operations ÷ (devices × peak × utilisation), in days of 86,400 s. */
export const trainingDays = calculation(
	{ flop: positive, teraflops: positive, utilisation: share, devices: positive.default(1) },
	({ flop, teraflops, utilisation, devices }) => ({
		value: flop / (devices * teraflops * 1e12 * utilisation * 86400),
		working:
			`${s(flop)} FLOP ÷ (${devices > 1 ? `${s(devices)} devices × ` : ''}${teraflops} TFLOP/s × ` +
			`${formatNumber(utilisation, 'percent')} × 86,400 s)`,
	}),
);

/** Bytes that so many numbers of so many bits take, in gigabytes (10⁹ bytes). */
export const gigabytes = calculation({ numbers: positive, bits: positive }, ({ numbers, bits }) => ({
	value: (numbers * bits) / 8 / 1e9,
	working: `${s(numbers)} × ${bits} bits ÷ 8 ÷ 10⁹`,
}));

/** Hours between errors when one frame in so many is wrong: frames per error ÷ frames per second ÷ 3,600. */
export const hoursPerError = calculation(
	{ framesPerError: positive, framesPerSecond: positive },
	({ framesPerError, framesPerSecond }) => ({
		value: framesPerError / framesPerSecond / 3600,
		working: `${s(framesPerError)} frames ÷ ${s(framesPerSecond)} per second ÷ 3,600`,
	}),
);

/** Speed-up when a share of the work runs so many times faster: 1 ÷ ((1 − share) + share ÷ speedup) (Amdahl 1967). */
export const amdahl = calculation({ parallelShare: share, speedup: real.positive() }, ({ parallelShare, speedup }) => ({
	value: 1 / (1 - parallelShare + parallelShare / speedup),
	working: `1 ÷ ((1 − ${parallelShare}) + ${parallelShare} ÷ ${s(speedup)})`,
}));

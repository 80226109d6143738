import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { matmulIntensity, ridgePoint } from '../../calculations/hardware.ts';
import type { NamedLine } from '../lines.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';

export const rowSchema = dataRow({
	chip: z.string(),
	/** Peak arithmetic in TFLOP/s, dense. */
	teraflops: z.number().positive(),
	precision: z.enum(['FP32', 'FP16 Tensor Core']),
	/** Memory bandwidth in GB/s. */
	gigabytesPerSecond: z.number().positive(),
});

export type Row = z.output<typeof rowSchema>;

/** Bytes of one FP16 number. */
const fp16 = 2;

/** Range of the intensity axis, FLOP per byte. */
export const intensities = [0.1, 2000] as const;

/** FLOP per byte of z = x + y: one addition, two numbers read, one written. */
export function additionIntensity(bytesPerNumber: number): number {
	return 1 / (3 * bytesPerNumber);
}

/** FLOP per byte of a square matrix times a vector: 2n² operations; the matrix, the vector and the result are moved once. */
export function matrixVectorIntensity(size: number, bytesPerNumber: number): number {
	return (2 * size ** 2) / ((size ** 2 + 2 * size) * bytesPerNumber);
}

/** Steps of a network, with the operations each does for a byte it moves, in FP16. */
export const operations = [
	{ name: 'addition', intensity: additionIntensity(fp16) },
	{ name: 'matrix × vector', intensity: matrixVectorIntensity(1024, fp16) },
	{ name: 'matrix × matrix', intensity: matmulIntensity.compute({ size: 1024, bytes: fp16 }).value },
];

/** Intensity, FLOP per byte, from which a chip is limited by its arithmetic. */
export function ridgeOf({ teraflops, gigabytesPerSecond }: Row): number {
	return ridgePoint.compute({ teraflops, gigabytesPerSecond }).value;
}

/** Attainable TFLOP/s: the lower of the peak and of bandwidth × intensity (FLOP per byte). */
export function attainable(row: Row, intensity: number): number {
	return Math.min(row.teraflops, (row.gigabytesPerSecond * intensity) / 1000);
}

/** The roof of each chip: a slope up to its ridge, then flat. The highest first. */
export function roofs(rows: readonly Row[]): NamedLine[] {
	return rows
		.toSorted((a, b) => b.teraflops - a.teraflops)
		.map((row) => ({
			name: row.chip,
			points: [intensities[0], ridgeOf(row), intensities[1]].map((x) => ({ x, y: attainable(row, x) })),
		}));
}

export function table(rows: readonly Row[]): FigureTable {
	const digits = (value: number) => formatNumber(value, 'count', 3);
	return {
		caption: 'Peaks, ridge points and attainable TFLOP/s of three steps',
		columns: [
			'Chip',
			'Peak, TFLOP/s',
			'Arithmetic',
			'Bandwidth, GB/s',
			'Ridge, FLOP per byte',
			...operations.map(({ name, intensity }) => `${name} (${digits(intensity)} FLOP per byte)`),
		],
		rows: rows.map((row) => ({
			cells: [
				row.chip,
				formatNumber(row.teraflops),
				row.precision,
				formatNumber(row.gigabytesPerSecond),
				formatNumber(ridgeOf(row), 'count', 3),
				...operations.map(({ intensity }) => digits(attainable(row, intensity))),
			],
			source: row.source,
			locator: row.locator,
		})),
	};
}

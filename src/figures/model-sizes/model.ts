import { z } from 'astro/zod';
import { formatNumber } from '../../calculations/format.ts';
import { dataRow } from '../rows.ts';
import type { FigureTable } from '../table.ts';
import { alexNet, resNet50, vgg16, vitB16, type Kind, type Part } from './shapes.ts';

const networks = { AlexNet: alexNet, 'VGG-16': vgg16, 'ResNet-50': resNet50, 'ViT-B/16': vitB16 };

export const rowSchema = dataRow({
	model: z.enum(['AlexNet', 'VGG-16', 'ResNet-50', 'ViT-B/16']),
	year: z.int(),
});

export type Row = z.output<typeof rowSchema>;

export type Measure = 'parameters' | 'multiplyAdds';

export const kinds = ['convolution', 'dense', 'transformer'] as const satisfies Kind[];

/** A measure of a network: all of it, and the part of each kind of layer. */
export type Count = Record<Kind | 'total', number>;

/** Sums a measure over the parts of a network. */
export function countOf(parts: readonly Part[], measure: Measure): Count {
	const sum = (chosen: readonly Part[]) => chosen.reduce((total, part) => total + part[measure], 0);
	const ofKind = (kind: Kind) => sum(parts.filter((part) => part.kind === kind));
	return {
		total: sum(parts),
		convolution: ofKind('convolution'),
		dense: ofKind('dense'),
		transformer: ofKind('transformer'),
	};
}

/** A measure of the network a row names. */
export function measured({ model }: Row, measure: Measure): Count {
	return countOf(networks[model](), measure);
}

export function table(rows: readonly Row[]): FigureTable {
	const share = ({ total, ...parts }: Count, kind: Kind) => formatNumber(parts[kind] / total, 'percent', 2);
	return {
		caption: 'Parameters and multiply-adds for one image',
		columns: [
			'Network',
			'Year',
			'Parameters',
			'of them dense',
			'of them in convolutions',
			'Multiply-adds',
			'of them dense',
			'of them in convolutions',
			'Remark',
		],
		rows: rows.map((row) => {
			const [parameters, work] = [measured(row, 'parameters'), measured(row, 'multiplyAdds')];
			return {
				cells: [
					row.model,
					String(row.year),
					formatNumber(parameters.total),
					share(parameters, 'dense'),
					share(parameters, 'convolution'),
					formatNumber(work.total, 'words', 3),
					share(work, 'dense'),
					share(work, 'convolution'),
					row.note ?? '',
				],
				source: row.source,
				locator: row.locator,
			};
		}),
	};
}

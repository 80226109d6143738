/** How a computed number is written in a sentence. */
export type NumberForm = 'count' | 'percent' | 'scientific' | 'words';

export const numberForms = ['count', 'percent', 'scientific', 'words'] as const satisfies NumberForm[];

const superscripts: Record<string, string> = {
	'-': '⁻',
	'0': '⁰',
	'1': '¹',
	'2': '²',
	'3': '³',
	'4': '⁴',
	'5': '⁵',
	'6': '⁶',
	'7': '⁷',
	'8': '⁸',
	'9': '⁹',
};

const scales = [
	{ from: 1e12, word: 'trillion' },
	{ from: 1e9, word: 'billion' },
	{ from: 1e6, word: 'million' },
] as const;

/**
 * Writes a number as the site writes numbers: `1,792`, `15.3 %`, `4.83 × 10¹¹`, `1.4 trillion`.
 *
 * @param value the number; a share (0.153) when the form is `percent`
 * @param form `count` (the default), `percent`, `scientific` or `words`
 * @param digits significant digits; without it a count of one or more is written in full up to three decimals, everything else
 *   with three significant digits
 */
export function formatNumber(value: number, form: NumberForm = 'count', digits?: number): string {
	if (form === 'percent') return `${plain(value * 100, digits ?? 3)} %`;
	if (form === 'scientific') return scientific(value, digits ?? 3);
	if (form === 'words') {
		const scale = scales.find(({ from }) => Math.abs(value) >= from);
		return scale ? `${plain(value / scale.from, digits ?? 3)} ${scale.word}` : plain(value, digits);
	}
	return plain(value, digits);
}

function plain(value: number, digits = Math.abs(value) < 1 ? 3 : undefined): string {
	return new Intl.NumberFormat(
		'en-GB',
		digits === undefined ? { maximumFractionDigits: 3 } : { maximumSignificantDigits: digits },
	).format(value);
}

function scientific(value: number, digits: number): string {
	const [mantissa = '0', exponent = '0'] = value.toExponential(digits - 1).split('e');
	const raised = String(Number(exponent)).replace(/./g, (character) => superscripts[character] ?? character);
	return `${Number(mantissa)} × 10${raised}`;
}

// Digits that belong to a name: ResNet-50, V100, top-5, Llama 3.1, RTX 4090, table 1, 3×3, 16-bit, 2-D.
const names = [
	/\p{L}[\p{L}'’]*[-‑.]?\d[\w.]*(?:[-‑][\w.]+)*/gu,
	/\b(?:GTX|RTX|Titan|Xeon|Llama|Claude|Gemini|Grok|Keras|Deep Speech|wav2vec|ILSVRC|CIFAR|WMT|Annex|[Aa]rticle|[Tt]able|[Ff]igure|[Ss]ection|[Cc]hapter|[Ss]tep|[Ll]ayer|[Ee]quation|DAVE|VOC|FSD|iOS|Python|Hub5)\s\d[\w.'’]*/g,
	/\d+(?:\s?[×x]\s?\d+)+/g,
	/\d+[-‑](?:bit|D\b|d\b)/g,
];

/** The figures in a sentence, as written: years, percentages, counts, measures. Digits that belong to a name are not figures. */
export function figuresIn(text: string): string[] {
	const bare = names.reduce((rest, name) => rest.replace(name, ' '), text);
	return bare.match(/\d[\d,]*(?:\.\d+)?/g)?.map((figure) => figure.replace(/,$/, '')) ?? [];
}

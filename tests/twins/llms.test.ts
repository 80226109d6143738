import { expect, test } from 'vitest';
import { llmsFull, llmsIndex } from '../../src/twins/llms.ts';
import { guide, prose, question, siteOf } from './site-of.ts';

const pages = [question('stride', 'Text.'), guide('cnn', '[p](/questions/pooling/)'), question('pooling', 'Text.')];

test('the index names the site, then each part with its guides and questions, by their twins', () => {
	const index = llmsIndex(siteOf(...pages, prose('index'), prose('method')));
	expect(index).toMatch(/^# Why Deep\n\n> What index says\.\n\n/);
	expect(index).toContain(`## How it works

- [Guide: Guide to cnn](https://example.org/why-deep/topics/cnn/index.md): All about cnn.
- [What is pooling?](https://example.org/why-deep/questions/pooling/index.md): It is pooling.
- [What is stride?](https://example.org/why-deep/questions/stride/index.md): It is stride.

## About the answers

- [Page method](https://example.org/why-deep/method/index.md): What method says.
`);
});

test('the full text holds guides and questions in reading order', () => {
	const titles = llmsFull(siteOf(...pages, prose('index'), prose('method'))).match(/^# .+$/gm);
	expect(titles).toEqual(['# Why Deep', '# Guide to cnn', '# What is pooling?', '# What is stride?']);
});

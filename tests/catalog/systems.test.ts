import { expect, test } from 'vitest';
import { mentionsOf } from '../../src/catalog/mentions.ts';
import type { Page } from '../../src/catalog/page.ts';

const reviewed = new Date(0);
const system: Page<'system'> = {
	kind: 'system',
	id: 'gpt-3',
	body: '',
	data: { title: 'GPT-3', short: '', year: 2020, facts: [], topics: ['cnn'], aliases: ['davinci'], said: [], reviewed },
};
const guide = (id: string, body: string): Page<'guide'> => ({
	kind: 'guide',
	id,
	body,
	data: { title: id, label: id, short: '', aliases: [], said: [], needs: [], reviewed },
});

test('a system is discussed where it is linked or called by one of its names', () => {
	const pages = [
		guide('named', 'It is GPT-3 that grew.'),
		guide('other-name', 'A *davinci* model.'),
		guide('linked', 'See [it](/systems/gpt-3/).'),
		guide('longer-name', 'GPT-3.5 and xGPT-3 and GPT-30.'),
	];
	expect(mentionsOf(system, pages).map(({ id }) => id)).toEqual(['named', 'other-name', 'linked']);
});

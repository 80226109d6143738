import { existsSync, writeFileSync } from 'node:fs';
import { levels } from '../schemas/question.ts';
import { idSchema } from '../schemas/shared.ts';

/**
 * The text of a new question: every field in place, every sentence still to write.
 *
 * @param topic file name of its guide in `content/topics/`
 * @param today the day, as 2026-11-22
 */
export function newQuestion(topic: string, today: string): string {
	return `---
title: TODO the question as a reader would ask it, ending with "?"
short: TODO the answer in one sentence of at most 200 characters, true on its own.
topic: ${topic}
level: ${levels[0]} # ${levels.join(', ')}
asks: # 2 to 4 other wordings
  - TODO another wording
  - TODO and another
aliases: # 3 to 8 names, abbreviations, lay words
  - TODO name
  - TODO abbreviation
  - TODO lay word
related: [TODO-id, TODO-id] # 2 to 5 questions
reviewed: ${today}
---

TODO The one-minute answer, at most 170 words: it answers first and explains after.

## TODO How it works

TODO The mechanism, with a source for every figure: [@key, table 1].

## TODO Where it stops

TODO The limits, and what would change the answer.
`;
}

// `npm run new:question -- <id> <topic>`
if (import.meta.main) {
	const [id = '', topic = ''] = process.argv.slice(2);
	const file = `content/questions/${id}.mdx`;
	const fault = !idSchema.safeParse(id).success
		? 'Give an id of lower-case letters, digits and hyphens, then a topic: npm run new:question -- what-is-padding cnn'
		: !existsSync(`content/topics/${topic}.mdx`)
			? `The topic "${topic}" has no file in content/topics/. Name one that has.`
			: existsSync(file)
				? `${file} exists already. Choose another id.`
				: undefined;
	if (fault) {
		console.error(fault);
		process.exitCode = 1;
	} else {
		writeFileSync(file, newQuestion(topic, new Date().toISOString().slice(0, 10)));
		console.log(
			`${file} is ready to be written. Link to /questions/${id}/ from content/topics/${topic}.mdx, then run: npm run check:content -- ${id}`,
		);
	}
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { timelineSchema, type Timeline } from '../schemas/timeline.ts';

/** The milestones of `content/timeline.yml`, oldest first. */
export function milestones(): Timeline {
	return timelineSchema.parse(parse(readFileSync(join(process.cwd(), 'content/timeline.yml'), 'utf8')));
}

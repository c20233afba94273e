import type { Effect } from '../../effects.ts';
import { topicFor } from '../../forum.ts';
import type { Present } from '../../present.ts';
import type { Engagement, Practice } from '../../world.ts';
import { beginWelcome } from '../welcome.ts';

/** The work begins now, whichever way it came to be: the first weeks run, and in the coach's group there is a topic. */
export const begin = (p: Present, practice: Practice, e: Engagement): { begun: Engagement; topics: Effect[] } => ({
  begun: { ...e, stage: 'active', activeAt: p.at, talking: false, welcome: beginWelcome(p, practice, e) },
  topics: practice.forum ? [topicFor(e.client)] : [],
});

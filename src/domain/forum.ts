import type { Topic } from './effects.ts';

/** The client's own topic in the coach's forum group. */
export const topicFor = (client: number): Topic => ({ do: 'topic', to: 'coach', client, gated: false });

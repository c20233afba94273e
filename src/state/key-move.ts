import { engagementKeys, subjectOfKey } from './keys.ts';
import type { Store } from './redis.ts';
import type { Transactions } from './transact.ts';
import { keysOf } from './walk.ts';

const inline = '"key":"v1.';

/**
 * Gives a key in the folder to every engagement whose record still holds its own. It is another key: whoever has an old copy of
 * Redis and the master key has the one of before.
 */
export const moveKeys = async ({ client }: Store, { transact }: Pick<Transactions, 'transact'>): Promise<void> => {
  for await (const found of keysOf(client, engagementKeys()))
    for (const key of found) {
      const subject = subjectOfKey(key);
      if (subject?.is !== 'engagement' || !(await client.get(key))?.includes(inline)) continue;
      const { practice, client: one } = subject;
      await transact(`move-key-${practice}.${one}`, { practice, clients: [one] }, (_, { engagements }) => ({
        outcome: 'changed',
        engagements: [...engagements.values()],
      }));
    }
};

import { summaryIn } from '../../../domain/agreements/summaries/desk.ts';
import { type Item, type SummaryNote, summaryNote } from '../../../domain/agreements/summary-nouns.ts';
import type { Followed } from '../../../domain/keeping/nouns.ts';
import type { Engagement } from '../../../domain/world.ts';
import type { Tools } from '../../tools.ts';

/** Items of the summaries with one client, opened. */
export interface Promised {
  note(n: number): SummaryNote | null;
  item(n: number, item: number): Item | null;
}

/** Opens these summaries of the two; what cannot be opened any more is not there. */
export const openPromised = async (
  tools: Pick<Tools, 'read'>,
  { practice, client }: Pick<Engagement, 'practice' | 'client'>,
  summaries: readonly number[],
): Promise<Promised> => {
  const numbers = [...new Set(summaries)];
  if (numbers.length === 0) return { note: () => null, item: () => null };
  const { world } = await tools.read({ practice, clients: [client], notes: numbers.map(summaryNote) });
  const e = world.engagements.get(client);
  const note = (n: number): SummaryNote | null => (e ? summaryIn({ e, notes: world.notes }, n) : null);
  return { note, item: (n, item) => note(n)?.items[item - 1] ?? null };
};

/** The same for what is followed. */
export const openFollowed = (
  tools: Pick<Tools, 'read'>,
  e: Engagement,
  promises: readonly Followed[],
): Promise<Promised> =>
  openPromised(
    tools,
    e,
    promises.map(({ summary }) => summary),
  );

import type { Present } from '../../present.ts';
import { localDay } from '../../present.ts';
import type { Practice } from '../../world.ts';
import type { TermsContent, TermsDraft, TermsValues } from '../terms-nouns.ts';
import { quietLength, quietLimits } from './limits.ts';

/** What does not fit together in terms, though each value may be as it is. */
export const contentTroubles = [
  ...(['no-hours', 'quiet', 'urgent', 'lateness', 'instalments', 'by-session', 'overtime'] as const),
] as const;
export type ContentTrouble = (typeof contentTroubles)[number];
export type DraftTrouble = ContentTrouble | 'past';

const troubles: Record<ContentTrouble, (values: TermsValues) => boolean> = {
  'no-hours': ({ weekly }) => weekly.every((windows) => windows.length === 0),
  quiet: ({ quiet }) => quietLength(quiet) > quietLimits.most,
  urgent: ({ urgentDay, urgentWeek }) => urgentDay > urgentWeek || (urgentDay === 0 && urgentWeek > 0),
  lateness: ({ grace, missedAfter, sessionMinutes }) => missedAfter <= grace || missedAfter > sessionMinutes,
  instalments: ({ price, instalments }) => instalments > 1 && (price === null || price.amount < instalments),
  // What is paid for each session is not paid in parts.
  'by-session': ({ priceFor, instalments }) => priceFor === 'session' && instalments > 1,
  overtime: ({ overtimeMost, overtimePrice }) => overtimeMost === 0 && overtimePrice !== null,
};

/** What does not fit together (a session missed before it counts as late, parts of no price …); null when everything does. */
export const contentTrouble = ({ values }: Pick<TermsContent, 'values'>): ContentTrouble | null =>
  contentTroubles.find((one) => troubles[one](values)) ?? null;

/** The same of a draft, which may also name a day that is over by now on the coach's calendar. */
export const draftTrouble = (
  p: Present,
  { zone }: Pick<Practice, 'zone'>,
  draft: Pick<TermsDraft, 'values' | 'from'>,
): DraftTrouble | null =>
  contentTrouble(draft) ?? (draft.from !== null && draft.from < localDay(p, zone) ? 'past' : null);

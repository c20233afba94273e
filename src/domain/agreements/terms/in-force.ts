import type { Engagement, Practice } from '../../world.ts';
import type { AgreedTerms, TermsValues } from '../terms-nouns.ts';
import { defaultValues } from './defaults.ts';

type WithTerms = Pick<Engagement, 'terms'>;

/** The version that both have accepted and that holds at that moment (epoch ms); null when there is none. */
export const agreedNow = ({ terms }: WithTerms, at: number): AgreedTerms | null =>
  terms?.agreed.findLast(({ from }) => from <= at) ?? null;

/** The version that both have accepted for a later day; null when there is none. */
export const agreedLater = ({ terms }: WithTerms, at: number): AgreedTerms | null =>
  terms?.agreed.find(({ from }) => from > at) ?? null;

/** What the bot acts on with this client at that moment: what both agreed on, else what is usual. */
export const rules = (practice: Pick<Practice, 'weekly'>, e: WithTerms, at: number): TermsValues =>
  agreedNow(e, at)?.values ?? defaultValues(practice);

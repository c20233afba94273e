import type { Phone } from './phone.ts';

/** The coach proposes the usual terms to whoever has just taken the offer. */
export const propose = async (coach: Phone): Promise<void> => {
  await coach.tap('button-propose-terms');
  await coach.tap('button-draft-look');
  await coach.tap('button-draft-send');
};

/** The usual terms, proposed and accepted: the work begins. */
export const agree = async (coach: Phone, client: Phone): Promise<void> => {
  await propose(coach);
  await client.tap('button-terms-agree');
};

/** What was said, without the text of terms, which comes in as many messages as it needs. */
export const briefly = (news: readonly string[]): string[] => news.filter((one) => one !== 'terms-text');

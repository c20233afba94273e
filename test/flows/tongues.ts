import { type Locale, locales } from '../../src/domain/world.ts';

/** Two languages for stories that no language changes; MEZHA_LOCALES=all tells them in every one. */
export const inTwo = (one: Locale, other: Locale): readonly Locale[] =>
  process.env.MEZHA_LOCALES === 'all' ? locales : [one, other];

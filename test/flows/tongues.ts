import { type Locale, locales } from '../../src/domain/world.ts';

/** Stories that no language changes are told in these; a thorough run (MEZHA_LOCALES=all) tells them in every one. */
export const mainlyIn = (...some: readonly Locale[]): readonly Locale[] =>
  process.env.MEZHA_LOCALES === 'all' ? locales : some;

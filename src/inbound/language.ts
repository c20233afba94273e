import type { Toast } from '../domain/decision.ts';
import { greeting } from '../domain/invitation.ts';
import { thenNext } from '../domain/onboarding.ts';
import { askLanguage, speak } from '../domain/person.ts';
import { type Locale, locales } from '../domain/world.ts';
import { known } from './lookups.ts';
import { inEngagement, inPerson, inPractice, type Turn } from './turn.ts';

/** How people begin a language's name, in any of the four. */
const namesOfLanguages: Record<Locale, RegExp> = {
  ru: /^(ru|ру|ор|ros)/i,
  pl: /^(pl|po|по)/i,
  kk: /^(kk|kz|ka|қаз|каз)/i,
  en: /^(en|an|анг|ағ)/i,
};

/** `/language [name]`. */
export const language = async (turn: Turn, argument: string): Promise<void> => {
  const locale = locales.find((one) => namesOfLanguages[one].test(argument.trim()));
  if (locale) await setLanguage(turn, locale, turn.practice?.onboarding[0] === 'language');
  else await inPerson(turn, askLanguage);
};

/** The person's language, everywhere they read: alone, as a coach, as a client. */
const setLanguage = async (turn: Turn, locale: Locale, silent: boolean): Promise<void> => {
  await inPerson(turn, (person) => speak(person, locale, silent));
  const { person, practice } = turn;
  if (practice) {
    const next = await known({ ...turn, person: { ...person, locale } });
    await inPractice(turn, (_, p) => thenNext({ outcome: 'changed', practice: { ...p, locale } }, p, 'language', next));
  }
  for (const where of person.coaches)
    await inEngagement(turn, where, person.id, (_, __, e) => ({ outcome: 'changed', engagements: [{ ...e, locale }] }));
};

/** A language button. Under a greeting, the greeting itself is said anew; in the first conversation, the next question follows. */
export const pressLanguage = async (
  turn: Turn,
  where: number,
  code: string,
  message: number | null,
): Promise<Toast | undefined> => {
  const locale = locales.find((one) => one === code);
  if (!locale) return { text: 'outdated', args: {} };
  const greets = message !== null && (await isGreeted(turn, where));
  const asked = turn.practice?.onboarding.includes('language') ?? false;
  await setLanguage(turn, locale, greets || asked);
  if (!greets) return undefined;
  await turn.transactions.transact(
    `${turn.cause}-greeting`,
    { practice: where, clients: [turn.person.id] },
    (present, { practice, engagements }) => {
      const e = engagements.get(turn.person.id);
      return practice && e?.consentAt === null
        ? { outcome: 'answered', engagements: [e], effects: greeting(present, practice, e, message) }
        : null;
    },
  );
  return undefined;
};

/** Whether the greeting of that practice still waits for this person's consent. */
const isGreeted = async ({ person, transactions }: Turn, where: number): Promise<boolean> => {
  if (!person.coaches.includes(where)) return false;
  const { world } = await transactions.read({ practice: where, clients: [person.id] });
  return world.engagements.get(person.id)?.consentAt === null;
};

import type { ClauseId, Field } from '../../src/domain/agreements/terms-nouns.ts';
import type { Locale } from '../../src/domain/world.ts';
import { answered, offered } from './answered.ts';
import { type Hands, handsOf } from './drafting.ts';
import type { House } from './house.ts';
import type { Phone } from './phone.ts';

/** A coach and a client who has taken the offer: terms come next. */
export interface Pair {
  readonly coach: Phone;
  readonly client: Phone;
  /** Hands of the coach on buttons about this client, and of the client on buttons about this coach. */
  readonly coachs: Hands;
  readonly clients: Hands;
}

/** A client of that language who has taken the offer; whatever was said so far is read. */
export const taken = async (house: House, coach: Phone, id: number, name: string, language: Locale): Promise<Pair> => {
  const client = await answered(house, coach, id, name, language);
  await offered(coach);
  await client.tap('button-offer-take');
  coach.news();
  client.news();
  return { coach, client, coachs: handsOf(house, coach), clients: handsOf(house, client) };
};

/** What has come is not told: a coach's preview is in the client's language, which no story may overlook anywhere else. */
export const past = (phone: Phone): void => {
  try {
    phone.news();
  } catch {
    // Said in another language than theirs, and on purpose.
  }
};

/** What the coach changes in a draft before it is sent. */
export interface Changes {
  readonly set?: { readonly [F in Field]?: string };
  readonly why?: string;
  readonly from?: string;
}

/** The coach opens the draft, changes it with buttons, looks at it and sends it; what was said meanwhile is read. */
export const sends = async ({ coach, client, coachs }: Pair, changes: Changes = {}): Promise<void> => {
  await coach.write('/terms');
  await coachs.press(`terms.${client.id}.see`);
  await coachs.press(`terms.${client.id}.d-open`);
  for (const [field, written] of Object.entries(changes.set ?? {}))
    await coachs.forge(`terms.${client.id}.d-set.${field}.${written}`);
  if (changes.why !== undefined) {
    await coachs.forge(`terms.${client.id}.d-why`);
    await coach.write(changes.why);
  }
  if (changes.from !== undefined) await coachs.forge(`terms.${client.id}.d-day.${changes.from}`);
  await coachs.forge(`terms.${client.id}.d-look`);
  past(coach);
  await coachs.press(`terms.${client.id}.send`);
};

/** The client says something about a clause of the version on the screen: typed after this button of the clause's card. */
export const says = async (
  { coach, client, clients }: Pair,
  what: 'ask' | 'words',
  clause: ClauseId,
  text: string,
): Promise<void> => {
  await clients.press(`terms.${coach.id}.c-pick`);
  const [, , , version] = clients.find(`terms.${coach.id}.c-clause`).split('.');
  await clients.press(`terms.${coach.id}.c-clause.${version}.${clause}`);
  await clients.press(`terms.${coach.id}.c-${what}.${version}.${clause}`);
  await client.write(text);
};

/** What a story tells of texts that take several messages: the pages before the last are left out. */
export const told = (phone: Phone): string[] => phone.news().filter((one) => one !== 'terms-text');

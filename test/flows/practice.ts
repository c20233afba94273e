import type { Locale } from '../../src/domain/world.ts';
import { engagementKey } from '../../src/state/keys.ts';
import type { House } from './house.ts';
import { type Phone, phoneOf } from './phone.ts';

/** Someone with a phone who has not spoken to the bot yet. */
export const somebody = async (
  house: House,
  id: number,
  name: string,
  language: Locale,
  more: object = {},
): Promise<Phone> => {
  await house.call('POST', '/people', { id, first_name: name, language_code: language, ...more });
  return phoneOf(house, id, name, language);
};

/** A coach who has said how they work: Warsaw, Monday to Friday, 10:00 to 18:00. The second one is invited by the first. */
export const coach = async (
  house: House,
  id: number,
  name: string,
  language: Locale,
  invitedBy?: Phone,
): Promise<Phone> => {
  const one = await somebody(house, id, name, language);
  const link = invitedBy ? await invitation(house, invitedBy.id, 'coach') : await house.mezha.coachLink();
  await one.follow(link ?? '');
  await one.write(`/language ${language}`);
  await one.write('/timezone Europe/Warsaw');
  await one.write(name);
  await one.write('/hours Mo-Fr 10:00-18:00');
  one.news();
  invitedBy?.news();
  return one;
};

/** The link in the newest invitation of this coach. */
export const invitation = async (house: House, coachId: number, kind = ''): Promise<string> => {
  const before = house.chat(coachId).at(-1)?.message_id ?? 0;
  await house.send(coachId, { text: `/invite ${kind}`.trim() });
  await house.quiet();
  const texts = house
    .received(coachId, before)
    .map((m) => /https:\/\/t\.me\/\S+\?start=[\w-]+/.exec(m.text ?? '')?.[0]);
  return texts.find((link) => link !== undefined) ?? '';
};

/** A client who has been accepted, and whose first weeks are behind them. The moment must be inside the coach's hours. */
export const client = async (
  house: House,
  coachId: number,
  id: number,
  name: string,
  language: Locale,
): Promise<Phone> => {
  const one = await newcomer(house, coachId, id, name, language);
  await endFirstWeeks(house, coachId, id);
  return one;
};

/** As if two weeks had passed: written into the record, for most stories are about what comes after them. */
const endFirstWeeks = async ({ store }: House, coachId: number, id: number): Promise<void> => {
  const key = engagementKey(coachId, id);
  const stored = (await store.client.get(key)) ?? '';
  const json = stored.indexOf('{');
  const record = JSON.parse(stored.slice(json)) as { welcome: object };
  const after = { ...record, welcome: { ...record.welcome, over: true } };
  await store.client.set(key, `${stored.slice(0, json)}${JSON.stringify(after)}`);
};

/** A client who has opened the invitation, agreed, and been accepted: their first weeks begin. */
export const newcomer = async (
  house: House,
  coachId: number,
  id: number,
  name: string,
  language: Locale,
): Promise<Phone> => {
  const known = (await people(house)).some((one) => one.id === id);
  const one = known ? phoneOf(house, id, name, language) : await somebody(house, id, name, language);
  await one.follow(await invitation(house, coachId));
  await one.tap('button-consent');
  const theirs = phoneOf(house, coachId, 'the coach', await languageOf(house, coachId));
  await theirs.tap('button-accept');
  one.news();
  return one;
};

const people = (house: House): Promise<{ id: number; language_code: Locale }[]> => house.call('GET', '/people');

const languageOf = async (house: House, id: number): Promise<Locale> =>
  (await people(house)).find((one) => one.id === id)?.language_code ?? 'en';

import type { Locale } from '../../src/domain/world.ts';
import type { House } from './house.ts';

/** A coach who has said how they work: Warsaw, Monday to Friday, 10:00 to 18:00. */
export const coach = async (house: House, id: number, name: string, language: Locale): Promise<void> => {
  await house.person(id, name, language);
  const link = await house.mezha.coachLink();
  if (link) await house.call('POST', `/people/${id}/link`, { url: link });
  await house.quiet();
  await house.send(id, { text: `/language ${language}` });
  await house.send(id, { text: '/timezone Europe/Warsaw' });
  await house.send(id, { text: name });
  await house.send(id, { text: '/hours Mo-Fr 10:00-18:00' });
  await house.quiet();
};

/** The link in the newest invitation of this coach. */
export const invitation = async (house: House, coachId: number): Promise<string> => {
  const before = house.chat(coachId).at(-1)?.message_id ?? 0;
  await house.send(coachId, { text: '/invite' });
  return house.rehearsal.until(() =>
    house
      .received(coachId, before)
      .map((m) => /https:\/\/t\.me\/\S+\?start=[\w-]+/.exec(m.text ?? '')?.[0])
      .find((link) => link !== undefined),
  );
};

/** A client who has opened the invitation, agreed, and been accepted. The moment must be inside the coach's hours. */
export const client = async (
  house: House,
  coachId: number,
  id: number,
  name: string,
  language: Locale,
): Promise<void> => {
  if (!(await people(house)).includes(id)) await house.person(id, name, language);
  await house.call('POST', `/people/${id}/link`, { url: await invitation(house, coachId) });
  await house.quiet();
  await house.tap(id, house.say(language, 'button-consent'));
  await house.quiet();
  const coachLanguage = await languageOf(house, coachId);
  await house.tap(coachId, house.say(coachLanguage, 'button-accept'));
  await house.quiet();
};

const people = async (house: House): Promise<number[]> =>
  ((await house.call('GET', '/people')) as { id: number }[]).map(({ id }) => id);

const languageOf = async (house: House, id: number): Promise<Locale> =>
  ((await house.call('GET', '/people')) as { id: number; language_code: Locale }[]).find((one) => one.id === id)
    ?.language_code ?? 'en';

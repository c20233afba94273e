import type { Locale } from '../../src/domain/world.ts';
import type { House } from './house.ts';
import type { Phone } from './phone.ts';
import { invitation, somebody } from './practice.ts';

/** Someone who has answered the questionnaire and sent it: in contact hours the coach has the brief. */
export const answered = async (
  house: House,
  anna: Phone,
  id: number,
  name: string,
  language: Locale,
): Promise<Phone> => {
  const one = await somebody(house, id, name, language);
  return answering(house, anna, one);
};

/** The same for someone who has a phone already. */
export const answering = async (house: House, anna: Phone, one: Phone): Promise<Phone> => {
  await one.follow(await invitation(house, anna.id));
  await one.tap('button-consent');
  for (let question = 1; question <= 12; question++) await one.write(question === 5 ? '7' : 'Несколько слов');
  await one.tap('button-send-answers');
  one.news();
  return one;
};

/** The four parts of an offer. */
export const parts = ['Помогу выбрать дело', 'Вопросы и задания', '8 сессий', '8 × 1000'] as const;

/** The coach makes an offer to the client whose brief came last, and sends it. */
export const offered = async (anna: Phone, words: readonly string[] = parts): Promise<void> => {
  await anna.tap('button-offer-make');
  for (const part of words) await anna.write(part);
  await anna.tap('button-offer-send');
  anna.news();
};

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { markIn } from '../../src/domain/agreements/terms/paper-mark.ts';
import type { AgreedTerms } from '../../src/domain/agreements/terms-nouns.ts';
import type { TextArgs, TextKey } from '../../src/domain/texts.ts';
import type { Locale } from '../../src/domain/world.ts';
import { acceptedTerms, sentTerms } from './agreed-terms.ts';
import { type House, openHouse, token } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';

describe('a fingerprint, where things are not so simple', () => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  let twins: readonly [Phone, Phone];
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', 'ru');
    dana = await client(house, 100, 201, 'Дана', 'kk');
    twins = [await client(house, 100, 202, 'Ким', 'en'), await client(house, 100, 203, 'Ким', 'en')];
    for (const one of [anna, dana, ...twins]) one.news();
  });
  afterAll(() => house.close());

  const say = (locale: Locale, key: TextKey, args: TextArgs = {}): string => house.say(locale, key, args);
  const verified = async (phone: Phone, file: Buffer): Promise<string> => {
    const document = { file: file.toString('base64'), file_name: 'terms.pdf', mime_type: 'application/pdf' };
    await phone.write({ document }, { caption: '/verify' });
    const { text, caption = '' } = phone.last();
    phone.news();
    return text ?? caption;
  };
  /** The paper as this person gets it, of the version that is talked about. */
  const paperOf = async (phone: Phone): Promise<Buffer> => {
    await phone.write('/terms');
    if (phone === anna) await anna.tap('Дана');
    await phone.tap('button-terms-paper');
    expect(phone.news().at(-1)).toBe('terms-paper-caption');
    const asked = await fetch(`${house.url}/bot${token}/getFile?file_id=${phone.last().document?.file_id}`);
    const { result } = (await asked.json()) as { result: { file_path: string } };
    return Buffer.from(await (await fetch(`${house.url}/file/bot${token}/${result.file_path}`)).arrayBuffer());
  };

  it('is of one text for the two languages, and either side’s paper is genuine for both', async () => {
    const note = await sentTerms(house, 100, 201, { own: { sides: 'Домашнее задание до среды' } });
    const proposed = await paperOf(dana);
    await acceptedTerms(house, 100, 201, note);
    const [coachs, clients] = [await paperOf(anna), await paperOf(dana)];
    for (const paper of [proposed, coachs, clients]) expect(markIn(paper.toString('latin1'))).toBe(note.print);
    expect(coachs.equals(clients)).toBe(false);
    expect(await verified(dana, coachs)).toContain(say('kk', 'verify-file-same'));
    expect(await verified(anna, clients)).toContain(say('ru', 'verify-file-same'));
    // Printed while her answer was awaited, and genuine after it.
    expect(await verified(dana, proposed)).toContain(say('kk', 'verify-file-same'));
  });

  it('of a version for a later day says from when, and then that it holds', async () => {
    const note = await sentTerms(house, 100, 201, { from: '2026-12-01' });
    await acceptedTerms(house, 100, 201, note);
    await dana.write(`/verify ${note.print}`);
    expect(dana.heard().args).toMatchObject({ state: { phrase: 'verify-from' } });
    expect(dana.last().text).toContain('2026 ж. 1 желтоқсан');
    await house.at('2026-12-01T12:00:00Z');
    await dana.write(`/verify ${note.print}`);
    expect(dana.heard().args).toMatchObject({ version: 2, state: { phrase: 'verify-in-force' } });
  });

  it('that two clients of one name share is told of both to the coach, and to each of them only of their own', async () => {
    const notes = [await sentTerms(house, 100, 202, {}), await sentTerms(house, 100, 203, {})] as const;
    expect(notes[0].print).toBe(notes[1].print);
    const [first] = notes;
    await acceptedTerms(house, 100, 202, first);
    await anna.write(`/verify ${first.print}`);
    const text = anna.last().text ?? '';
    expect(text).toContain(say('ru', 'verify-in-force'));
    expect(text).toContain(say('ru', 'verify-waits'));
    const [one, other] = twins;
    await one.write(`/verify ${first.print}`);
    expect(one.heard().args).toMatchObject({ state: { phrase: 'verify-in-force' } });
    await other.write(`/verify ${first.print}`);
    expect(other.heard().args).toMatchObject({ state: { phrase: 'verify-waits' } });
  });

  it('of work that has ended is genuine and not in force, and after erasure nobody’s', async () => {
    await anna.write('/clients');
    await anna.tap('Дана');
    await anna.tap('button-end');
    const print = await printOf(201, 2);
    await dana.write(`/verify ${print}`);
    expect(dana.heard().args).toMatchObject({ accepted: { phrase: 'verify-both' }, state: { phrase: 'verify-past' } });
    await dana.write('/privacy');
    await dana.tap('button-erase');
    await dana.tap('button-erase-sure');
    await anna.write(`/verify ${print}`);
    expect(anna.last().text).toBe(say('ru', 'verify-unknown'));
  });

  const printOf = async (client: number, version: number): Promise<string> => {
    const key = (await house.store.client.keys(`*engagement*${client}`))[0] ?? '';
    const stored = (await house.store.client.get(key)) ?? '';
    const { terms } = JSON.parse(stored.slice(stored.indexOf('{'))) as { terms: { agreed: AgreedTerms[] } };
    return terms.agreed.find((one) => one.version === version)?.print ?? '';
  };
});

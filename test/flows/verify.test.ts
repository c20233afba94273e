import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import { paperMark } from '../../src/domain/agreements/terms/paper-mark.ts';
import type { TermsNote } from '../../src/domain/agreements/terms-nouns.ts';
import { usualHours } from '../../src/domain/practice.ts';
import type { TextArgs, TextKey } from '../../src/domain/texts.ts';
import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { acceptedTerms, sentTerms } from './agreed-terms.ts';
import { type House, openHouse, token } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const usual = defaultValues({ weekly: usualHours });

describe.each(mainlyIn('ru'))('whether terms are genuine, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let timur: Phone;
  let mira: Phone;
  let dana: Phone;
  let first: TermsNote;
  let second: TermsNote;
  let third: TermsNote;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Анна', language);
    timur = await client(house, 100, 201, 'Тимур', language);
    mira = await client(house, 100, 202, 'Мира', language);
    dana = await somebody(house, 301, 'Дана', language);
    first = await sentTerms(house, 100, 201, { own: { urgent: 'Отмена собеседования' } });
    await acceptedTerms(house, 100, 201, first);
    await house.at('2026-11-24T12:00:00Z');
    second = await sentTerms(house, 100, 201, { values: { ...usual, freeHours: 48 }, because: 'Договорились' });
    await acceptedTerms(house, 100, 201, second);
    third = await sentTerms(house, 100, 201, { values: { ...usual, freeHours: 12 } });
    for (const one of [anna, timur, mira, dana]) one.news();
  });
  afterAll(() => house.close());

  const say = (key: TextKey, args: TextArgs = {}): string => house.say(language, key, args);
  const asked = async (phone: Phone, text: string, more: object = {}): Promise<string> => {
    await phone.write(text, more);
    const last = phone.last();
    phone.news();
    return last.text ?? last.caption ?? '';
  };
  const paper = (bytes: Buffer, name = 'terms-v2.pdf') => ({
    document: { file: bytes.toString('base64'), file_name: name, mime_type: 'application/pdf' },
  });
  const forged = (): Buffer => Buffer.from(`%PDF-1.7\n/Keywords (${paperMark(second.print)})\nprice 0`);
  const bytesOf = async (message: SeenMessage): Promise<Buffer> => {
    const found = await fetch(`${house.url}/bot${token}/getFile?file_id=${message.document?.file_id}`);
    const { result } = (await found.json()) as { result: { file_path: string } };
    return Buffer.from(await (await fetch(`${house.url}/file/bot${token}/${result.file_path}`)).arrayBuffer());
  };
  let genuine: Buffer;

  it('asks what to look at, says that the record is whole, and takes the first digits', async () => {
    const question = await asked(timur, '/verify');
    expect(question).toBe(`${say('verify-ask')}\n\n${say('verify-chain-whole', { count: 10 })}`);
    await timur.write(`${second.print.slice(0, 4)} ${second.print.slice(4, 8)}`);
    expect(timur.news()).toEqual(['verify-found']);
    expect(timur.heard().args).toMatchObject({
      ...{ version: 2, name: 'Анна', accepted: { phrase: 'verify-both' }, state: { phrase: 'verify-in-force' } },
    });
    expect(timur.last().text?.match(/13:00 \(/g)).toHaveLength(2);
    expect(timur.last().text).toContain('2026');
    expect(anna.news()).toEqual([]);
  });

  it('passes on what is no fingerprint while it is asked for one', async () => {
    await timur.write('/verify');
    await timur.write('Добрый день');
    expect(anna.news()).toEqual(['«Добрый день»']);
    timur.news();
    await timur.write(third.print);
    expect(timur.news()).toEqual(['verify-found']);
    expect(timur.heard().args).toMatchObject({
      ...{ version: 3, accepted: { phrase: 'verify-never' }, state: { phrase: 'verify-waits' } },
    });
    expect(anna.news()).toEqual([]);
  });

  it('tells either side what became of an older version', async () => {
    for (const [phone, name] of [[timur, 'Анна'] as const, [anna, 'Тимур'] as const]) {
      await asked(phone, `/verify ${first.print}`);
      expect(phone.heard().args).toMatchObject({
        ...{ version: 1, name, accepted: { phrase: 'verify-both' } },
        state: { phrase: 'verify-replaced', args: { version: 2 } },
      });
    }
  });

  it('answers one and the same to everybody who is no side of it, and to an unknown fingerprint', async () => {
    const answers = [
      await asked(mira, `/verify ${second.print}`),
      await asked(dana, `/verify ${second.print.slice(0, 8)}`),
      await asked(timur, `/verify ${'0'.repeat(64)}`),
      await asked(dana, '/verify', { ...paper(forged()), text: undefined, caption: '/verify' }),
    ];
    expect(answers).toEqual(answers.map(() => say('verify-unknown')));
    expect(await asked(dana, '/verify 12ab')).toBe(say('verify-short'));
  });

  it('knows a changed file by its bytes, and sends the genuine one', async () => {
    const received = await timur.write(paper(forged()), { forward: true });
    expect(anna.news()).toEqual(['[document]']);
    const answer = await asked(timur, '/verify', { reply_to: received.message_id });
    expect(answer).toContain(say('verify-file-differs'));
    expect(timur.last().document?.file_name).toBe('terms-v2.pdf');
    genuine = await bytesOf(timur.last());
    expect(genuine.toString('latin1')).toContain(paperMark(second.print));
    expect(anna.news()).toEqual([]);
  });

  it('knows the genuine one: under the file, or sent when it was asked for', async () => {
    const answer = await asked(timur, '', { ...paper(genuine), text: undefined, caption: '/verify' });
    expect(answer).toContain(say('verify-file-same'));
    await asked(anna, '/verify');
    expect(await asked(anna, '', { ...paper(genuine, 'renamed.PDF'), text: undefined })).toContain(
      say('verify-file-same'),
    );
    for (const one of [anna, timur]) expect(one.last().document).toBeUndefined();
    const changed = Buffer.from(genuine);
    changed[Math.floor(changed.length / 2)] = (changed[Math.floor(changed.length / 2)] ?? 0) ^ 1;
    await asked(timur, '/verify');
    expect(await asked(timur, '', { ...paper(changed), text: undefined })).toContain(say('verify-file-differs'));
    expect((await bytesOf(timur.last())).equals(genuine)).toBe(true);
    expect(anna.news()).toEqual([]);
  });

  it('passes a file on that nobody asked to look at, and says so of one that was not for it', async () => {
    await timur.write(paper(genuine), { forward: true });
    expect(anna.news()).toEqual(['[document]']);
    await asked(timur, '/verify');
    const answer = await asked(timur, '', { ...paper(Buffer.from('%PDF-1.4 a poem')), text: undefined });
    expect(answer).toBe(`${say('verify-unmarked')}\n\n${say('verify-not-passed-on')}`);
    await timur.write(paper(Buffer.from('%PDF-1.4 a poem')));
    expect(anna.news()).toEqual(['[document]']);
    await asked(timur, '/verify');
    await timur.write({ document: { file_name: 'big.pdf', mime_type: 'application/pdf', file_size: 30e6 } });
    expect(timur.last().text).toBe(`${say('verify-away')}\n\n${say('verify-not-passed-on')}`);
    expect(anna.news()).toEqual([]);
    await asked(timur, '/verify');
    await timur.write({ document: { file_name: 'poem.txt', mime_type: 'text/plain' } });
    expect(anna.news()).toEqual(['[document]']);
  });

  it('says where the record is not whole', async () => {
    const { client: redis } = house.store;
    const [key = ''] = (await redis.keys('*journal*')).filter((one) => one.includes('201'));
    const [, , third] = await redis.xrange(key, '-', '+');
    await redis.xdel(key, third?.[0] ?? '');
    expect(await asked(timur, '/verify')).toContain(say('verify-chain-short', { name: 'Анна', number: 3, count: 1 }));
    expect(await asked(anna, '/verify')).toContain('Тимур');
    expect(await asked(mira, '/verify')).toContain(say('verify-chain-whole', { count: 3 }));
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SeenMessage } from '../../src/rehearsal/rehearsal.ts';
import { copied, readPdf } from '../outbound/pdf-reader.ts';
import { type House, openHouse, token } from './house.ts';
import type { Phone } from './phone.ts';
import { coach, invitation, somebody } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const answered = { ru: 'Ищу дело по душе', pl: 'Źdźbło spokoju', kk: 'Ұйқым тыныш болса', en: 'Room to breathe' };

describe.each(mainlyIn('kk'))('what is kept about a client who answers the questionnaire, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let dana: Phone;
  let spoken: SeenMessage;
  let deleted: SeenMessage;
  beforeAll(async () => {
    house = await openHouse('2026-11-23T12:00:00Z');
    anna = await coach(house, 100, 'Anna', language);
    dana = await somebody(house, 201, 'Dana', language);
    await dana.follow(await invitation(house, anna.id));
    await dana.tap('button-consent');
    await dana.write(answered[language]);
    spoken = await dana.write({ voice: true });
    deleted = await dana.write({ voice: true });
    await dana.delete(deleted);
    for (const one of [anna, dana]) one.news();
  });
  afterAll(() => house.close());

  const bytesOf = async (message: SeenMessage): Promise<Buffer> => {
    const asked = await fetch(`${house.url}/bot${token}/getFile?file_id=${message.document?.file_id}`);
    const { result } = (await asked.json()) as { result: { file_path: string } };
    const file = await fetch(`${house.url}/file/bot${token}/${result.file_path}`);
    return Buffer.from(await file.arrayBuffer());
  };
  const documents = (): SeenMessage[] => house.received(dana.id).filter((message) => message.document);

  it('is told in plain words, with how many answers there are', async () => {
    await dana.write('/privacy');
    expect(dana.news()).toEqual(['privacy-client']);
    expect(dana.heard().args).toMatchObject({ answers: 3 });
  });

  it('is given out to read, as data, and as it was spoken; what was deleted is named', async () => {
    await dana.tap('button-export');
    expect(dana.news()).toEqual(['export-caption-paper', 'export-caption', 'export-voice', 'export-voice-gone']);
    const copy = house.received(dana.id).at(-2);
    expect(copy?.voice?.file_unique_id).toBe(spoken.voice?.file_unique_id);
    const [paper, data] = await Promise.all(documents().map(bytesOf));
    const kept = JSON.parse(String(data));
    expect(kept.person.id).toBe(dana.id);
    expect(kept.asClient[0].notes['a.brings'].parts).toMatchObject([{ text: answered[language] }]);
    expect(kept.asClient[0].journal).not.toEqual([]);
    const read = copied(readPdf(paper ?? Buffer.alloc(0)));
    expect(read).toContain(answered[language]);
    const [question = ''] = house.say(language, 'intake-q-brings').split('\n');
    expect(read).toContain(question);
    expect(read).toContain(house.say(language, 'data-coach', { name: 'Anna' }));
  });

  it('can be put right from there', async () => {
    await dana.tap('button-correct');
    expect(dana.news()).toEqual(['intake-review']);
  });

  it('is given out to the coach too, as far as it is the practice', async () => {
    await anna.write('/privacy');
    await anna.tap('button-export');
    expect(anna.news()).toEqual(['privacy-coach', 'export-caption-paper', 'export-caption']);
    const data = await bytesOf(house.received(anna.id).at(-1) ?? spoken);
    expect(JSON.parse(String(data)).asCoach.practice.name).toBe('Anna');
    expect(String(data)).not.toContain(answered[language]);
  });

  it('is nobody’s any more when it is erased', async () => {
    await dana.write('/privacy');
    await dana.tap('button-erase');
    await dana.tap('button-erase-sure');
    expect(house.keys.of(anna.id)).toEqual([]);
    await dana.write('/privacy');
    await dana.tap('button-export');
    const data = await bytesOf(house.received(dana.id).at(-1) ?? spoken);
    expect(JSON.parse(String(data))).toMatchObject({ asClient: [], asCoach: null });
  });

  it('goes with the practice when the coach erases it', async () => {
    const tomasz = await somebody(house, 202, 'Tomasz', language);
    await tomasz.follow(await invitation(house, anna.id));
    await tomasz.tap('button-consent');
    expect(house.keys.of(anna.id)).toHaveLength(1);
    await anna.write('/privacy');
    await anna.tap('button-erase');
    await anna.tap('button-erase-sure');
    expect(anna.heard().key).toBe('erased');
    expect(house.keys.of(anna.id)).toEqual([]);
  });
});

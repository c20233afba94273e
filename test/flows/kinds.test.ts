import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/domain/world.ts';
import { SERVICE_KINDS } from '../../src/rehearsal/people/occurrences.ts';
import { type House, openHouse } from './house.ts';
import type { Phone } from './phone.ts';
import { client, coach } from './practice.ts';
import { mainlyIn } from './tongues.ts';

const copyable = [
  ...['text', 'animation', 'venue', 'rich_message', 'audio', 'live_photo', 'document', 'photo', 'sticker', 'video'],
  ...['video_note', 'voice', 'contact', 'dice', 'game', 'poll', 'location'],
];
const uncopyable = ['paid_media', 'giveaway', 'giveaway_winners', 'invoice', 'story', 'checklist'];

/** What a message says about itself: who, when, where, an answer to what, and how it looks. */
const aboutItself = [
  ...['message_id', 'message_thread_id', 'direct_messages_topic', 'from', 'sender_chat', 'sender_boost_count'],
  ...['sender_business_bot', 'sender_tag', 'date', 'guest_query_id', 'business_connection_id', 'chat', 'receiver_user'],
  ...['forward_origin', 'is_topic_message', 'is_automatic_forward', 'reply_to_message', 'external_reply', 'quote'],
  ...['reply_to_story', 'reply_to_checklist_task_id', 'reply_to_poll_option_id', 'via_bot', 'guest_bot_caller_user'],
  ...['guest_bot_caller_chat', 'edit_date', 'has_protected_content', 'is_from_offline', 'is_paid_post'],
  ...['media_group_id', 'author_signature', 'paid_star_count', 'entities', 'link_preview_options', 'effect_id'],
  ...['caption', 'caption_entities', 'show_caption_above_media', 'has_media_spoiler', 'suggested_post_info'],
  ...['ephemeral_message_id', 'reply_markup'],
];

/** Every field of Telegram's Message, as its types list them. */
const fieldsOfMessage = (): string[] => {
  const types = readFileSync('node_modules/@grammyjs/types/message.d.ts', 'utf8');
  const [, message = ''] = /export interface Message extends [^{]*\{([\s\S]*?)\n\}/.exec(types) ?? [];
  const bases = ['ServiceMessage', 'CommonMessage'].map(
    (name) => new RegExp(`interface ${name}[^{]*\\{([\\s\\S]*?)\\n {4}\\}`).exec(types)?.[1] ?? '',
  );
  return [message, ...bases].flatMap((body) => [...body.matchAll(/^\s+(\w+)\??:/gm)].map(([, name]) => name ?? ''));
};

it('knows everything that Telegram’s Message can carry', () => {
  const known = [...copyable, ...uncopyable, ...SERVICE_KINDS, ...aboutItself];
  expect(fieldsOfMessage().filter((field) => !known.includes(field))).toEqual([]);
  expect(fieldsOfMessage().length).toBeGreaterThan(100);
});

const contentOf = (kind: string): object => ({ [kind]: kind === 'text' ? 'Слова' : true });
const shown = (kind: string): string => (kind === 'text' ? '«Слова»' : `[${kind}]`);

const openPractice = async (language: Locale) => {
  const house = await openHouse('2026-11-23T12:00:00Z');
  const anna = await coach(house, 100, 'Анна', language);
  const aigerim = await client(house, 100, 201, 'Айгерим', language);
  anna.news();
  return { house, anna, aigerim };
};

describe('every kind of message', () => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    ({ house, anna, aigerim } = await openPractice('pl'));
  });
  afterAll(() => house.close());

  it.each(copyable)('%s goes to the coach, and another comes back as an answer', async (kind) => {
    const sent = await aigerim.write(contentOf(kind));
    expect(anna.news()).toEqual([shown(kind)]);
    expect(
      anna
        .last()
        .reply_markup?.inline_keyboard.flat()
        .map((one) => one.text),
    ).toEqual(['↩ Айгерим']);
    expect(aigerim.sign(sent)).toBe('delivered');
    const answer = await anna.write(contentOf(kind), { reply_to: anna.last().message_id });
    expect(aigerim.news()).toEqual([`${shown(kind)} ↪ ${shown(kind)}`]);
    expect(anna.sign(answer)).toBe('delivered');
  });

  it('a quiz goes to the coach when its answer is known, and otherwise the author hears what to do', async () => {
    await aigerim.write({ poll: { type: 'quiz', correct_option_ids: [0] } });
    expect(anna.news()).toEqual(['[poll]']);
    await aigerim.write({ poll: { type: 'quiz' } });
    expect(anna.news()).toEqual([]);
    expect(aigerim.news()).toEqual(['cannot-copy']);
  });

  it('a place that is shared for a while goes once, and its changes disturb nobody', async () => {
    const place = await aigerim.write({ location: { live_period: 900 } });
    await aigerim.edit(place, { location: { live_period: 900, latitude: 52.3 } });
    expect(anna.news()).toEqual(['[location]']);
    expect(house.rehearsal.calls('editMessageMedia')).toEqual([]);
  });

  it('service messages produce nothing at all', async () => {
    for (const kind of SERVICE_KINDS) {
      await aigerim.send({ [kind]: true });
      await anna.send({ [kind]: true });
    }
    await house.quiet();
    expect([...anna.news(), ...aigerim.news()]).toEqual([]);
  });

  it('every kind waits for opening, too, and arrives in order', async () => {
    await house.at('2026-11-23T22:40:00Z');
    for (const kind of copyable) await aigerim.send(contentOf(kind));
    await house.quiet();
    expect(aigerim.news()).toEqual(['held-reply']);
    await house.at('2026-11-24T09:00:00Z');
    await house.quiet();
    expect(anna.news()).toEqual(['digest', ...copyable.map(shown)]);
  });
});

describe.each(mainlyIn('ru', 'kk'))('a kind that Telegram does not let a bot pass on, in %s', (language) => {
  let house: House;
  let anna: Phone;
  let aigerim: Phone;
  beforeAll(async () => {
    ({ house, anna, aigerim } = await openPractice(language));
  });
  afterAll(() => house.close());

  it('is answered at once with what to do instead, open or closed, whoever writes and to whom', async () => {
    const answered = (kind: string) => ({ key: 'cannot-copy', args: { kind }, locale: language });
    for (const moment of ['2026-11-23T13:00:00Z', '2026-11-23T22:40:00Z']) {
      await house.at(moment);
      for (const kind of uncopyable) {
        const sent = await aigerim.write(contentOf(kind));
        expect(aigerim.heard()).toEqual(answered(kind));
        expect(aigerim.last().reply_to_message?.message_id).toBe(sent.message_id);
        await anna.write(contentOf(kind));
        expect(anna.heard()).toEqual(answered(kind));
      }
    }
    expect(new Set([...aigerim.news(), ...anna.news()])).toEqual(new Set(['cannot-copy']));
  });
});

import type { MessageEntity } from '@grammyjs/types';
import { sorted } from './entities.ts';

/** What clients and servers find in a text by themselves; earlier patterns win. */
const PATTERNS: [MessageEntity.CommonMessageEntity['type'], RegExp][] = [
  [
    'url',
    /(?<![\w@.])(?:https?:\/\/|ftp:\/\/|tg:\/\/)[^\s<>"'«»]+[^\s<>"'«».,;:!?)\]]|(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|me|io|dev|app|info|edu|gov|ru|pl|kz|ua|by|uk|de|eu)(?![\w-])(?:\/[^\s<>"'«»]*[^\s<>"'«».,;:!?)\]])?/giu,
  ],
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}/giu],
  ['bot_command', /(?<![\w/<>])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/giu],
  ['mention', /(?<![\w`@/])@[a-z]\w{2,31}(?!\w)/giu],
  ['hashtag', /(?<![\p{L}\p{N}_#&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
  ['cashtag', /(?<![\w$])\$[A-Z]{1,8}(?!\w)/gu],
  ['phone_number', /(?<![\w+])\+\d(?:[ ()-]{0,2}\d){8,14}(?!\d)/gu],
];

/** Most texts contain none of these and are done. */
const ANYTHING = /[./@#$+]/;
/** Nothing is found inside these. */
const CLOSED = new Set(['code', 'pre', 'text_link', 'text_mention', 'custom_emoji', 'date_time']);

/** Adds the entities that nobody has to write down: commands, links, mentions, tags. */
export function withFound(text: string, given: MessageEntity[]): MessageEntity[] {
  if (!ANYTHING.test(text)) return given;
  const taken = given.filter(({ type }) => CLOSED.has(type));
  const found: MessageEntity[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if ([...taken, ...found].every((other) => apart(entity, other))) found.push(entity);
    }
  }
  return found.length === 0 ? given : sorted([...given, ...found]);
}

type Place = { offset: number; length: number };

const apart = (a: Place, b: Place): boolean => a.offset + a.length <= b.offset || b.offset + b.length <= a.offset;

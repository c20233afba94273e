import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../../world/refusal.ts';
import { isObject } from '../params.ts';

/** A text and what is special in it, in UTF-16 units. */
export interface Formatted {
  text: string;
  entities: MessageEntity[];
}

const PLAIN = new Set(['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'code', 'blockquote']);
/** Telegram finds these itself; it ignores them when a bot sends them. */
const FOUND = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
]);

/** Telegram: relative, or weekday, date and time in this order. */
export const TIME_FORMAT = /^(?:r|R|[wW]?[dD]?[tT]?)$/;

/** The entities a bot passes, checked as Telegram checks them. */
export function givenEntities(value: unknown, text: string): MessageEntity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest("can't parse entities: expected an Array of MessageEntity");
  return sorted(value.map((item) => givenEntity(item, text)).filter((entity) => entity !== undefined));
}

function givenEntity(item: unknown, text: string): MessageEntity | undefined {
  if (!isObject(item)) throw unparsable('expected an Object');
  const { offset, length, type } = item;
  if (!Number.isInteger(offset)) throw unparsable('Field "offset" must be of type Number');
  if (!Number.isInteger(length)) throw unparsable('Field "length" must be of type Number');
  if (FOUND.has(String(type))) return undefined;
  const place = { offset: Number(offset), length: Number(length) };
  checkPlace(place, text);
  return { ...place, ...kindOf(item) } as MessageEntity;
}

const unparsable = (why: string) => badRequest(`can't parse MessageEntity: ${why}`);

/** Inside the text, and not through the middle of an emoji. */
function checkPlace({ offset, length }: { offset: number; length: number }, text: string): void {
  if (offset < 0 || length <= 0) throw badRequest(`can't parse MessageEntity: invalid place ${offset}+${length}`);
  if (offset + length > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
    );
  }
  if (splitsPair(text, offset) || splitsPair(text, offset + length)) {
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol`);
  }
}

/** True between the halves of a surrogate pair. */
const splitsPair = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at)) && at > 0;

/** The fields of the type, checked; other fields are dropped. */
function kindOf(item: Record<string, unknown>): Record<string, unknown> {
  const type = String(item.type);
  if (PLAIN.has(type) || type === 'expandable_blockquote') return { type };
  if (type === 'pre') return { type, ...(typeof item.language === 'string' ? { language: item.language } : {}) };
  if (type === 'text_link') return { type, url: checkedLink(String(item.url ?? '')) };
  if (type === 'text_mention' && isObject(item.user)) return { type, user: item.user };
  if (type === 'custom_emoji') return { type, custom_emoji_id: String(item.custom_emoji_id) };
  if (type === 'date_time') return dateTime(item);
  throw unparsable('Unsupported type specified');
}

function dateTime({ unix_time, date_time_format = '' }: Record<string, unknown>): Record<string, unknown> {
  if (!Number.isInteger(unix_time)) throw unparsable('Can\'t find field "unix_time"');
  if (!TIME_FORMAT.test(String(date_time_format))) throw unparsable('Invalid date-time format specified');
  return { type: 'date_time', unix_time, date_time_format };
}

function checkedLink(url: string): string {
  const link = linkOf(url);
  if (link === undefined) throw badRequest(`entity has an invalid URL "${url}" specified`);
  return link;
}

/** What Telegram makes of a link target, or nothing when it drops the link. */
export function linkOf(url: string): string | undefined {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname, href } = new URL(whole);
  if (protocol === 'tg:' || protocol === 'ton:' || protocol === 'tonsite:' || protocol === 'mailto:') return whole;
  if (!/^(https?|ftp):$/.test(protocol) || !hostname.includes('.')) return hostname === 'localhost' ? href : undefined;
  return href;
}

/** Outer entities first, as Telegram orders them. */
export function sorted(entities: MessageEntity[]): MessageEntity[] {
  return entities.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

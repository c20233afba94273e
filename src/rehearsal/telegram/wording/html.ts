import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../../world/refusal.ts';
import { type Formatted, linkOf, sorted, TIME_FORMAT } from './entities.ts';

type Entity = MessageEntity;
type Attributes = Map<string, string>;
/** A tag that waits for its end. */
interface Open {
  name: string;
  attributes: Attributes;
  offset: number;
}

/** The tags that only style. */
const STYLES: Record<string, MessageEntity.CommonMessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};
const OTHERS = new Set(['a', 'pre', 'code', 'blockquote', 'tg-emoji', 'tg-time']);
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const wrong = (why: string) => badRequest(`can't parse entities: ${why}`);

/** Telegram's HTML style: only its tags, its four named references, and its words for what is wrong. */
export function parseHtml(source: string): Formatted {
  const parser = new HtmlParser(source);
  return parser.parse();
}

class HtmlParser {
  readonly #source: string;
  #at = 0;
  #text = '';
  readonly #open: Open[] = [];
  readonly #entities: Entity[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Formatted {
    while (this.#at < this.#source.length) this.#step();
    const left = this.#open.at(-1);
    if (left !== undefined) throw wrong(`Can't find end tag corresponding to start tag "${left.name}"`);
    return { text: this.#text, entities: sorted(this.#entities) };
  }

  /** Takes plain text up to the next mark, then the mark. */
  #step(): void {
    const next = this.#source.slice(this.#at).search(/[<&]/);
    const end = next === -1 ? this.#source.length : this.#at + next;
    this.#text += this.#source.slice(this.#at, end);
    this.#at = end;
    if (this.#source[end] === '&') this.#reference();
    else if (this.#source.startsWith('</', end)) this.#closeTag();
    else if (this.#source[end] === '<') this.#openTag();
  }

  /** An ampersand that begins no reference stands for itself. */
  #reference(): void {
    const match = reference(this.#source, this.#at);
    this.#text += match?.value ?? '&';
    this.#at += match?.length ?? 1;
  }

  #openTag(): void {
    const begin = this.#at;
    const name = /^<([^\s>]*)/.exec(this.#source.slice(begin))?.[1] ?? '';
    if (begin + 1 + name.length >= this.#source.length)
      throw wrong(`Unclosed start tag at byte offset ${this.#byte(begin)}`);
    const tag = name.toLowerCase();
    if (!(tag in STYLES) && !OTHERS.has(tag)) {
      throw wrong(`Unsupported start tag "${tag}" at byte offset ${this.#byte(begin)}`);
    }
    this.#at += 1 + name.length;
    const attributes = this.#attributes(tag, begin);
    if (tag === 'span' && attributes.get('class') !== 'tg-spoiler') {
      throw wrong(`Tag "span" must have class "tg-spoiler" at byte offset ${this.#byte(begin)}`);
    }
    this.#open.push({ name: tag, attributes, offset: this.#text.length });
  }

  /** An attribute may have no value (`expandable`), a bare one, or one in quotes. */
  #attributes(tag: string, begin: number): Attributes {
    const attributes: Attributes = new Map();
    const pattern = /\s*(?:(>)|([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)(?=[\s>])))?)/y;
    for (;;) {
      pattern.lastIndex = this.#at;
      const match = pattern.exec(this.#source);
      if (match === null) {
        const rest = this.#source.slice(this.#at).trim();
        if (rest.startsWith('='))
          throw wrong(`Empty attribute name in the tag "${tag}" at byte offset ${this.#byte(begin)}`);
        throw wrong(`Unclosed start tag at byte offset ${this.#byte(begin)}`);
      }
      this.#at = pattern.lastIndex;
      if (match[1] === '>') return attributes;
      attributes.set(String(match[2]).toLowerCase(), decoded(match[3] ?? match[4] ?? match[5]?.toLowerCase() ?? ''));
    }
  }

  #closeTag(): void {
    const begin = this.#at;
    const open = this.#open.pop();
    if (open === undefined) throw wrong(`Unexpected end tag at byte offset ${this.#byte(begin)}`);
    const match = /^<\/([^\s>]*)\s*>/.exec(this.#source.slice(begin));
    if (match === null) throw wrong(`Unclosed end tag at byte offset ${this.#byte(begin)}`);
    const name = String(match[1]).toLowerCase();
    if (name !== '' && name !== open.name) {
      throw wrong(
        `Unmatched end tag at byte offset ${this.#byte(begin)}, expected "</${open.name}>", found "</${name}>"`,
      );
    }
    this.#at += match[0].length;
    if (this.#text.length > open.offset) this.#add(open);
  }

  /** `pre` and `code` around the same text are one entity. */
  #add({ name, attributes, offset }: Open): void {
    const place = { offset, length: this.#text.length - offset };
    const last = this.#entities.at(-1);
    const same = last !== undefined && last.offset === place.offset && last.length === place.length;
    if (name === 'pre' && same && last.type === 'pre') return;
    if (name === 'pre' && same && last.type === 'code') {
      this.#entities.pop();
      this.#entities.push({ type: 'pre', ...place });
      return;
    }
    const entity = entityOf(name, attributes, this.#text.slice(offset));
    const inPre = name === 'code' && this.#open.at(-1)?.name === 'pre' && entity?.type === 'pre';
    if (name === 'code' && !inPre) this.#entities.push({ type: 'code', ...place });
    else if (entity !== undefined) this.#entities.push({ ...entity, ...place } as Entity);
  }

  /** Telegram counts errors in bytes of UTF-8. */
  #byte(at: number): number {
    return Buffer.byteLength(this.#source.slice(0, at));
  }
}

/** What a tag means; nothing for a link that leads nowhere. */
function entityOf(name: string, attributes: Attributes, text: string): Record<string, unknown> | undefined {
  const style = STYLES[name];
  if (style !== undefined) return { type: style };
  if (name === 'blockquote') return { type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' };
  if (name === 'pre') return { type: 'pre' };
  if (name === 'code') {
    const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1];
    return language === undefined ? { type: 'code' } : { type: 'pre', language };
  }
  if (name === 'tg-emoji') return customEmoji(attributes.get('emoji-id'));
  if (name === 'tg-time') return timeEntity(attributes.get('unix'), attributes.get('format') ?? '');
  return linkEntity(attributes.get('href') || text);
}

/** Shared with MarkdownV2. */
export function customEmoji(id: string | undefined): Record<string, unknown> {
  if (id === undefined || !/^[1-9]\d*$/.test(id)) throw wrong('Invalid custom emoji identifier specified');
  return { type: 'custom_emoji', custom_emoji_id: id };
}

/** A `date_time`; clients show it in the reader's own zone. */
export function timeEntity(unix: string | undefined, format: string): Record<string, unknown> {
  if (unix === undefined || !/^-?\d{1,11}$/.test(unix)) throw wrong('Invalid Unix time specified');
  if (!TIME_FORMAT.test(format)) throw wrong('Invalid date-time format specified');
  return { type: 'date_time', unix_time: Number(unix), date_time_format: format };
}

/** A link to a user is a mention; a target that is no link leaves plain text. */
export function linkEntity(target: string): Record<string, unknown> | undefined {
  const user = /^tg:\/\/user\?id=(\d+)$/.exec(target)?.[1];
  if (user !== undefined) return { type: 'text_mention', user: { id: Number(user), is_bot: false, first_name: '' } };
  const url = linkOf(target);
  return url === undefined ? undefined : { type: 'text_link', url };
}

/** The character at `at`, and how long its reference is. */
function reference(source: string, at: number): { value: string; length: number } | undefined {
  const match = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/i.exec(source.slice(at, at + 12));
  if (match === null) return undefined;
  const named = match[3] === undefined ? undefined : NAMED[match[3]];
  if (match[3] !== undefined) return named === undefined ? undefined : { value: named, length: match[0].length };
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const valid = code > 0 && code < 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? { value: String.fromCodePoint(code), length: match[0].length } : undefined;
}

const decoded = (value: string): string =>
  value.replace(/&(?:#x[0-9a-f]+|#\d+|[a-z]+);?/gi, (whole) => reference(whole, 0)?.value ?? whole);

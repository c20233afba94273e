import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../../world/refusal.ts';
import { type Formatted, sorted } from './entities.ts';
import { customEmoji, linkEntity, timeEntity } from './html.ts';

type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'code' | 'pre' | 'link' | 'emoji' | 'quote';
/** A mark that waits for its end. */
interface Open {
  mark: Mark;
  offset: number;
  at: number;
  language?: string;
}

const wrong = (why: string) => badRequest(`can't parse entities: ${why}`);
/** What must be escaped where it marks nothing. */
const RESERVED = new Set('_*[]()~`>#+-=|{}.!\n');
/** The name by which Telegram complains about an entity that has no end. */
const NAMES: Record<Mark, string> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  link: 'TextUrl',
  emoji: 'CustomEmoji',
  quote: 'BlockQuote',
};
/** Longer tokens first: `__` is never two italics. */
const TOKENS: [string, Mark][] = [
  ['```', 'pre'],
  ['`', 'code'],
  ['__', 'underline'],
  ['_', 'italic'],
  ['*', 'bold'],
  ['~', 'strikethrough'],
  ['||', 'spoiler'],
  ['![', 'emoji'],
  ['[', 'link'],
];

/** Telegram: characters 1 to 126 can be escaped. */
const isEscapable = (code: number): boolean => code >= 1 && code <= 126;

/** MarkdownV2 as Telegram reads it: reserved characters must be escaped, entities must end. */
export const parseMarkdown = (source: string): Formatted => new MarkdownParser(source).parse();

class MarkdownParser {
  readonly #source: string;
  #at = 0;
  #text = '';
  readonly #open: Open[] = [];
  readonly #entities: MessageEntity[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  parse(): Formatted {
    this.#lineStart();
    while (this.#at < this.#source.length) this.#step();
    if (this.#open.at(-1)?.mark === 'quote') this.#endQuote();
    const left = this.#open.at(-1);
    if (left !== undefined) throw this.#endless(left);
    return { text: this.#text, entities: sorted(this.#entities) };
  }

  /** Inside code only the backtick means anything. */
  #step(): void {
    const char = this.#source.charAt(this.#at);
    const inCode = this.#open.at(-1)?.mark === 'code' || this.#open.at(-1)?.mark === 'pre';
    if (char === '\\' && isEscapable(this.#source.charCodeAt(this.#at + 1))) {
      this.#text += this.#source.charAt(this.#at + 1);
      this.#at += 2;
    } else if (inCode ? char !== '`' : !RESERVED.has(char)) {
      this.#text += char;
      this.#at += 1;
    } else if (char === '\n') this.#newLine();
    else this.#markup(char);
  }

  /** A quotation ends where a line does not begin with `>`; nothing may be open across its end. */
  #newLine(): void {
    const quoted = this.#open.some(({ mark }) => mark === 'quote');
    if (quoted && !this.#source.startsWith('>', this.#at + 1)) {
      const top = this.#open.at(-1);
      if (top !== undefined && top.mark !== 'quote') throw this.#endless(top);
      this.#endQuote();
    }
    this.#text += '\n';
    this.#at += 1;
    this.#lineStart();
  }

  /** `>` begins or continues a quotation; `**>` begins an expandable one right after another. */
  #lineStart(): void {
    const start = this.#source.startsWith('**>', this.#at) ? 3 : this.#source.startsWith('>', this.#at) ? 1 : 0;
    if (start === 0) return;
    if (!this.#open.some(({ mark }) => mark === 'quote')) {
      this.#open.push({ mark: 'quote', offset: this.#text.length, at: this.#at });
    }
    this.#at += start;
  }

  #markup(char: string): void {
    const top = this.#open.at(-1);
    if (top?.mark === 'quote' && /^\|\|(?:\n|$)/.test(this.#source.slice(this.#at))) {
      this.#at += 2;
      this.#endQuote('expandable_blockquote');
      return;
    }
    if (top !== undefined && this.#ends(top, char)) {
      this.#open.pop();
      this.#close(top);
      return;
    }
    const token = TOKENS.find(([text]) => this.#source.startsWith(text, this.#at));
    if (token === undefined) throw wrong(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);
    this.#begin(token[1], token[0].length);
  }

  /** After ``` come a language and one line break, which are not shown. */
  #begin(mark: Mark, length: number): void {
    const open: Open = { mark, offset: this.#text.length, at: this.#at };
    this.#at += length;
    if (mark === 'pre') {
      const language = /^([^\s`]+)(?=\s)/.exec(this.#source.slice(this.#at))?.[1];
      if (language !== undefined) open.language = language;
      this.#at += language?.length ?? 0;
      this.#at += /^(?:\r\n|\n\r|\n|\r)?/.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
    }
    this.#open.push(open);
  }

  #ends({ mark }: Open, char: string): boolean {
    const two = this.#source.slice(this.#at, this.#at + 2);
    if (mark === 'italic') return char === '_' && two !== '__';
    if (mark === 'link' || mark === 'emoji') return char === ']';
    const token = TOKENS.find(([, of]) => of === mark)?.[0];
    return token !== undefined && this.#source.startsWith(token, this.#at);
  }

  #close(open: Open): void {
    const { mark, offset, language } = open;
    const place = { offset, length: this.#text.length - offset };
    if (mark === 'link' || mark === 'emoji') {
      this.#at += 1;
      const entity = this.#target(mark, offset);
      if (place.length > 0 && entity !== undefined) this.#entities.push({ ...entity, ...place } as MessageEntity);
      return;
    }
    this.#at += TOKENS.find(([, of]) => of === mark)?.[0].length ?? 1;
    if (place.length === 0) return;
    const more = language === undefined ? {} : { language };
    this.#entities.push({ type: mark, ...more, ...place } as MessageEntity);
  }

  /** Brackets lead to a URL, to a custom emoji or to a time. */
  #target(mark: 'link' | 'emoji', offset: number): Record<string, unknown> | undefined {
    const url = this.#source.charAt(this.#at) === '(' ? this.#url() : undefined;
    if (mark === 'link') return linkEntity(url ?? this.#text.slice(offset));
    const time = /^tg:\/\/time\?(.*)$/.exec(url ?? '');
    if (time !== null) {
      const query = new URLSearchParams(time[1]);
      return timeEntity(query.get('unix') ?? undefined, query.get('format') ?? '');
    }
    const emoji = /^tg:\/\/emoji\?id=(\d+)$/.exec(url ?? '');
    if (emoji === null) throw wrong('Custom emoji entity must contain a tg://emoji URL');
    return customEmoji(emoji[1]);
  }

  #url(): string {
    const match = /^\(((?:\\.|[^)\\])*)\)/s.exec(this.#source.slice(this.#at));
    if (match === null) throw wrong(`Can't find end of a URL at byte offset ${this.#byte(this.#at + 1)}`);
    this.#at += match[0].length;
    return String(match[1]).replace(/\\(.)/gs, '$1');
  }

  #endQuote(type: 'blockquote' | 'expandable_blockquote' = 'blockquote'): void {
    const open = this.#open.pop();
    const length = open === undefined ? 0 : this.#text.length - open.offset;
    if (open !== undefined && length > 0) this.#entities.push({ type, offset: open.offset, length });
  }

  #endless({ mark, at }: Open) {
    return wrong(`Can't find end of ${NAMES[mark]} entity at byte offset ${this.#byte(at)}`);
  }

  /** Telegram counts errors in bytes of UTF-8. */
  #byte(at: number): number {
    return Buffer.byteLength(this.#source.slice(0, at));
  }
}

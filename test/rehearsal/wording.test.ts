import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withFound } from '../../src/rehearsal/telegram/wording/found.ts';
import { parseHtml } from '../../src/rehearsal/telegram/wording/html.ts';
import { parseLegacyMarkdown } from '../../src/rehearsal/telegram/wording/legacy.ts';
import { parseMarkdown } from '../../src/rehearsal/telegram/wording/markdown.ts';
import { stage } from './stage.ts';

const reason = (parse: () => unknown): string => {
  try {
    parse();
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace("Bad Request: can't parse entities: ", '');
  }
  return 'nothing wrong';
};

test('HTML nests, knows times and decodes its four references', () => {
  expect(parseHtml('<b>bold <i>both</i></b> &lt;&amp;&#x1F33F;&gt; &copy;')).toEqual({
    text: 'bold both <&🌿> &copy;',
    entities: [
      { type: 'bold', offset: 0, length: 9 },
      { type: 'italic', offset: 5, length: 4 },
    ],
  });
  expect(parseHtml('back <tg-time unix="1647531900" format="wDT">at ten</tg-time>').entities).toEqual([
    { type: 'date_time', unix_time: 1647531900, date_time_format: 'wDT', offset: 5, length: 6 },
  ]);
  expect(parseHtml('<pre><code class="language-ts">let x</code></pre>').entities).toEqual([
    { type: 'pre', language: 'ts', offset: 0, length: 5 },
  ]);
  expect(parseHtml('<blockquote expandable>q</blockquote><a href="tg://user?id=7">A</a>').entities).toMatchObject([
    { type: 'expandable_blockquote' },
    { type: 'text_mention', user: { id: 7 } },
  ]);
});

test.each([
  ['a <b', 'Unclosed start tag at byte offset 2'],
  ['й <p>x</p>', 'Unsupported start tag "p" at byte offset 3'],
  ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
  ['x</b>', 'Unexpected end tag at byte offset 1'],
  ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<tg-time unix="now">x</tg-time>', 'Invalid Unix time specified'],
])('HTML %s is refused', (source, why) => {
  expect(reason(() => parseHtml(source))).toBe(why);
});

test('MarkdownV2 nests, quotes and knows times', () => {
  expect(parseMarkdown('*bold _both_* `co_de` \\. [x](http://a.com/b\\))')).toEqual({
    text: 'bold both co_de . x',
    entities: [
      { type: 'bold', offset: 0, length: 9 },
      { type: 'italic', offset: 5, length: 4 },
      { type: 'code', offset: 10, length: 5 },
      { type: 'text_link', url: 'http://a.com/b)', offset: 18, length: 1 },
    ],
  });
  expect(parseMarkdown('>one\n>two\nout\n>three||').entities).toEqual([
    { type: 'blockquote', offset: 0, length: 7 },
    { type: 'expandable_blockquote', offset: 12, length: 5 },
  ]);
  expect(parseMarkdown('![ten](tg://time?unix=1647531900&format=t)').entities).toEqual([
    { type: 'date_time', unix_time: 1647531900, date_time_format: 't', offset: 0, length: 3 },
  ]);
});

test.each([
  ['1.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
  ['a > b', "Character '>' is reserved and must be escaped with the preceding '\\'"],
  ['й *bold', "Can't find end of Bold entity at byte offset 3"],
  ['[x](y', "Can't find end of a URL at byte offset 4"],
])('MarkdownV2 %s is refused', (source, why) => {
  expect(reason(() => parseMarkdown(source))).toBe(why);
});

test('The old Markdown does not nest', () => {
  expect(parseLegacyMarkdown('*b* _i_ \\_ [t](http://a.com/)').entities).toMatchObject([
    { type: 'bold', offset: 0 },
    { type: 'italic', offset: 2 },
    { type: 'text_link', offset: 6 },
  ]);
  expect(reason(() => parseLegacyMarkdown('a_b'))).toBe("Can't find end of the entity starting at byte offset 1");
});

test('Commands, links, mentions and tags are found without being marked', () => {
  const found = (text: string) =>
    withFound(text, []).map(({ type, offset, length }) => [type, text.substr(offset, length)]);
  expect(found('/start@mezha_bot code')).toEqual([['bot_command', '/start@mezha_bot']]);
  expect(found('see https://example.com/a?b=c, or t.me/x. And @anna_k #межа a/b 1/2')).toEqual([
    ['url', 'https://example.com/a?b=c'],
    ['url', 't.me/x'],
    ['mention', '@anna_k'],
    ['hashtag', '#межа'],
  ]);
  expect(found('write to me@example.com or +48 600 100 200')).toEqual([
    ['email', 'me@example.com'],
    ['phone_number', '+48 600 100 200'],
  ]);
});

test('Entities that a bot passes must lie in the text and between its symbols', async () => {
  const here = await stage();
  const chat_id = await here.person();
  const send = (entity: object) =>
    here.call<{ entities?: object[] }>('sendMessage', { chat_id, text: 'ok 🌿!', entities: [entity] });
  expect((await send({ type: 'bold', offset: 3, length: 9 })).description).toBe(
    'Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 12',
  );
  expect((await send({ type: 'bold', offset: 0, length: 4 })).ok).toBe(false);
  expect((await send({ type: 'shout', offset: 0, length: 1 })).description).toBe(
    "Bad Request: can't parse MessageEntity: Unsupported type specified",
  );
  const time = { type: 'date_time', offset: 0, length: 2, unix_time: 1647531900, date_time_format: 'r' };
  expect((await send(time)).result.entities).toEqual([time]);
  expect((await send({ ...time, date_time_format: 'q' })).ok).toBe(false);
});

test('Whatever is escaped comes back as it was', () => {
  const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const markdown = (text: string) => text.replace(/[\\_*[\]()~`>#+\-=|{}.!]/g, '\\$&');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseHtml(html(text))).toEqual({ text, entities: [] });
      expect(parseMarkdown(markdown(text))).toEqual({ text, entities: [] });
    }),
  );
});

test('Nothing but a refusal in Telegram’s words comes of any markup', () => {
  const pieces = fc.constantFrom(
    '<b>',
    '</b>',
    '<a href="',
    '">',
    '&lt;',
    '*',
    '_',
    '||',
    '[',
    '](',
    ')',
    '```',
    '>',
    '\n',
    'x',
    '🌿',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      for (const parse of [parseHtml, parseMarkdown, parseLegacyMarkdown]) {
        const outcome = reason(() => {
          const { text, entities } = parse(parts.join(''));
          for (const { offset, length } of entities) expect(offset + length).toBeLessThanOrEqual(text.length);
        });
        expect(outcome).toMatch(
          /^(nothing wrong|Unclosed|Unsupported|Unexpected|Unmatched|Can't find|Character|Custom|Empty)/,
        );
      }
    }),
  );
});

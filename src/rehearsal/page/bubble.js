import { make } from './element.js';
import { richText } from './entities.js';
import { icon } from './icons.js';
import { inlineKeyboard } from './inline-keyboard.js';
import { mediaKind, mediaOf } from './media.js';
import { showTime } from './moments.js';

export const isOwn = (message, voice) => message.from?.id === voice.person.id;

const nameOf = (user) => [user?.first_name, user?.last_name].filter(Boolean).join(' ') || user?.title || 'Mezha';

export const authorName = (message, voice) => (isOwn(message, voice) ? voice.words('you') : nameOf(message.from));

/** One message, or one album, as its reader sees it. */
export function bubbleOf(messages, voice) {
  const [first] = messages;
  const last = messages.at(-1);
  const bare = ['sticker', 'video_note', 'dice'].includes(mediaKind(first)) && messages.length === 1;
  const time = showTime(first.date * 1000, voice.language, voice.zone);
  const bubble = make('div', { class: bare ? 'bubble bare' : 'bubble' }, contentOf(messages, voice));
  return make(
    'article',
    {
      class: `message ${isOwn(first, voice) ? 'own' : 'other'}`,
      'data-message': first.message_id,
      'aria-label': voice.words('from', { name: authorName(first, voice), time }),
      tabindex: '-1',
    },
    bubble,
    inlineKeyboard(last, voice),
  );
}

function contentOf(messages, voice) {
  const worded = messages.find((message) => message.text ?? message.caption) ?? messages[0];
  return [
    forwardOf(messages[0], voice),
    quoteOf(messages[0], voice),
    messages.length > 1 ? albumOf(messages, voice) : mediaOf(messages[0], voice.words),
    ...wordsAndFoot(worded, messages.at(-1), voice),
  ];
}

/** The time floats into the last line of the words, or stands beside the reactions when there are some. */
function wordsAndFoot(worded, last, voice) {
  const words = wordsOf(worded, voice);
  const meta = metaOf(worded, voice);
  const reactions = reactionsOf(last, voice);
  if (reactions) return [make('div', { class: 'text' }, words), make('div', { class: 'foot' }, reactions, meta)];
  return [make('div', { class: words.length === 0 ? 'text wordless' : 'text' }, words, meta)];
}

function wordsOf(message, voice) {
  const text = message.text ?? message.caption;
  if (text !== undefined) return richText(text, message.entities ?? message.caption_entities, voice);
  return mediaKind(message) ? [] : [make('em', {}, voice.words('unknownKind'))];
}

function albumOf(messages, voice) {
  const parts = messages.map((message) => mediaOf(message, voice.words));
  return make('div', { class: `album album-${Math.min(messages.length, 4)}` }, parts);
}

function originName(origin) {
  return origin.sender_user_name ?? nameOf(origin.sender_user ?? origin.chat ?? origin.sender_chat);
}

function forwardOf(message, voice) {
  if (!message.forward_origin) return undefined;
  return make('p', { class: 'forwarded' }, voice.words('forwarded', { name: originName(message.forward_origin) }));
}

export function excerpt(message, voice) {
  const words = message.text ?? message.caption;
  if (words) return words.length > 90 ? `${words.slice(0, 90)}…` : words;
  const kind = mediaKind(message);
  const names = { video_note: 'round', animation: 'video', venue: 'location', dice: 'sticker' };
  return voice.words(message.media_group_id ? 'album' : (names[kind] ?? kind ?? 'unknownKind'));
}

function quoteOf(message, voice) {
  const original = message.reply_to_message;
  if (!original) return undefined;
  const author = make('span', { class: 'quote-author' }, authorName(original, voice));
  const text = make('span', { class: 'quote-text' }, message.quote?.text ?? excerpt(original, voice));
  return make('button', { class: 'quote', onclick: () => voice.onJump(original.message_id) }, author, text);
}

function metaOf(message, voice) {
  return make(
    'span',
    { class: 'meta' },
    message.silent && make('span', { class: 'mark', role: 'img', 'aria-label': voice.words('silent') }, icon('hush')),
    message.edit_date && make('span', { class: 'edited' }, voice.words('edited')),
    make('time', {}, showTime(message.date * 1000, voice.language, voice.zone)),
    isOwn(message, voice) &&
      make('span', { class: 'mark', role: 'img', 'aria-label': voice.words('delivered') }, icon('ticks')),
  );
}

const reactorId = ({ from }) => from?.id ?? from;

function reactionsOf(message, voice) {
  const all = (message.reactions ?? []).filter(({ emoji }) => emoji);
  if (all.length === 0) return undefined;
  const kinds = [...new Set(all.map(({ emoji }) => emoji))];
  const pills = kinds.map((emoji) =>
    pillOf(
      emoji,
      all.filter((one) => one.emoji === emoji),
      message,
      voice,
    ),
  );
  return make('div', { class: 'reactions' }, pills);
}

function pillOf(emoji, given, message, voice) {
  const isMine = given.some((one) => reactorId(one) === voice.person.id);
  return make(
    'button',
    {
      class: 'reaction',
      'aria-pressed': String(isMine),
      'aria-label': voice.words(isMine ? 'unreact' : 'react', { emoji }),
      onclick: () => voice.onReact(message, isMine ? null : emoji),
    },
    make('span', {}, emoji),
    given.length > 1 && make('span', { class: 'count' }, String(given.length)),
  );
}

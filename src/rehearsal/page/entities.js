import { make } from './element.js';
import { show, showRelative } from './moments.js';
import { DAY, HOUR, MINUTE } from './zones.js';

/** Message text with its entities as DOM: nested entities become nested elements; text is never parsed as markup. */
export function richText(text, entities, voice) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return inside(text, 0, text.length, sorted, voice);
}

function inside(text, start, end, entities, voice) {
  const nodes = [];
  let at = start;
  for (let index = 0; index < entities.length; ) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    let next = index + 1;
    while (next < entities.length && entities[next].offset < stop) next++;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const children = inside(text, Math.max(entity.offset, at), stop, entities.slice(index + 1, next), voice);
    nodes.push(wrap(entity, text.slice(entity.offset, stop), children, voice));
    at = stop;
    index = next;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre' };

function wrap(entity, text, children, voice) {
  const kind = entity.type;
  if (tags[kind]) return make(tags[kind], {}, children);
  if (kind.endsWith('blockquote')) return make('blockquote', {}, children);
  if (kind === 'spoiler') return spoiler(children);
  if (kind === 'url' || kind === 'text_link') return link(entity.url ?? text, children, voice);
  if (kind === 'bot_command')
    return make('button', { class: 'text-button', onclick: () => voice.onCommand(text) }, children);
  if (kind === 'date_time') return moment(entity, children, voice);
  if (kind === 'email') return make('span', { class: 'mention' }, children);
  if (kind === 'mention' || kind === 'hashtag') return make('span', { class: 'mention' }, children);
  return make('span', {}, children);
}

export const isDeepLink = (url) => /^(https?:\/\/)?t\.me\/\w+\?start=[\w-]+$/i.test(url);

const withScheme = (url) => (/^[a-z][a-z\d+.-]*:/i.test(url) ? url : `https://${url}`);

function link(url, children, voice) {
  if (isDeepLink(url)) {
    return make(
      'button',
      { class: 'text-button deep-link', onclick: (event) => voice.onLink(withScheme(url), event) },
      children,
    );
  }
  if (!/^https?:/i.test(withScheme(url))) return make('span', { class: 'mention' }, children);
  return make('a', { href: withScheme(url), target: '_blank', rel: 'noopener noreferrer' }, children);
}

function spoiler(children) {
  const reveal = (event) => event.currentTarget.replaceWith(...children);
  return make(
    'button',
    { class: 'text-button spoiler', 'aria-label': '…', onclick: reveal },
    make('span', {}, children),
  );
}

/** The reader's own zone and language, as clients render it; without a format the words stay as written. */
function moment(entity, children, voice) {
  const at = entity.unix_time * 1000;
  const words = formatMoment(at, entity.date_time_format ?? '', voice);
  return make('time', { datetime: new Date(at).toISOString() }, words ?? children);
}

function formatMoment(at, format, { language, zone, now }) {
  if (format === 'r') return relative(at - now(), language);
  const fields = {
    ...(format.includes('w') ? { weekday: 'long' } : {}),
    ...(format.includes('d') ? { day: 'numeric', month: 'short' } : {}),
    ...(format.includes('D') ? { day: 'numeric', month: 'long', year: 'numeric' } : {}),
    ...(/t/i.test(format) ? { hour: '2-digit', minute: '2-digit' } : {}),
    ...(format.includes('T') ? { second: '2-digit' } : {}),
  };
  return Object.keys(fields).length === 0 ? undefined : show(at, language, zone, fields);
}

function relative(ms, language) {
  const [unit, size] = [
    ['day', DAY],
    ['hour', HOUR],
    ['minute', MINUTE],
  ].find(([, length]) => Math.abs(ms) >= length) ?? ['minute', MINUTE];
  return showRelative(Math.round(ms / size), unit, language);
}

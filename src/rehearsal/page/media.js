import { fill, make } from './element.js';
import { icon } from './icons.js';
import { openPicture } from './picture.js';

const address = (file) => `/files/${encodeURIComponent(file.file_id)}`;
const clockLength = (seconds = 0) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

const renderers = {
  photo: (photo, words) => picture(photo.at(-1), words),
  animation: (file, words) => clip(file, words('video')),
  video: (file, words) => clip(file, words('video')),
  video_note: (file, words) => round(file, words),
  voice: (file, words) => sound(file, words, words('voice')),
  audio: (file, words) => sound(file, words, file.title ?? words('audio')),
  document: (file, words) => paper(file, words),
  sticker: (file, words) => stickerOf(file, words),
  venue: (venue, words) => place(venue.location, venue.title, words),
  location: (location, words) => place(location, undefined, words),
  contact: (contact) => visitingCard(contact),
  poll: (poll, words) => ballot(poll, words),
  dice: (dice) => make('p', { class: 'dice' }, `${dice.emoji ?? ''} ${dice.value}`),
};

/** A document part accompanies every animation, a location every venue: the more specific one is what people see. */
export const mediaKind = (message) => Object.keys(renderers).find((kind) => message[kind] !== undefined);

export function mediaOf(message, words) {
  const kind = mediaKind(message);
  return kind && make('div', { class: `media media-${kind}` }, renderers[kind](message[kind], words));
}

function picture(size, words) {
  const image = make('img', {
    src: address(size),
    alt: words('photo'),
    width: size.width,
    height: size.height,
    loading: 'lazy',
  });
  const frame = make(
    'button',
    { class: 'picture', 'aria-label': words('openPicture'), onclick: () => openPicture(address(size)) },
    image,
  );
  image.addEventListener('error', () => fill(frame, make('span', { class: 'no-picture' }, icon('photo'))));
  return frame;
}

const clip = (file, name) =>
  make(
    'div',
    { class: 'clip' },
    make('span', { class: 'play' }, icon('play')),
    make('span', {}, name),
    make('span', { class: 'length' }, clockLength(file.duration)),
  );

const round = (file, words) =>
  make(
    'div',
    { class: 'round', role: 'img', 'aria-label': words('round') },
    make('span', { class: 'play' }, icon('play')),
    make('span', { class: 'length' }, clockLength(file.duration)),
  );

/** The same voice always has the same wave. */
function waveOf(seed, bars = 32) {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) >>> 0, 7);
  return Array.from({ length: bars }, (_, n) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return 0.14 + 0.86 * (state / 2 ** 32) ** 0.8 * (0.35 + 0.65 * Math.sin((n / bars) * 3 * Math.PI) ** 2);
  });
}

function sound(file, words, name) {
  const bars = waveOf(file.file_unique_id ?? file.file_id ?? 'voice').map(bar);
  const length = clockLength(file.duration);
  const wave = make('span', { class: 'wave', 'aria-hidden': 'true' }, bars);
  const play = () => {
    bars.forEach((one, n) => {
      for (const running of one.getAnimations()) running.cancel();
      const heard = [{ opacity: 0.45 }, { opacity: 1 }];
      one.animate(heard, { delay: (n / bars.length) * (file.duration || 3) * 1000, duration: 150, fill: 'forwards' });
    });
  };
  const button = make(
    'button',
    { class: 'play', 'aria-label': `${name}. ${words('playVoice', { time: length })}`, onclick: play },
    icon('play'),
  );
  return make(
    'div',
    { class: 'sound' },
    button,
    make('span', { class: 'sound-body' }, wave, make('span', { class: 'length' }, length)),
  );
}

function bar(height) {
  const one = make('i');
  one.style.height = `${Math.round(height * 100)}%`;
  return one;
}

function size(bytes, words) {
  if (bytes === undefined) return '';
  return bytes < 1024 ? words('bytes', { count: bytes }) : words('kilobytes', { count: Math.round(bytes / 1024) });
}

/** What a browser can show opens beside the page; anything else is for keeping. */
const openingOf = (file, name) =>
  file.mime_type === 'application/pdf' ? { target: '_blank', rel: 'noopener noreferrer' } : { download: name };

function paper(file, words) {
  const name = file.file_name ?? words('document');
  const details = make(
    'span',
    { class: 'paper-text' },
    make('span', { class: 'paper-name' }, name),
    make('span', { class: 'length' }, size(file.file_size, words)),
  );
  return make(
    'a',
    { class: 'paper', href: address(file), ...openingOf(file, name) },
    make('span', { class: 'play' }, icon('document')),
    details,
  );
}

/** Every sticker here is a cornflower: it grows on the strip. */
function stickerOf(file, words) {
  const label = [words('sticker'), file.emoji].filter(Boolean).join(' ');
  return make('img', { class: 'sticker', src: './look/cornflower.svg', alt: label, width: 120, height: 140 });
}

function place({ latitude, longitude }, title, words) {
  const where = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  const map = make('span', { class: 'map', role: 'img', 'aria-label': words('location') }, icon('place'));
  return make('div', { class: 'place' }, map, make('span', { class: 'place-name' }, title ?? where));
}

function visitingCard({ first_name: first, last_name: last, phone_number: phone }) {
  const name = [first, last].filter(Boolean).join(' ');
  const initial = make('span', { class: 'play', 'aria-hidden': 'true' }, name.slice(0, 1));
  const details = make(
    'span',
    { class: 'paper-text' },
    make('span', { class: 'paper-name' }, name),
    make('span', { class: 'length' }, phone),
  );
  return make('div', { class: 'paper' }, initial, details);
}

function ballot(poll, words) {
  const option = ({ text, voter_count: votes }) =>
    make(
      'li',
      {},
      make('span', { class: 'vote' }),
      make('span', {}, text),
      make('span', { class: 'length' }, votes || ''),
    );
  return make(
    'div',
    { class: 'ballot' },
    make('strong', {}, poll.question),
    make('span', { class: 'length' }, poll.is_anonymous === false ? words('poll') : words('anonymousPoll')),
    make('ul', {}, poll.options.map(option)),
  );
}
